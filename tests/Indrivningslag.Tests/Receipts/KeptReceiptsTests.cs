using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Cli;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Receipts;

/// <summary>Receipts as earlier versions wrote them, with their law books: every later version must verify them.</summary>
/// <remarks>
/// Those of the version being made are called <c>next</c> and are written anew as any snapshot is; <c>.ci/kept-receipts</c> has the packed tool write
/// the same. At a release they get the version's name, and are never written again.
/// </remarks>
public class KeptReceiptsTests
{
    public static TheoryData<string> Kept => new(
        Directory.GetFiles(Repository.TestFile("Receipts/Kept"), "*.jsonl").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_law_book_of_the_version_being_made_is_kept() =>
        Snapshot.Check("Receipts/Kept/next.law.json", LawJson.Write(LawBook.Finland) + "\n");

    [Fact]
    public void The_receipts_of_the_version_being_made_are_kept()
    {
        var plain = new Evaluator(DebtCollectionAct.Finland) { Receipts = true };
        Evaluator[] evaluators = [plain, plain with { OpenQuestions = true }, plain with { Language = Language.Swedish }, plain with { Language = Language.Finnish }];
        var requests = File.ReadAllLines(Repository.TestFile("Receipts/requests.jsonl"));
        var lines = evaluators.SelectMany(evaluator => requests.Select(request => Receipted.Line(request, evaluator.Evaluate(request)) + "\n"));
        Snapshot.Check("Receipts/Kept/next.jsonl", string.Concat(lines));
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void A_kept_receipt_still_verifies(string name)
    {
        var law = LawJson.Read(File.ReadAllBytes(Repository.TestFile($"Receipts/Kept/{name}.law.json")));
        var lines = File.ReadAllLines(Repository.TestFile($"Receipts/Kept/{name}.jsonl"));
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal(string.Empty, Receipted.Verify(line, law).Text()));
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void The_tool_verifies_them_with_their_law_book(string name)
    {
        var run = Terminal.WithInput(
            File.ReadAllText(Repository.TestFile($"Receipts/Kept/{name}.jsonl")), "verify", "--book", Repository.TestFile($"Receipts/Kept/{name}.law.json"));
        Assert.Equal((0, string.Empty), (run.Exit, run.Error));
    }

    [Fact]
    public void Every_question_is_kept()
    {
        var kinds = File.ReadAllLines(Repository.TestFile("Receipts/requests.jsonl"))
            .Select(request => Receipted.Parsed(request)["ask"]!["kind"]!.GetValue<string>());
        Assert.Equal(Enum.GetNames<AskKind>().Select(kind => kind.ToLowerInvariant()).Order(StringComparer.Ordinal), kinds.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>A changed figure of the law shows here. The table's last row is that of the version being made.</summary>
    [Fact]
    public void The_page_on_receipts_lists_the_published_law_book()
    {
        var page = Repository.File("src", "Indrivningslag", "docs", "receipts.md");
        var text = File.ReadAllText(page);
        var at = text.LastIndexOf(Fingerprint.Prefix, StringComparison.Ordinal);
        var listed = text.Substring(at, LawBook.Finland.Fingerprint.Length);
        if (Environment.GetEnvironmentVariable("INDRIVNINGSLAG_SNAPSHOT") == "write")
        {
            File.WriteAllText(page, text.Remove(at, listed.Length).Insert(at, LawBook.Finland.Fingerprint));
        }
        else
        {
            Assert.Equal(LawBook.Finland.Fingerprint, listed);
        }
    }
}
