using System.Globalization;
using NodaTime;

namespace Indrivningslag.Cli;

/// <summary>The most that may be asked: of one claim with the history that reaches it, or of all claims in a table.</summary>
internal static class BoundReport
{
    /// <summary>One claim, the creditor's side alone and then with agreements.</summary>
    /// <param name="screen">Where to.</param>
    /// <param name="labels">The words.</param>
    /// <param name="question">The claim.</param>
    /// <param name="before">The same claim under the law to compare with; null: none.</param>
    internal static void Write(Screen screen, Labels labels, BoundQuestion question, BoundQuestion? before)
    {
        var words = labels.Bound;
        screen.Title(Labels.Fill(words.Title, Claims(question.Category, question.DirectlyEnforceable, labels), labels.Write(question.Principal), labels.Write(question.DueOn)));
        var bounds = Both(question);
        if (before is not null)
        {
            Compare(screen, labels, Both(before), bounds);
        }

        Write(screen, labels, words.Alone, bounds.Alone);
        Write(screen, labels, words.Agreed, bounds.Agreed);
    }

    internal static void WriteTable(Screen screen, Labels labels, IEnumerable<BoundRow> rows)
    {
        screen.Title(labels.Bound.Table);
        var sheet = new Sheet();
        foreach (var heading in Headings(labels))
        {
            sheet.Prose(heading);
        }

        foreach (var row in rows)
        {
            sheet.Row(Cells(row, labels));
        }

        screen.Table(sheet);
    }

    /// <summary>The headings of the table.</summary>
    internal static string[] Headings(Labels labels) =>
        [labels.Bound.InForce, labels.Bound.Claims, labels.Principal, labels.Bound.Most, labels.Provision, labels.Bound.ByCreditor, labels.Bound.WithAgreements];

    /// <summary>A row of the table.</summary>
    internal static string[] Cells(BoundRow row, Labels labels) =>
    [
        $"{labels.Write(row.From)} – {(row.Through is { } last ? labels.Write(last) : string.Empty)}".TrimEnd(),
        Claims(row.Category, row.DirectlyEnforceable, labels),
        row.UpTo is { } bound ? Labels.Fill(labels.Bound.UpTo, labels.Write(bound))
            : row.Above > Euro.Zero ? Labels.Fill(labels.Bound.Above, labels.Write(row.Above))
            : labels.Bound.Any,
        Most(row.Alone, labels),
        row.Alone.Binding is { } rule ? labels.Write(rule.Citation) : "-",
        Reached(row.Alone, row.Agreed, labels),
        Reached(row.Agreed, row.Alone, labels),
    ];

    private static (Bound Alone, Bound Agreed) Both(BoundQuestion question) => (BoundSearch.Of(question), BoundSearch.Of(question with { DebtorAgrees = true }));

    private static void Compare(Screen screen, Labels labels, (Bound Alone, Bound Agreed) before, (Bound Alone, Bound Agreed) now)
    {
        var sheet = new Sheet().Prose(labels.Bound.InForce).Number(labels.Bound.Most).Prose(labels.Bound.ByCreditor).Prose(labels.Bound.WithAgreements);
        foreach (var (alone, agreed) in new[] { before, now })
        {
            var act = alone.Question.Act.Law.On(alone.Question.DueOn).Act;
            sheet.Row(act, Most(alone, labels), Reached(alone, agreed, labels), Reached(agreed, alone, labels));
        }

        screen.Table(sheet);
    }

    private static void Write(Screen screen, Labels labels, string title, Bound bound)
    {
        var words = labels.Bound;
        if (bound is not { Most: { } most, On: { } day, Days: { } days })
        {
            screen.Line(bound.Most is null ? words.LawSetsNone : words.Nothing);
            More(screen, labels, bound);
            return;
        }

        screen.Title(Labels.Fill(title, labels.Write(most), labels.Write(day), days));
        screen.Table(History(bound, labels));
        screen.Title(words.Why);
        screen.Table(Why(bound, labels));
        More(screen, labels, bound);
    }

    private static void More(Screen screen, Labels labels, Bound bound)
    {
        if (bound.MoreFrom is { } later)
        {
            screen.Line(Labels.Fill(labels.Bound.MoreFrom, labels.Write(later)));
        }
    }

    private static Sheet Why(Bound bound, Labels labels)
    {
        var sheet = new Sheet(lines: true).Prose(labels.Case.Event).Prose(labels.Case.Why);
        foreach (var limit in bound.Why.Where(static limit => limit.Reasons.Count > 0))
        {
            sheet.Row(EventText.Of(limit.Measure, labels), string.Join('\n', limit.Reasons.Select(labels.Write)));
        }

        return sheet;
    }

    /// <summary>The steps by day; equal ones of one day share a row.</summary>
    private static Sheet History(Bound bound, Labels labels)
    {
        var words = labels.Bound;
        var sheet = new Sheet().Column(labels.Day).Number(words.DayNumber).Prose(labels.Case.Event).Number(words.Times).Number(words.Each).Number(words.Together);
        var sum = Euro.Zero;
        for (var i = 0; i < bound.Steps.Count;)
        {
            var (step, times) = (bound.Steps[i], bound.Steps.Skip(i).TakeWhile(other => other == bound.Steps[i]).Count());
            var each = (step as Measure)?.Cost ?? Euro.Zero;
            sum += Euro.FromCents(each.Cents * times);
            sheet.Row(
                labels.Write(step.On),
                Number(Period.DaysBetween(bound.Question.DueOn, step.On)),
                EventText.Of(step, labels),
                Number(times),
                labels.Write(each),
                labels.Write(sum));
            i += times;
        }

        return sheet;
    }

    private static string Claims(ClaimCategory category, bool directlyEnforceable, Labels labels)
    {
        var name = category == ClaimCategory.Consumer ? labels.Bound.Consumer : labels.Bound.Other;
        return directlyEnforceable ? $"{name}, {labels.Case.DirectlyEnforceable}" : name;
    }

    private static string Most(Bound bound, Labels labels) => bound.Most is { } most ? labels.Write(most) : labels.Bound.NoLimit;

    /// <summary>When a bound is reached, and the bound itself where it is not that of the other column.</summary>
    private static string Reached(Bound bound, Bound other, Labels labels)
    {
        if (bound.Days is not { } days)
        {
            return "-";
        }

        var text = Labels.Fill(labels.Bound.Reached, days, bound.Steps.Count);
        return bound.Most == other.Most ? text : $"{Most(bound, labels)}: {text}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
