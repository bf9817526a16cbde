using System.Text.Json;
using Indrivningslag.Json;

namespace Indrivningslag.Tests.Json.Schema;

/// <summary>The schema of requests has the objects of the format's table: their members, which of these are required, their words and defaults.</summary>
public class SchemaNameTests
{
    private static readonly SchemaValidator Schema = new(CaseSchema.Request);

    public static TheoryData<string> EventTypes => new(Names(EventFormat.Types));

    [Fact]
    public void Every_object_has_the_members_of_its_shape()
    {
        AssertSame(RequestFormat.Request, Schema.Root);
        AssertSame(RequestFormat.Case, Definition("case"));
        AssertSame(ClaimFormat.Shape, Definition("claim"));
        AssertSame(ClaimParts.Facts, Definition("facts"));
        AssertSame(ClaimParts.CommercialPayment, Definition("claim").GetProperty("properties").GetProperty("commercialPayment"));
        AssertSame(ClaimParts.Ceilings, Definition("agreedCeilings"));
        AssertSame(ClaimParts.Item, Definition("item"));
        AssertSame(ClaimFormat.Balanced, Definition("balanced"));
        AssertSame(GroundFormat.Shape, Definition("exception").GetProperty("anyOf")[0]);
        AssertSame(PolicyFormat.Shape, Definition("policy"));
        AssertSame(ClaimParts.Balance, Definition("balance"));
    }

    [Fact]
    public void Every_kind_of_an_object_has_the_members_of_its_shape()
    {
        AssertSame(ClaimParts.Notice.Shapes, Definition("dueNotice"));
        AssertSame(ClaimParts.Interest.Shapes, Definition("interest"));
        AssertSame(AskFormat.Asks.Shapes, Definition("ask"));
    }

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Every_event_has_the_members_of_its_row(string type)
    {
        var shape = EventFormat.Events.Shapes[Array.IndexOf(Names(EventFormat.Types), type)];
        var schema = Definition(type);
        AssertSame(shape.Members, schema);
        AssertSame(Required(shape).Where(name => name != "on"), RequiredOf(schema));
        Assert.Equal(type, schema.GetProperty("properties").GetProperty("type").GetProperty("const").GetString());
        Assert.Contains($"#/$defs/{type}", References("event"));
        Assert.Equal(shape.Makes<CollectionAction>(), References("action").Contains($"#/$defs/{type}"));
    }

    [Fact]
    public void Every_planned_step_has_the_members_of_its_row()
    {
        var actions = Array.FindAll(Names(EventFormat.Types), type => References("action").Contains($"#/$defs/{type}"));
        AssertSame(actions.Select(type => $"#/$defs/{type}Step"), References("step"));
        Assert.All(actions, type =>
        {
            AssertSame(StepFormat.Steps.Shapes[Array.IndexOf(Names(EventFormat.Types), type)], Definition(type + "Step"));
            Assert.Equal(type, Definition(type + "Step").GetProperty("properties").GetProperty("type").GetProperty("const").GetString());
        });
    }

    private static void AssertSame(Shape[] shapes, JsonElement schema)
    {
        var variants = schema.GetProperty("oneOf").EnumerateArray().ToArray();
        for (var i = 0; i < shapes.Length; i++)
        {
            var word = shapes[i].Members[0].Choices![i].ToString();
            AssertSame(shapes[i], variants.Single(variant => Words(variant.GetProperty("properties").GetProperty("kind")).Contains(word)));
        }
    }

    private static void AssertSame(Shape shape, JsonElement schema)
    {
        AssertSame(shape.Members, schema);
        AssertSame(Required(shape), RequiredOf(schema));
    }

    private static void AssertSame(IReadOnlyList<Property> members, JsonElement schema)
    {
        var properties = schema.GetProperty("properties");
        AssertSame(members.Select(member => member.Name), properties.EnumerateObject().Select(property => property.Name));
        foreach (var member in members)
        {
            var property = Resolved(properties.GetProperty(member.Name));
            if (member.Choices is { } words && member.Name is not ("type" or "kind"))
            {
                AssertSame(Names(words).Where(word => word != "creditor" || !IsDemand(properties) || member.Name != "by"), Words(property));
            }

            if (property.TryGetProperty("default", out var byDefault))
            {
                Assert.Equal(Default(member), byDefault.GetRawText());
            }
        }
    }

    /// <summary>A creditor's own letter is a reminder.</summary>
    private static bool IsDemand(JsonElement properties) =>
        properties.TryGetProperty("type", out var type) && type.GetProperty("const").GetString() == "paymentDemand";

    private static JsonElement Resolved(JsonElement schema) => schema.TryGetProperty("$ref", out var reference) && !schema.TryGetProperty("default", out _)
        ? Definition(reference.GetString()!["#/$defs/".Length..])
        : schema;

    private static string Default(Property member)
    {
        using var json = new JsonText();
        member.WriteDefault(json);
        return json.ToString().Replace("0.00", "0", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Required(Shape shape) =>
        shape.Members.Where((_, index) => (shape.Required >> index & 1) != 0).Select(member => member.Name);

    private static IEnumerable<string> RequiredOf(JsonElement schema) =>
        schema.TryGetProperty("required", out var required) ? required.EnumerateArray().Select(name => name.GetString()!) : [];

    private static JsonElement Definition(string name) => Schema.Definition(name);

    private static IEnumerable<string> References(string definition) =>
        Definition(definition).GetProperty("oneOf").EnumerateArray().Select(item => item.GetProperty("$ref").GetString()!);

    private static string[] Names(Words words) => Enumerable.Range(0, words.Count).Select(index => words[index].ToString()).ToArray();

    /// <summary>The words a schema allows, itself or its elements.</summary>
    private static string[] Words(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Words(Definition(reference.GetString()!["#/$defs/".Length..]));
        }

        if (schema.TryGetProperty("const", out var word))
        {
            return [word.GetString()!];
        }

        if (schema.TryGetProperty("anyOf", out var variants))
        {
            return Words(variants[0]);
        }

        return schema.TryGetProperty("items", out var items)
            ? Words(items)
            : schema.GetProperty("enum").EnumerateArray().Select(choice => choice.GetString()!).ToArray();
    }

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Distinct().Order(StringComparer.Ordinal));
}
