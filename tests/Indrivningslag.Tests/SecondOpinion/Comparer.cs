using System.Text.Json.Nodes;

namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>
/// Compares an answer with what a case expects: only the fields it asserts; numbers as numbers; lists of cited items as sets, where a more
/// precise citation than expected counts as equal; texts, codes and findings not at all.
/// </summary>
internal static class Comparer
{
    private static readonly string[] NotCompared = ["text", "code", "findings", "message"];
    private static readonly string[] InOrder = [".actions", ".steps", ".shares", "Lines"];

    /// <summary>The differences from an answer that holds everything; lists that are matched item by item are then of one length.</summary>
    public static IEnumerable<string> DifferencesInFull(JsonObject expected, JsonNode actual) =>
        Differences(expected, actual, "$").Concat(expected
            .Where(f => f.Key != "limits" && f.Value is JsonArray list && actual[f.Key] is JsonArray items && list.Count != items.Count)
            .Select(f => $"$.{f.Key}: a list of another length"));

    public static IEnumerable<string> Differences(JsonNode? expected, JsonNode? actual, string path)
    {
        if (expected is JsonObject fields)
        {
            if (actual is not JsonObject answer)
                return [$"{path}: expected an object, got {Show(actual)}"];
            return fields.Where(f => !NotCompared.Contains(f.Key)).SelectMany(f => Field(f.Key, f.Value, answer[f.Key], path));
        }
        if (expected is JsonArray list)
            return actual is JsonArray items ? Lists(list, items, path) : [$"{path}: expected a list, got {Show(actual)}"];
        return Same(expected, actual) ? [] : [$"{path}: expected {Show(expected)}, got {Show(actual)}"];
    }

    private static IEnumerable<string> Field(string name, JsonNode? expected, JsonNode? actual, string path) =>
        name != "citation" ? Differences(expected, actual, $"{path}.{name}")
        : AsPrecise(expected, actual) ? []
        : [$"{path}.citation: expected {Show(expected)}, got {Show(actual)}"];

    private static IEnumerable<string> Lists(JsonArray expected, JsonArray actual, string path)
    {
        if (path.EndsWith(".measures", StringComparison.Ordinal) || path.EndsWith(".payments", StringComparison.Ordinal))
            return expected.SelectMany(e =>
                Differences(e, actual.FirstOrDefault(a => Same(a!["event"], e!["event"])), $"{path}[{e!["event"]}]"));
        if (InOrder.Any(name => path.EndsWith(name, StringComparison.Ordinal)))
            return expected.Count != actual.Count
                ? [$"{path}: expected {expected.Count} items, got {actual.Count}"]
                : expected.SelectMany((e, i) => Differences(e, actual[i], $"{path}[{i}]"));
        return [.. expected.Where(e => !actual.Any(a => Matches(e, a))).Select(e => $"{path}: missing {Show(e)}"),
            .. actual.Where(a => !expected.Any(e => Matches(e, a))).Select(a => $"{path}: unexpected {Show(a)}")];
    }

    private static bool Matches(JsonNode? expected, JsonNode? actual)
    {
        if (expected is not JsonObject e || actual is not JsonObject a)
            return Same(expected, actual);
        return !Differences(e, a, "").Any();
    }

    private static bool AsPrecise(JsonNode? expected, JsonNode? actual) =>
        expected is not null && actual is not null
        && (actual.ToString() == expected.ToString() || actual.ToString().StartsWith(expected + ".", StringComparison.Ordinal));

    private static bool Same(JsonNode? a, JsonNode? b)
    {
        if (a is null || b is null)
            return a is null && b is null;
        return a.GetValueKind() == System.Text.Json.JsonValueKind.Number && b.GetValueKind() == System.Text.Json.JsonValueKind.Number
            ? decimal.Parse(a.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture)
                == decimal.Parse(b.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture)
            : a.ToJsonString() == b.ToJsonString();
    }

    private static string Show(JsonNode? node) => node?.ToJsonString() ?? "null";
}
