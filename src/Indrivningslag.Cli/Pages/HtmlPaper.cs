namespace Indrivningslag.Cli;

/// <summary>A page as the paper of a report; a table wider than the screen can be moved sideways, by keyboard too.</summary>
internal sealed class HtmlPaper(Html html) : IPaper
{
    public void Title(string text) => html.Element("h2", text);

    public void Line(string text)
    {
        if (text.Length > 0)
        {
            html.Element("p", text);
        }
    }

    public void Reasons(Labels labels, IEnumerable<Reason> reasons) => CasePart.Why(html, labels, reasons);

    public void Table(string name, Sheet sheet)
    {
        var columns = sheet.Columns.ToArray();
        using (html.Open("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", name)))
        using (html.Open("table"))
        {
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                foreach (var (title, number) in columns)
                {
                    html.Element("th", title, ("scope", "col"), ("class", number ? "amount" : null));
                }
            }

            using (html.Open("tbody"))
            {
                foreach (var row in sheet.Rows)
                {
                    WriteRow(columns, row);
                }
            }
        }
    }

    private void WriteRow((string Title, bool Number)[] columns, string[] cells)
    {
        using var row = html.Open("tr");
        for (var i = 0; i < cells.Length; i++)
        {
            using (html.Open(i == 0 && !columns[i].Number ? "th" : "td", ("scope", i == 0 && !columns[i].Number ? "row" : null), ("class", columns[i].Number ? "amount" : null)))
            {
                html.Isolated(cells[i].Replace(Screen.Bound, '\u00A0'));
            }
        }
    }
}
