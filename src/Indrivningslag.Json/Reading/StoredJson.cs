using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>Answers that a database or a person may have laid out in another way: other spaces, another order of members.</summary>
internal static class StoredJson
{
    private const string ReceiptName = "receipt";
    private const string TextName = "text";
    private const int LongestShown = 60;

    /// <summary>The stored answer without its receipt, compact and with its members in the order of another answer to the same request.</summary>
    internal static byte[] InOrderOf(JsonElement? order, JsonElement stored)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, CaseJson.WriterOptions))
        {
            Write(json, order, stored, isRoot: true);
        }

        return bytes.ToArray();
    }

    /// <summary>Where two answers first differ; null: nowhere. The receipt is no part of an answer, and layout is none either.</summary>
    /// <param name="path">Where the answers stand.</param>
    /// <param name="now">The answer now.</param>
    /// <param name="stored">The stored one.</param>
    /// <param name="exact">Whether texts count, and members that only the answer now has: both may change from version to version.</param>
    /// <param name="isRoot">Whether these are whole answers.</param>
    internal static (string Path, string Stored, string Now)? FirstDifference(string path, JsonElement now, JsonElement stored, bool exact, bool isRoot = true)
    {
        switch (now.ValueKind)
        {
            case JsonValueKind.Object when stored.ValueKind == JsonValueKind.Object:
                return InMembers(path, now, stored, exact, isRoot);
            case JsonValueKind.Array when stored.ValueKind == JsonValueKind.Array:
                return InElements(path, now, stored, exact);
            case JsonValueKind.String when stored.ValueKind == JsonValueKind.String && string.Equals(now.GetString(), stored.GetString(), StringComparison.Ordinal):
            case var kind when kind == stored.ValueKind && string.Equals(now.GetRawText(), stored.GetRawText(), StringComparison.Ordinal):
                return null;
            default:
                return (path, Short(stored), Short(now));
        }
    }

    private static (string Path, string Stored, string Now)? InMembers(string path, JsonElement now, JsonElement stored, bool exact, bool isRoot)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in stored.EnumerateObject().Where(member => !isRoot || !IsNamed(member, ReceiptName)))
        {
            if (!seen.Add(member.Name) || !now.TryGetProperty(member.Name, out _))
            {
                return ($"{path}.{Short(member.Name)}", Short(member.Value), "-");
            }
        }

        foreach (var member in now.EnumerateObject())
        {
            var place = $"{path}.{member.Name}";
            if (!seen.Contains(member.Name))
            {
                if (exact)
                {
                    return (place, "-", Short(member.Value));
                }

                continue;
            }

            var value = stored.GetProperty(member.Name);
            if ((exact || !IsNamed(member, TextName) || value.ValueKind != JsonValueKind.String)
                && FirstDifference(place, member.Value, value, exact, isRoot: false) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static (string Path, string Stored, string Now)? InElements(string path, JsonElement now, JsonElement stored, bool exact)
    {
        var count = Math.Min(now.GetArrayLength(), stored.GetArrayLength());
        for (var i = 0; i < count; i++)
        {
            if (FirstDifference(FormattableString.Invariant($"{path}[{i}]"), now[i], stored[i], exact, isRoot: false) is { } found)
            {
                return found;
            }
        }

        return now.GetArrayLength() == stored.GetArrayLength()
            ? null
            : (FormattableString.Invariant($"{path}[{count}]"), Shown(stored, count), Shown(now, count));
    }

    private static bool IsNamed(JsonProperty member, string name) => string.Equals(member.Name, name, StringComparison.Ordinal);

    private static string Shown(JsonElement list, int index) => index < list.GetArrayLength() ? Short(list[index]) : "-";

    private static string Short(JsonElement value) => Short(value.GetRawText());

    private static string Short(string text) => text.Length <= LongestShown ? text : text.Remove(LongestShown) + "...";

    private static void Write(Utf8JsonWriter json, JsonElement? order, JsonElement value, bool isRoot = false)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in Ordered(order, value).Where(member => !isRoot || !IsNamed(member, ReceiptName)))
                {
                    json.WritePropertyName(member.Name);
                    Write(json, MemberOf(order, member.Name), member.Value);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                for (var i = 0; i < value.GetArrayLength(); i++)
                {
                    Write(json, ElementOf(order, i), value[i]);
                }

                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteStringValue(value.GetString());
                break;
            default:
                json.WriteRawValue(value.GetRawText(), skipInputValidation: true);
                break;
        }
    }

    /// <summary>First the members in the order of the other object, then those it lacks, none left out.</summary>
    private static IEnumerable<JsonProperty> Ordered(JsonElement? order, JsonElement value)
    {
        var places = order is { ValueKind: JsonValueKind.Object } known
            ? known.EnumerateObject().Select(static (member, place) => (member.Name, place)).ToDictionary(static pair => pair.Name, static pair => pair.place, StringComparer.Ordinal)
            : [];
        return value.EnumerateObject().OrderBy(member => places.TryGetValue(member.Name, out var place) ? place : int.MaxValue);
    }

    private static JsonElement? MemberOf(JsonElement? order, string name) =>
        order is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(name, out var member) ? member : null;

    /// <summary>The elements of a list are alike, so that any of them tells the order.</summary>
    private static JsonElement? ElementOf(JsonElement? order, int index) =>
        order is { ValueKind: JsonValueKind.Array } known && known.GetArrayLength() is > 0 and var count ? known[Math.Min(index, count - 1)] : null;
}
