using System.Text.RegularExpressions;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Embedding.Tests;

/// <summary>The pages that programs are copied from hold the sources, word for word.</summary>
/// <remarks>With INDRIVNINGSLAG_SNAPSHOT=write the blocks of the pages are written anew from the sources.</remarks>
public partial class PagesTests
{
    private static readonly string Folder = Repository.File("src", "Indrivningslag", "docs", "embedding");

    /// <summary>Each page, and the folders of its programs.</summary>
    private static readonly Dictionary<string, string[]> Programs = new()
    {
        ["web-api.md"] = ["WebApi"],
        ["batch.md"] = ["Batch"],
        ["cluster.md"] = ["Actors"],
        ["parallel.md"] = ["Parallel"],
        ["other-languages.md"] = ["FSharp", "VisualBasic"],
    };

    public static TheoryData<string> Pages => new(PageFiles);

    private static IEnumerable<string> PageFiles => Directory.GetFiles(Folder, "*.md").Select(file => Path.GetFileName(file)).Order();

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_shows_its_programs_whole(string page)
    {
        var sources = Sources(page);
        var file = Path.Combine(Folder, page);
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");

        var shown = Block().Matches(text).Select(match => match.Groups["file"].Value).ToList();
        var expected = Block().Replace(text, match => match.Groups["head"].Value + sources[match.Groups["file"].Value] + "```\n");

        if (Environment.GetEnvironmentVariable("INDRIVNINGSLAG_SNAPSHOT") == "write")
        {
            File.WriteAllText(file, expected);
        }

        Assert.Equal(sources.Keys.Order(), shown.Order());
        Assert.Equal(expected, text);
    }

    [Fact]
    public void Every_program_has_a_page() => Assert.Equal(Programs.Keys.Order(), PageFiles);

    /// <summary>What a reader needs of the programs, by the name it has on the page.</summary>
    private static Dictionary<string, string> Sources(string page) => Programs[page]
        .SelectMany(folder => Directory.GetFiles(Path.Combine(Samples.Folder, folder)))
        .Where(file => Path.GetExtension(file) is not (".csproj" or ".vbproj" or ".json"))
        .ToDictionary(file => Path.GetFileName(file), file => File.ReadAllText(file).ReplaceLineEndings("\n"));

    [GeneratedRegex(@"(?<head>^`(?<file>[^`\n]+)`[^\n]*:\n\n```[a-z]+\n)(.*?)^```\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
