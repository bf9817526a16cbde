namespace Indrivningslag.Cli;

/// <summary>The statement that a debtor is entitled to as a page, with the pictures of the case (4a §).</summary>
internal static class StatementPage
{
    internal static void Save(string path, Labels labels, CaseInput input)
    {
        var answers = CaseAnswers.To(input, labels);
        var timeline = Timeline.Of(answers);
        Page.Save(path, labels, labels.Statement.Title, html =>
        {
            PageHead.Write(html, answers.Told, labels.Statement.Title);
            Section(html, () => StatementReport.WriteTables(new HtmlPaper(html), labels, input));
            Section(html, () => MoneySection.Write(html, answers, timeline));
            Section(html, () => TimelineSection.Write(html, labels, timeline));
            Section(html, () => EventsSection.Write(html, answers, otherwise: null));
        });
    }

    private static void Section(Html html, Action write)
    {
        html.Raw("\n");
        using (html.Open("section"))
        {
            write();
        }
    }
}
