using System.Runtime.InteropServices;
using System.Text.Json;
using Indrivningslag;
using Indrivningslag.Json;
using Indrivningslag.Tests.Json;
using Indrivningslag.Tests.Support;

// The cases of a folder, one request with its expected answer a line. Ends with 1 when an answer differs or there is no case.
var evaluator = new Evaluator(DebtCollectionAct.Finland);
var lines = Directory.GetFiles(args[0], "*.jsonl").OrderBy(file => file, StringComparer.Ordinal).SelectMany(File.ReadAllLines).ToArray();
var wrong = lines.Count(line => !IsAnsweredAsExpected(evaluator, line));
Console.WriteLine($"{RuntimeInformation.FrameworkDescription}: {lines.Length} cases, {wrong} answered otherwise than expected");
return wrong > 0 || lines.Length == 0 ? 1 : 0;

static bool IsAnsweredAsExpected(Evaluator evaluator, string line)
{
    using var item = JsonDocument.Parse(line);
    var expected = item.RootElement.GetProperty("expected");
    using var answer = JsonDocument.Parse(evaluator.Evaluate(item.RootElement.GetProperty("request").GetRawText()));
    var withoutDuties = CasesLeftOut.Duties.Contains(expected.GetProperty("id").GetString());
    var differences = AnswerComparer.Differences(expected, answer.RootElement)
        .Where(difference => !withoutDuties || !difference.StartsWith("$.duties:", StringComparison.Ordinal)).ToArray();
    foreach (var difference in differences)
    {
        Console.WriteLine($"{expected.GetProperty("id")}: {difference}");
    }

    return differences.Length == 0;
}
