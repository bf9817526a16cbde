using Indrivningslag.Cli;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Bounds;

/// <summary>The table of the document is what the search finds today.</summary>
public class BoundDocumentTests
{
    private const string Begin = "<!-- table -->\n";
    private const string End = "<!-- end -->\n";

    [Fact]
    public void The_document_has_the_table()
    {
        var text = File.ReadAllText(Repository.File("src", "Indrivningslag", "docs", "bounds.md")).ReplaceLineEndings("\n");
        var (start, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        Snapshot.Check("../../src/Indrivningslag/docs/bounds.md", text[..start] + Table() + text[end..]);
    }

    private static string Table()
    {
        var words = Labels.In(Language.English);
        var headings = BoundReport.Headings(words);
        string[][] lines = [headings, [.. headings.Select(_ => "---")], .. BoundTable.Of(DebtCollectionAct.Finland).Select(row => BoundReport.Cells(row, words))];
        return string.Concat(lines.Select(line => $"| {string.Join(" | ", line)} |\n"));
    }
}
