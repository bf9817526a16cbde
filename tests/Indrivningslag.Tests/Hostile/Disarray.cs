using System.Text.Json.Nodes;
using Indrivningslag.Tests.Properties;

namespace Indrivningslag.Tests.Hostile;

/// <summary>Lines that are JSON, but not quite a request: values, members and elements changed for others.</summary>
internal static class Disarray
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "{}", "[]", "\"\"", "\"consumer\"", "0", "-1", "1.005", "0.001", "1e3", "1e309", "-1e-309",
        "1e999999999999", "123456789012345678901234567890", "9223372036854775807", "2147483648", "99999999999999.99", "\"\\u0000\"",
        "\"0001-01-01\"", "\"1899-12-31\"", "\"2005-04-30\"", "\"2013-03-15\"", "\"2024-02-29\"", "\"2023-02-29\"", "\"2999-12-31\"",
        "\"3000-01-01\"", "\"9999-12-31\"", "\"2024-1-1\"", "\"2024-01-01T00:00:00\"", "[[]]", "{\"kind\":\"none\"}", "[\"paymentDemand\"]",
    ];

    public static string Of(JsonNode request, Dice dice)
    {
        for (var i = dice.Between(1, 3); i > 0; i--)
        {
            var all = Below(request).ToList();
            Change(all[dice.Below(all.Count)], all, dice);
        }

        return request.ToJsonString();
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) => Children(node).SelectMany(child => Below(child).Prepend(child));

    private static IEnumerable<JsonNode> Children(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>(),
        JsonArray items => items.OfType<JsonNode>(),
        _ => [],
    };

    private static void Change(JsonNode node, List<JsonNode> all, Dice dice)
    {
        var other = dice.Chance(30) ? all[dice.Below(all.Count)].DeepClone() : JsonNode.Parse(dice.Pick<string>(Values));
        switch (node.Parent)
        {
            case JsonObject members when dice.Chance(30):
                members.Remove(node.GetPropertyName());
                break;
            case JsonObject members when dice.Chance(20):
                members[node.GetPropertyName() + dice.Pick("s", "_", string.Empty)] = other;
                break;
            case JsonArray items when dice.Chance(30):
                items.Insert(dice.Below(items.Count + 1), other);
                break;
            case JsonArray items when dice.Chance(20):
                items.Remove(node);
                break;
            default:
                node.ReplaceWith(other);
                break;
        }
    }
}
