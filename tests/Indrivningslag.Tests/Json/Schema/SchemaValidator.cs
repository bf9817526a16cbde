using System.Text.Json;
using System.Text.RegularExpressions;

namespace Indrivningslag.Tests.Json.Schema;

/// <summary>Says whether a value fits a JSON Schema (draft 2020-12), by the keywords the schemas here use; any other keyword is an error.</summary>
internal sealed class SchemaValidator(string schema)
{
    internal JsonElement Root { get; } = JsonDocument.Parse(schema).RootElement;

    internal bool Fits(JsonElement value) => Fits(Root, value);

    internal JsonElement Definition(string name) => Root.GetProperty("$defs").GetProperty(name);

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDecimal() == decimal.Truncate(value.GetDecimal()),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => string.Equals(type, value.ValueKind.ToString(), StringComparison.OrdinalIgnoreCase),
    };

    private static bool IsBeyond(JsonElement value, Func<decimal, bool> bound) =>
        value.ValueKind == JsonValueKind.Number && bound(value.GetDecimal());

    private bool Fits(JsonElement schema, JsonElement value) => schema.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => schema.EnumerateObject().All(keyword => Holds(schema, keyword.Name, keyword.Value, value)),
    };

    private bool Holds(JsonElement schema, string keyword, JsonElement asked, JsonElement value) => keyword switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" or "default" or "format" or "then" => true,
        "$ref" => Fits(Definition(asked.GetString()!["#/$defs/".Length..]), value),
        "type" when asked.ValueKind == JsonValueKind.Array => asked.EnumerateArray().Any(type => IsOfType(type.GetString()!, value)),
        "type" => IsOfType(asked.GetString()!, value),
        "const" => JsonElement.DeepEquals(asked, value),
        "enum" => asked.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, value)),
        "allOf" => asked.EnumerateArray().All(part => Fits(part, value)),
        "anyOf" => asked.EnumerateArray().Any(part => Fits(part, value)),
        "oneOf" => asked.EnumerateArray().Count(part => Fits(part, value)) == 1,
        "not" => !Fits(asked, value),
        "if" => !Fits(asked, value) || Fits(schema.GetProperty("then"), value),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, asked.GetString()!),
        "minimum" => !IsBeyond(value, number => number < asked.GetDecimal()),
        "exclusiveMinimum" => !IsBeyond(value, number => number <= asked.GetDecimal()),
        "maximum" => !IsBeyond(value, number => number > asked.GetDecimal()),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= asked.GetInt32(),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => Fits(asked, item)),
        "required" => value.ValueKind != JsonValueKind.Object
            || asked.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "properties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(member => !asked.TryGetProperty(member.Name, out var part) || Fits(part, member.Value)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(member => schema.GetProperty("properties").TryGetProperty(member.Name, out _) || Fits(asked, member.Value)),
        _ => throw new NotSupportedException(keyword),
    };
}
