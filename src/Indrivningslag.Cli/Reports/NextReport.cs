namespace Indrivningslag.Cli;

/// <summary>What may be done next, from when and for how much, and what stands in the way.</summary>
internal static class NextReport
{
    internal static void Write(Screen screen, Labels labels, CaseInput input)
    {
        screen.Title(Labels.Fill(labels.Next.Title, labels.Write(input.Day)));
        var steps = Attempt<Sequence<NextStep>>.At(() => input.Act.Next(input.Case, input.Day).Value);
        if (steps.Value is null)
        {
            screen.Line(steps.Error!.Text(labels.Language));
            return;
        }

        var words = labels.Next;
        var sheet = new Sheet(lines: true).Prose(words.Action).Column(words.Allowed).Column(words.Earliest).Column(words.Latest)
            .Column(words.ChargeableFrom).Number(words.AtMost).Prose(words.WhyNot);
        foreach (var step in steps.Value)
        {
            var measure = step.Action is Measure;
            sheet.Row(
                EventText.Of(step.Action, labels),
                step.Permitted ? words.Yes : words.No,
                labels.Write(step.Earliest),
                labels.Write(step.Latest),
                labels.Write(step.ChargeableFrom),
                measure ? AtMost(step, labels) : "-",
                step.Permitted ? string.Empty : Obstacles(step, labels, input));
        }

        screen.Table(sheet);
    }

    private static string AtMost(NextStep step, Labels labels) => step.Maximum is { } most ? labels.Write(most) : labels.Next.NoMaximum;

    private static string Obstacles(NextStep step, Labels labels, CaseInput input) =>
        string.Join('\n', input.Act.Permission(input.Case, step.Action).Value.Obstacles.Select(obstacle => labels.Write(obstacle.Reason)));
}
