using System.Text.Json;
using System.Text.Json.Nodes;

namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>The second opinion answers the cases that were derived from the Act, without help from the library.</summary>
public class SecondOpinionCasesTests
{
    /// <summary>Faults of the JSON itself, which a reader finds that trusts nothing; this one trusts its input.</summary>
    private static readonly string[] FaultsOfTheJson = ["err-misspelt-fact", "err-sub-cent"];

    public static TheoryData<string> Files => [.. CaseFiles.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_is_answered_as_expected(string file)
    {
        var differences = CaseFiles.Lines(file).SelectMany(Differences).ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static IEnumerable<string> Differences(string line)
    {
        using var document = JsonDocument.Parse(line);
        var request = document.RootElement.GetProperty("request");
        var expected = JsonNode.Parse(line)!["expected"]!.AsObject();
        var id = expected["id"]?.ToString() ?? "";
        if (FaultsOfTheJson.Contains(id))
            return [];
        if (Support.CasesLeftOut.Duties.Contains(id))
            expected.Remove("duties");
        var answer = Answers.Answer(request);
        IEnumerable<string> unexpected = answer["error"] is { } error && !expected.ContainsKey("error") ? [error.ToJsonString()] : [];
        return Comparer.Differences(expected, answer, "$").Concat(unexpected).Select(difference => $"{id}: {difference}");
    }
}

/// <summary>The files of cases with expected answers, one JSON object a line.</summary>
internal static class CaseFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.jsonl").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(Folder, file));

    /// <summary>Every request that has an answer.</summary>
    public static IEnumerable<JsonElement> Requests()
    {
        foreach (var line in Names.SelectMany(Lines))
        {
            using var document = JsonDocument.Parse(line);
            if (!document.RootElement.GetProperty("expected").TryGetProperty("error", out _))
                yield return document.RootElement.GetProperty("request").Clone();
        }
    }
}
