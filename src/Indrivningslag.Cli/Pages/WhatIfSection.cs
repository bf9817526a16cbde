namespace Indrivningslag.Cli;

/// <summary>What another law would change, in a few figures.</summary>
internal static class WhatIfSection
{
    internal static void Write(Html html, CaseAnswers before, CaseAnswers after)
    {
        var (labels, words) = (before.Labels, before.Labels.Page);
        html.Element("h2", words.WhatIf);
        var table = new Sheet().Column(words.Amount).Number(NameOf(before)).Number(NameOf(after)).Number(words.Difference);
        Row(table, labels, words.MayAsk, before.Costs.Totals.Total, after.Costs.Totals.Total);
        Row(table, labels, labels.Case.Cap, before.Costs.Totals.TotalCeiling, after.Costs.Totals.TotalCeiling);
        Row(table, labels, words.Owed, before.Told.Ledger.Value?.Value.Outstanding.Total, after.Told.Ledger.Value?.Value.Outstanding.Total);
        Row(table, labels, words.ScheduleSum, before.Schedule.Value?.Value.Total, after.Schedule.Value?.Value.Total);
        new HtmlPaper(html).Table(words.WhatIf, table);
        if (before.Events.All(pair => Same(before, after, pair.Index)))
        {
            html.Element("p", words.NothingChanges, ("class", "aside"));
        }
    }

    /// <summary>A column's name: the Act, or the act that changes it.</summary>
    internal static string NameOf(CaseAnswers column)
    {
        var editions = column.Input.Act.Law.Editions;
        return editions.Count > Law.LawBook.Finland.Editions.Count ? editions[^1].Act : column.Labels.Page.TheAct;
    }

    private static bool Same(CaseAnswers before, CaseAnswers after, int index) => Amount(before, index) == Amount(after, index);

    private static Euro Amount(CaseAnswers answers, int index) =>
        answers.Costs.Measures.Where(measure => measure.Event == index).Select(static measure => measure.Recoverable).FirstOrDefault();

    private static void Row(Sheet table, Labels labels, string title, Euro? before, Euro? after)
    {
        if (before is { } old && after is { } now)
        {
            table.Row(title, labels.Money(old), labels.Money(now), labels.Signed(now - old));
        }
    }
}
