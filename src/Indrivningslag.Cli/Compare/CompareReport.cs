namespace Indrivningslag.Cli;

/// <summary>What another law would change, summed up in tables.</summary>
internal static class CompareReport
{
    internal static void Write(IPaper paper, Labels labels, Comparison comparison)
    {
        paper.Line(Labels.Fill(labels.Compare.Title, comparison.After));
        paper.Line(labels.Compare.About);
        WriteFigures(paper, labels, comparison);
        if (comparison.Changes.Changed > 0)
        {
            WriteDistribution(paper, labels, comparison);
            WriteLargest(paper, labels, comparison);
        }
        else
        {
            paper.Line(labels.Compare.NoChange);
        }
    }

    internal static void WriteFigures(IPaper paper, Labels labels, Comparison comparison)
    {
        var (words, changes) = (labels.Compare, comparison.Changes);
        var share = changes.Claims == 0 ? 0m : Math.Round(100m * changes.Changed / changes.Claims, 1, MidpointRounding.AwayFromZero);
        paper.Table(words.Figure, new Sheet().Prose(words.Figure).Number(words.Value)
            .Row(words.Requests, labels.Count(changes.Claims))
            .Row(words.Errors, labels.Count(comparison.Errors))
            .Row(words.Changed, labels.Count(changes.Changed))
            .Row(words.Share, $"{labels.Write(share)} %")
            .Row(words.Higher, labels.Count(changes.Higher))
            .Row(words.Lower, labels.Count(changes.Lower))
            .Row(words.AnswersChanged, labels.Count(comparison.AnswersChanged))
            .Row(words.Before, $"{labels.Write(changes.Before)} €")
            .Row(Labels.Fill(words.After, comparison.After), $"{labels.Write(changes.After)} €")
            .Row(words.Difference, Signed(labels, changes.Difference))
            .Row(words.AveragePerChanged, Signed(labels, changes.AveragePerChanged))
            .Row(words.AveragePerClaim, Signed(labels, changes.AveragePerClaim)));
    }

    internal static void WriteLargest(IPaper paper, Labels labels, Comparison comparison)
    {
        var words = labels.Compare;
        var sheet = new Sheet().Number(words.Line).Prose(words.Request).Number(words.UnderTheAct).Number(comparison.After).Number(words.Change);
        foreach (var change in comparison.Changes.Largest)
        {
            sheet.Row(labels.Count(change.Line), change.Request, labels.Write(change.Before), labels.Write(change.After), Signed(labels, change.Difference));
        }

        paper.Title(words.Largest);
        paper.Table(words.Largest, sheet);
    }

    /// <summary>The bounds of a step in words.</summary>
    internal static string Step(Labels labels, long? from, long? to)
    {
        var words = labels.Compare;
        return (from, to) switch
        {
            (0, 0) => words.Unchanged,
            (null, { } most) => Labels.Fill(words.Below, Plain(labels, most + 1)),
            ({ } least, null) => Labels.Fill(words.Above, Plain(labels, least - 1)),
            _ => Labels.Fill(words.FromTo, Plain(labels, from!.Value), Plain(labels, to!.Value)),
        };
    }

    private static void WriteDistribution(IPaper paper, Labels labels, Comparison comparison)
    {
        var words = labels.Compare;
        var sheet = new Sheet().Column(words.Change).Number(words.Claims);
        foreach (var (from, to, count) in comparison.Changes.Buckets.All())
        {
            sheet.Row(Step(labels, from, to), labels.Count(count));
        }

        paper.Title(words.Distribution);
        paper.Table(words.Distribution, sheet);
    }

    private static string Plain(Labels labels, long cents) => (cents > 0 ? "+" : string.Empty) + labels.Write(Euro.FromCents(cents)).Replace('-', '−');

    private static string Signed(Labels labels, Euro difference) => labels.Signed(difference).Replace('\u00A0', ' ');
}
