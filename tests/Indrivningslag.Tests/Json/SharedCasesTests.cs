using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indrivningslag.Tests.Support;
using Indrivningslag.Json;

namespace Indrivningslag.Tests.Json;

/// <summary>Cases with answers derived from the Act, by hand or by a slow restatement of it; one JSON object a line.</summary>
public class SharedCasesTests
{
    private static readonly Evaluator Evaluator = new(DebtCollectionAct.Finland);

    public static TheoryData<string> Files =>
        new(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.jsonl").Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_is_answered_as_expected(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Cases", file));
        Assert.NotEmpty(lines);
        var report = new StringBuilder();
        foreach (var line in lines)
        {
            using var document = JsonDocument.Parse(line);
            Report(report, document.RootElement);
        }

        Assert.True(report.Length == 0, report.ToString());
    }

    private static string Expected(JsonElement expected)
    {
        var json = JsonNode.Parse(expected.GetRawText())!.AsObject();
        if (CasesLeftOut.Duties.Contains((string?)json["id"]))
        {
            json.Remove("duties");
        }

        return json.ToJsonString();
    }

    private static void Report(StringBuilder report, JsonElement line)
    {
        using var answer = Answers.To(Evaluator, line.GetProperty("request").GetRawText());
        using var kept = JsonDocument.Parse(Expected(line.GetProperty("expected")));
        var expected = kept.RootElement;
        var differences = AnswerComparer.Differences(expected, answer.RootElement).ToList();
        if (!expected.TryGetProperty("error", out _) && answer.RootElement.TryGetProperty("error", out var error))
        {
            differences.Add(error.GetRawText());
        }

        if (differences.Count > 0)
        {
            report.AppendLine().AppendLine(line.GetProperty("why").GetString());
            differences.ForEach(difference => report.Append("  ").Append(expected.GetProperty("id")).Append(' ').AppendLine(difference));
        }
    }
}
