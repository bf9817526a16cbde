namespace Indrivningslag.Cli;

/// <summary>Money over time: two pictures, what their colours and patterns stand for, and the same as a table.</summary>
internal static class MoneySection
{
    internal static void Write(Html html, CaseAnswers answers, Timeline timeline)
    {
        var (labels, words) = (answers.Labels, answers.Labels.Page);
        html.Element("h2", words.MoneyTitle);
        var money = Attempt<IReadOnlyList<MoneyPoint>>.At(() => MoneyOverTime.Of(answers));
        if (money.Value is not { Count: > 0 } points)
        {
            html.Element("p", money.Error?.Text(labels.Language) ?? words.NoMoney, ("class", "empty"));
            return;
        }

        using (html.Open("figure"))
        {
            html.Element("figcaption", words.OwedPicture);
            Legend(html, ("costs", labels.Costs), ("interest", labels.Interest), ("principal", labels.Principal), ("paid", words.Paid));
            MoneyPicture.WriteOwed(html, labels, timeline.Scale, points);
        }

        using (html.Open("figure"))
        {
            html.Element("figcaption", words.CostsPicture);
            Legend(html, ("costs", words.MayAsk), ("cap", labels.Case.Cap));
            MoneyPicture.WriteCosts(html, labels, timeline.Scale, points);
        }

        using (html.Open("details"))
        {
            html.Element("summary", words.AsTable);
            WriteTable(html, labels, points);
        }
    }

    /// <summary>What is drawn how.</summary>
    internal static void Legend(Html html, params ReadOnlySpan<(string Style, string Text)> entries)
    {
        using var list = html.Open("ul", ("class", "legend"));
        foreach (var (style, text) in entries)
        {
            using var entry = html.Open("li");
            using (html.Open("svg", ("class", "swatch"), ("width", "16"), ("height", "16"), ("aria-hidden", "true")))
            {
                if (style is "cap")
                {
                    html.Shape("line", ("class", style), ("x1", "0"), ("x2", "16"), ("y1", "8"), ("y2", "8"));
                }
                else
                {
                    html.Shape("rect", ("class", style), ("x", "1"), ("y", "1"), ("width", "14"), ("height", "14"));
                }
            }

            html.Text(text);
        }
    }

    private static void WriteTable(Html html, Labels labels, IReadOnlyList<MoneyPoint> points)
    {
        var words = labels.Page;
        var table = new Sheet().Column(labels.Day).Number(labels.Principal).Number(labels.Interest).Number(labels.Costs).Number(words.Paid)
            .Number(words.Owed).Number(words.MayAsk).Number(labels.Case.Cap);
        foreach (var point in points)
        {
            table.Row(
                labels.Write(point.On),
                labels.Write(point.Owed.Principal),
                labels.Write(point.Owed.Interest),
                labels.Write(point.CostsOwed),
                labels.Write(point.Paid),
                labels.Write(point.Owed.Total),
                labels.Write(point.Costs),
                point.Cap is { } cap ? labels.Write(cap) : "–");
        }

        new HtmlPaper(html).Table(words.MoneyTitle, table);
    }
}
