namespace Indrivningslag.Cli;

/// <summary>What becomes permitted or chargeable, as a table by day.</summary>
internal static class CalendarReport
{
    internal static void Write(Screen screen, Labels labels, Window window, List<CalendarTurn> turns)
    {
        var words = labels.Calendar;
        screen.Title(Labels.Fill(words.Title, labels.Write(window.From), labels.Write(window.Through)));
        if (turns.Count == 0)
        {
            screen.Line(words.Nothing);
            return;
        }

        var sheet = new Sheet().Column(labels.Day).Prose(words.Claim).Prose(labels.Next.Action).Prose(words.Becomes).Number(labels.Next.AtMost).Prose(words.WaitedFor);
        foreach (var turn in turns.OrderBy(turn => turn.On))
        {
            sheet.Row(labels.Write(turn.On), turn.Claim, Step(turn, labels), Becomes(turn, labels), AtMost(turn, labels), WaitedFor(turn, labels));
        }

        screen.Table(sheet);
    }

    internal static string Step(CalendarTurn turn, Labels labels) => EventText.Of(turn.Step.Action!, labels);

    internal static string Becomes(CalendarTurn turn, Labels labels) => (turn.Permitted, turn.Chargeable) switch
    {
        (true, true) => labels.Calendar.Both,
        (true, false) => labels.Calendar.Permitted,
        _ => labels.Calendar.Chargeable,
    };

    /// <summary>The step is put on the day it may be charged, so its maximum is that of this day.</summary>
    internal static string AtMost(CalendarTurn turn, Labels labels)
    {
        if (!turn.Chargeable)
        {
            return "-";
        }

        return turn.Step.Maximum is { } most ? labels.Write(most) : labels.Next.NoMaximum;
    }

    /// <summary>The provisions of the obstacles that were there on the day of the step before.</summary>
    internal static string WaitedFor(CalendarTurn turn, Labels labels) =>
        turn.Permitted ? string.Join(", ", turn.Step.WaitsFor.Select(obstacle => labels.Write(obstacle.Citation)).Distinct(StringComparer.Ordinal)) : string.Empty;
}
