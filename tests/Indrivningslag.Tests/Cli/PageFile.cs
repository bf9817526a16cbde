using System.Xml.Linq;
using Indrivningslag.Cli;

namespace Indrivningslag.Tests.Cli;

/// <summary>A page that a run of the command line wrote, read as XML.</summary>
internal sealed class PageFile
{
    private PageFile(string text)
    {
        Text = text;
        Document = XDocument.Parse(text);
    }

    internal string Text { get; }

    internal XDocument Document { get; }

    internal IEnumerable<XElement> All(string name) => Document.Descendants(name);

    internal XElement WithId(string id) => Document.Descendants().Single(element => (string?)element.Attribute("id") == id);

    /// <summary>The accessible names of the marks in one of the sizes in which every picture is drawn.</summary>
    internal IReadOnlyList<string> Marks(string size = "w9") =>
        [.. All("div").Where(element => Has(element, size)).Descendants("a").Where(element => Has(element, "mark")).Select(mark => (string)mark.Attribute("aria-label")!)];

    internal static bool Has(XElement element, string style) => ((string?)element.Attribute("class") ?? string.Empty).Split(' ').Contains(style);

    /// <summary>A text as pages show it, with plain blanks.</summary>
    internal static string Plain(string text) => text.Replace('\u00A0', ' ');

    /// <summary>The page of <c>report</c>.</summary>
    internal static PageFile Report(string path, params string[] more) => Of("--out", ["report", path, .. more]);

    /// <summary>The page that a run writes to the file named by an option.</summary>
    internal static PageFile Of(string option, params string[] args)
    {
        using var file = new TemporaryFile(string.Empty);
        var run = Terminal.Run([.. args, option, file.Path]);
        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(0, run.Exit);
        return new PageFile(File.ReadAllText(file.Path));
    }
}
