namespace Indrivningslag.Cli;

/// <summary>What another law would change as a page, with the distribution as bars.</summary>
internal static class ComparePage
{
    internal static void Save(string path, Labels labels, Comparison comparison)
    {
        var title = Labels.Fill(labels.Compare.Title, comparison.After);
        Page.Save(path, labels, title, html =>
        {
            var paper = new HtmlPaper(html);
            using (html.Open("header"))
            {
                html.Element("p", labels.Page.Kicker, ("class", "kicker"));
                using (html.Open("h1"))
                {
                    html.Isolated(title);
                }

                html.Element("p", labels.Compare.About, ("class", "lead"));
            }

            using var section = html.Open("section");
            CompareReport.WriteFigures(paper, labels, comparison);
            if (comparison.Changes.Changed == 0)
            {
                html.Element("p", labels.Compare.NoChange, ("class", "empty"));
                return;
            }

            WriteDistribution(html, labels, comparison);
            CompareReport.WriteLargest(paper, labels, comparison);
        });
    }

    private static void WriteDistribution(Html html, Labels labels, Comparison comparison)
    {
        html.Element("h2", labels.Compare.Distribution);
        var steps = comparison.Changes.Buckets.All().ToArray();
        var most = steps.Max(static step => step.Count);
        using var list = html.Open("dl", ("class", "bars distribution"));
        foreach (var (from, to, count) in steps)
        {
            using (html.Open("div"))
            {
                html.Element("dt", CompareReport.Step(labels, from, to));
                using (html.Open("dd"))
                {
                    var style = from > 0 ? "higher" : to < 0 ? "lower" : "same";
                    html.Element("span", string.Empty, ("class", "bar " + style), ("style", $"--share:{Html.Number(100m * count / most)}"));
                    html.Element("span", labels.Count(count), ("class", "amount"));
                }
            }
        }
    }
}
