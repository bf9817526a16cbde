using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>Goes over a faulty line a second time: whether it is JSON at all, its id, and the path to a place in it.</summary>
internal static class PlaceFinder
{
    private const int LongestName = 200;

    /// <summary>The id of a request that could not be read; null when it has none.</summary>
    /// <exception cref="JsonException">The line is not JSON.</exception>
    internal static string? IdOf(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, CaseJson.Options);
        string? id = null;
        while (json.Read())
        {
            if (id is null && json.CurrentDepth == 1 && json.TokenType == JsonTokenType.PropertyName
                && RequestFormat.Request.Names.IndexOf(ref json) == 0)
            {
                json.Read();
                id = json.TokenType == JsonTokenType.String ? TextOrNull(ref json) : null;
            }
        }

        return id;
    }

    /// <summary>The path, without the root, to the token that starts at an offset.</summary>
    internal static string PathTo(ReadOnlySpan<byte> line, long offset)
    {
        var json = new Utf8JsonReader(line, CaseJson.Options);
        Span<Step> steps = stackalloc Step[CaseJson.MaxDepth + 1];
        while (json.Read())
        {
            Follow(ref json, steps);
            if (json.TokenStartIndex >= offset)
            {
                break;
            }
        }

        return Render(line, steps.Slice(1, json.CurrentDepth));
    }

    /// <summary>The path to the first element with a text in the list at a path; the list's own when it has none.</summary>
    internal static string PathToElement(ReadOnlySpan<byte> line, string list, ReadOnlySpan<byte> element)
    {
        var json = new Utf8JsonReader(line, CaseJson.Options);
        Span<Step> steps = stackalloc Step[CaseJson.MaxDepth + 1];
        while (json.Read())
        {
            Follow(ref json, steps);
            var depth = json.CurrentDepth;
            if (json.TokenType == JsonTokenType.String && steps[depth].IsElement && json.ValueSpan.SequenceEqual(element)
                && string.Equals(Render(line, steps.Slice(1, depth - 1)), list, StringComparison.Ordinal))
            {
                return Render(line, steps.Slice(1, depth));
            }
        }

        return list;
    }

    private static void Follow(ref Utf8JsonReader json, scoped Span<Step> steps)
    {
        ref var step = ref steps[json.CurrentDepth];
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                step.Name = (int)json.TokenStartIndex;
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                return;
            default:
                step.Index += step.IsElement ? 1 : 0;
                break;
        }

        if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && json.CurrentDepth + 1 < steps.Length)
        {
            steps[json.CurrentDepth + 1] = new Step { IsElement = json.TokenType == JsonTokenType.StartArray, Index = -1 };
        }
    }

    private static string Render(ReadOnlySpan<byte> line, ReadOnlySpan<Step> steps)
    {
        var path = new StringBuilder();
        foreach (var step in steps)
        {
            path = step.IsElement
                ? path.Append('[').Append(step.Index.ToString(CultureInfo.InvariantCulture)).Append(']')
                : path.Append('.').Append(NameAt(line.Slice(step.Name)));
        }

        return path.ToString();
    }

    private static string NameAt(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, isFinalBlock: false, default);
        json.Read();
        var name = TextOrNull(ref json) ?? "?";
        return name.Length <= LongestName ? name : name.Remove(LongestName);
    }

    private static string? TextOrNull(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>One step down: a property by where its name starts, or an element by its index.</summary>
    private struct Step
    {
        internal bool IsElement;
        internal int Index;
        internal int Name;
    }
}
