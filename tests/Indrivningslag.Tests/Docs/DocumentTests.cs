using System.Text.RegularExpressions;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Docs;

/// <summary>All code in the documents is compiled and run: it stands in this folder or in a program of the embedding, word for word.</summary>
public partial class DocumentTests
{
    public static TheoryData<string> Documents => new(Document.All);

    public static TheoryData<string> Samples => new(Document.Samples);

    /// <summary>The documents, and those that readers of the repository begin with.</summary>
    public static TheoryData<string> Pages =>
        new([.. Document.All, "README.md", ".github/CONTRIBUTING.md", ".github/SECURITY.md", "tests/Indrivningslag.Tests/Coverage/COVERAGE.md"]);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_block_of_code_is_a_sample(string document)
    {
        var samples = Document.Samples.Select(Document.Sample).Concat(Document.Programs.Select(Document.Text)).ToHashSet();
        Assert.All(Document.Blocks(document, "csharp"), block => Assert.Contains(block, samples));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_stands_in_a_document(string file) =>
        Assert.Contains(Document.Sample(file), Document.All.SelectMany(document => Document.Blocks(document, "csharp")));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_to_a_document_leads_to_one(string document)
    {
        var links = Link().Matches(Document.Text(document)).Select(match => match.Groups[1].Value);
        Assert.All(links, link => Assert.Contains(link, Document.All));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_relative_link_leads_to_a_file_of_the_repository(string page)
    {
        var folder = Path.GetDirectoryName(page)!;
        var links = RelativeLink().Matches(Document.Text(page)).Select(match => match.Groups[1].Value);
        Assert.All(links, link => Assert.True(Path.Exists(Repository.File(Path.Combine(folder, link))), link));
    }

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#\s]+)")]
    private static partial Regex RelativeLink();

    [GeneratedRegex(@"https://github\.com/indrivningslag/indrivningslag/blob/main/([^)#\s]+\.md)")]
    private static partial Regex Link();
}
