using System.Text.Json;

namespace Indrivningslag.Tests.Json;

/// <summary>
/// Compares an answer with an expected one: numbers, days, truths and sets of citations, and only what is expected. An actual citation
/// may be more precise than the expected one. Codes and texts are not compared.
/// </summary>
internal sealed class AnswerComparer
{
    private static readonly HashSet<string> NotCompared = ["text", "code", "findings", "message"];
    private readonly List<string> _differences = [];

    /// <summary>Every difference, each with its path.</summary>
    internal static IReadOnlyList<string> Differences(JsonElement expected, JsonElement actual)
    {
        var comparer = new AnswerComparer();
        comparer.Compare("$", expected, actual);
        return comparer._differences;
    }

    private static bool IsWithin(string citation, string wider) =>
        citation == wider || citation.StartsWith(wider + ".", StringComparison.Ordinal);

    private static string CitationOf(JsonElement item) => item.GetProperty("citation").GetString()!;

    private static int EventOf(JsonElement item) => item.TryGetProperty("event", out var index) ? index.GetInt32() : -1;

    private static bool Fits(JsonElement expected, JsonElement actual) =>
        EventOf(expected) == EventOf(actual) && IsWithin(CitationOf(actual), CitationOf(expected));

    private static bool Equal(JsonElement expected, JsonElement actual) => expected.ValueKind == actual.ValueKind && expected.ValueKind switch
    {
        JsonValueKind.Number => expected.GetDecimal() == actual.GetDecimal(),
        JsonValueKind.String => expected.GetString() == actual.GetString(),
        _ => true,
    };

    private void Compare(string path, JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind == JsonValueKind.Object && actual.ValueKind == JsonValueKind.Object)
        {
            CompareObjects(path, expected, actual);
        }
        else if (expected.ValueKind == JsonValueKind.Array && actual.ValueKind == JsonValueKind.Array)
        {
            CompareLists(path, [.. expected.EnumerateArray()], [.. actual.EnumerateArray()]);
        }
        else if (!Equal(expected, actual))
        {
            Differ(path, expected.GetRawText(), actual.GetRawText());
        }
    }

    private void CompareObjects(string path, JsonElement expected, JsonElement actual)
    {
        foreach (var member in expected.EnumerateObject().Where(member => !NotCompared.Contains(member.Name)))
        {
            var inner = $"{path}.{member.Name}";
            if (!actual.TryGetProperty(member.Name, out var value))
            {
                Differ(inner, member.Value.GetRawText(), "nothing");
            }
            else if (member.Name != "citation")
            {
                Compare(inner, member.Value, value);
            }
            else if (!IsWithin(value.GetString()!, member.Value.GetString()!))
            {
                Differ(inner, member.Value.GetRawText(), value.GetRawText());
            }
        }
    }

    private void CompareLists(string path, JsonElement[] expected, JsonElement[] actual)
    {
        switch (path.Substring(path.LastIndexOf('.') + 1))
        {
            case "measures" or "payments":
                CompareByEvent(path, expected, actual);
                break;
            case "limits" or "obstacles" or "waitsFor" or "duties" or "breaches":
                CompareCited(path, expected, actual);
                break;
            case "consequences":
                CompareSets(path, expected, actual);
                break;
            default:
                CompareInOrder(path, expected, actual);
                break;
        }
    }

    /// <summary>Only the events listed are compared.</summary>
    private void CompareByEvent(string path, JsonElement[] expected, JsonElement[] actual)
    {
        foreach (var item in expected)
        {
            var inner = $"{path}[event {EventOf(item)}]";
            var index = Array.FindIndex(actual, candidate => EventOf(candidate) == EventOf(item));
            if (index < 0)
            {
                Differ(inner, item.GetRawText(), "nothing");
            }
            else
            {
                Compare(inner, item, actual[index]);
            }
        }
    }

    /// <summary>Every expected citation is there, with everything else expected of it, and no other citation is.</summary>
    private void CompareCited(string path, JsonElement[] expected, JsonElement[] actual)
    {
        foreach (var item in expected)
        {
            var candidates = actual.Where(candidate => Fits(item, candidate)).ToArray();
            if (candidates.Length == 0)
            {
                Differ(path, item.GetRawText(), "nothing like it");
            }
            else if (candidates.All(candidate => Differences(item, candidate).Count > 0))
            {
                Differ(path, item.GetRawText(), string.Join(" and ", candidates.Select(candidate => candidate.GetRawText())));
            }
        }

        foreach (var item in actual.Where(candidate => !Array.Exists(expected, wider => Fits(wider, candidate))))
        {
            Differ(path, "nothing", item.GetRawText());
        }
    }

    private void CompareSets(string path, JsonElement[] expected, JsonElement[] actual)
    {
        var (wanted, got) = (expected.Select(item => item.GetString()!).ToArray(), actual.Select(item => item.GetString()!).ToArray());
        if (!wanted.All(wider => got.Any(item => IsWithin(item, wider))) || !got.All(item => wanted.Any(wider => IsWithin(item, wider))))
        {
            Differ(path, string.Join(", ", wanted), string.Join(", ", got));
        }
    }

    private void CompareInOrder(string path, JsonElement[] expected, JsonElement[] actual)
    {
        if (expected.Length != actual.Length)
        {
            Differ(path, $"{expected.Length} elements", $"{actual.Length} elements");
            return;
        }

        for (var i = 0; i < expected.Length; i++)
        {
            Compare($"{path}[{i}]", expected[i], actual[i]);
        }
    }

    private void Differ(string path, string expected, string actual) => _differences.Add($"{path}: expected {expected}, was {actual}");
}
