using System.Text.Json;

namespace Indrivningslag.Tests.Json.Schema;

/// <summary>The shared cases as requests with their expected answers.</summary>
internal static class SharedCases
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    internal static TheoryData<string> Files => new(Directory.GetFiles(Folder, "*.jsonl").Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    internal static IEnumerable<(JsonElement Request, JsonElement Expected)> In(string file) =>
        File.ReadLines(Path.Combine(Folder, file))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(item => (item.GetProperty("request"), item.GetProperty("expected")));
}
