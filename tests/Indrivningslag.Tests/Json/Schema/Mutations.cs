using System.Text.Json.Nodes;

namespace Indrivningslag.Tests.Json.Schema;

/// <summary>Small changes to a JSON value, one at a time: a member left out, a member misspelt, a value of another kind or size.</summary>
internal static class Mutations
{
    private static readonly string[] Others = ["null", "true", "\"x\"", "-1", "0", "0.5", "3", "1e15", "[]", "{}", "\"2024-02-03\""];

    /// <summary>Each change with the place where it was made.</summary>
    internal static IEnumerable<(string Place, string Json)> Of(string json)
    {
        var root = JsonNode.Parse(json)!;
        return Places(root).ToArray().SelectMany(place => At(root, place));
    }

    private static IEnumerable<JsonNode> Places(JsonNode node) => node switch
    {
        JsonObject item => item.Where(member => member.Value is not null).SelectMany(member => Places(member.Value!)).Prepend(item),
        JsonArray list => list.SelectMany(item => Places(item!)).Prepend(list),
        _ => [node],
    };

    private static IEnumerable<(string Place, string Json)> At(JsonNode root, JsonNode place)
    {
        if (place is JsonObject item)
        {
            foreach (var name in item.Select(member => member.Key).ToArray())
            {
                yield return (place.GetPath() + " without " + name, Without(root, item, name, null));
                yield return (place.GetPath() + " with misspelt " + name, Without(root, item, name, name + "x"));
            }
        }

        if (place != root)
        {
            foreach (var other in Others)
            {
                yield return (place.GetPath() + " = " + other, Replaced(root, place, other));
            }
        }
    }

    private static string Without(JsonNode root, JsonObject item, string name, string? otherName)
    {
        var index = item.IndexOf(name);
        var value = item[name];
        item.RemoveAt(index);
        if (otherName is not null)
        {
            item[otherName] = value?.DeepClone();
        }

        var json = root.ToJsonString();
        item.Remove(otherName ?? name);
        item.Insert(index, name, value);
        return json;
    }

    private static string Replaced(JsonNode root, JsonNode place, string other)
    {
        var copy = root.DeepClone();
        var target = Find(copy, root, place);
        target.ReplaceWith(JsonNode.Parse(other));
        return copy.ToJsonString();
    }

    /// <summary>The node of the copy that stands where the place stands in the original.</summary>
    private static JsonNode Find(JsonNode copy, JsonNode root, JsonNode place)
    {
        if (place == root)
        {
            return copy;
        }

        var parent = Find(copy, root, place.Parent!);
        return place.Parent is JsonArray ? parent[place.GetElementIndex()]! : parent[place.GetPropertyName()]!;
    }
}
