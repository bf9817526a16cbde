using System.Text.Json;
using Indrivningslag.Json;

namespace Indrivningslag.Tests.Json.Schema;

/// <summary>Names of properties and choices in the schema of requests are those the reader knows.</summary>
public class SchemaNameTests
{
    private static readonly SchemaValidator Schema = new(CaseSchema.Request);

    public static TheoryData<string> EventTypes => new(Names(FormatWords.EventTypes)[..(int)EventKind.CreditNote]);

    [Fact]
    public void Every_object_has_the_readers_properties()
    {
        AssertNames(FormatWords.Request, Properties(Schema.Root));
        AssertNames(FormatWords.Case, Properties(Definition("case")));
        AssertNames(FormatWords.Claim, Properties(Definition("claim")));
        AssertNames(FormatWords.Facts, Properties(Definition("facts")));
        AssertNames(FormatWords.DueNotice, Properties(Definition("dueNotice")));
        AssertNames(FormatWords.CommercialPayment, Properties(Property("claim", "commercialPayment")));
        AssertNames(FormatWords.Interest, Properties(Definition("interest")));
        AssertNames(FormatWords.AgreedCeilings, Properties(Definition("agreedCeilings")));
        AssertNames(FormatWords.Exception, Properties(Definition("exception")));
        AssertNames(FormatWords.Policy, Properties(Definition("policy")));
        AssertNames(FormatWords.Ask, Properties(Definition("ask")));
        AssertNames(FormatWords.Balance, Properties(Definition("balance")));
        AssertNames(FormatWords.Event, Names(FormatWords.EventTypes)[..(int)EventKind.CreditNote].SelectMany(type => Properties(Definition(type))));
    }

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Every_event_has_the_properties_of_its_type(string type)
    {
        var kind = (EventKind)Array.IndexOf(Names(FormatWords.EventTypes), type);
        var names = Names(FormatWords.Event);
        string[] Members(ulong bits) => names.Where((_, index) => (bits >> index & 1) != 0).ToArray();
        var required = Definition(type).GetProperty("required").EnumerateArray().Select(name => name.GetString()!);

        AssertSame(Members(EventShapes.Allowed(kind)), Properties(Definition(type)));
        AssertSame(Members(EventShapes.Required(kind)), required.Append("on"));
        Assert.Contains($"#/$defs/{type}", References("event"));
        Assert.Equal(EventShapes.IsAction(kind), References("action").Contains($"#/$defs/{type}"));
    }

    [Fact]
    public void Every_choice_is_among_the_readers_words()
    {
        AssertNames(FormatWords.Categories, Choices(Property("claim", "category")));
        AssertNames(FormatWords.DebtorForms, Choices(Property("claim", "debtorForm")));
        AssertNames(FormatWords.Creditors, Choices(Property("facts", "creditor")));
        AssertNames(FormatWords.Debtors, Choices(Property("facts", "debtor")));
        AssertNames(FormatWords.Bases, Choices(Property("facts", "basis")));
        AssertNames(FormatWords.DueNotices, Kinds("dueNotice"));
        AssertNames(FormatWords.Interests, Kinds("interest"));
        AssertNames(FormatWords.AskKinds, Kinds("ask"));
        AssertNames(FormatWords.Roles, Choices(Definition("role")));
        AssertNames(FormatWords.Roles, Choices(Definition("professional")).Append("creditor"));
        AssertNames(FormatWords.Forms, Choices(Definition("form")));
        AssertNames(FormatWords.Exceptions, Kinds("exception"));
        AssertNames(FormatWords.Contents, Choices(Property("paymentDemand", "missingContents").GetProperty("items")));
        AssertNames(FormatWords.Letters, Choices(Property("deliveryConsent", "covers").GetProperty("items")));
        AssertNames(FormatWords.Consents, Choices(Property("deliveryConsent", "kind")));
        AssertNames(FormatWords.Information, Choices(Property("informationRequest", "kind")));
        AssertNames(FormatWords.Grounds, Choices(Property("dispute", "ground")));
        AssertNames(FormatWords.Extinctions, Choices(Property("claimExtinguished", "reason")));
        AssertNames(FormatWords.Recipients, Choices(Property("payment", "to")));
        AssertNames(FormatWords.Tiers, Choices(Property("policy", "principalForTiers")));
        AssertNames(FormatWords.Waits, Choices(Property("policy", "waitingDays")));
        AssertNames(FormatWords.Forfeitures, Choices(Property("policy", "forfeiture")));
        AssertNames(FormatWords.CostPlaces, Choices(Property("policy", "nonConsumerCosts")));
        AssertNames(FormatWords.DayCounts, Choices(Property("policy", "dayCount")));
        AssertNames(FormatWords.Actors, Variants("ask").SelectMany(ask => Choices(ask.GetProperty("properties"), "actor")));
    }

    private static JsonElement Definition(string name) => Schema.Definition(name);

    private static JsonElement Property(string definition, string name) => Definition(definition).GetProperty("properties").GetProperty(name);

    /// <summary>The shapes a definition offers, or the definition itself.</summary>
    private static IEnumerable<JsonElement> Variants(string definition) => Variants(Definition(definition));

    private static IEnumerable<JsonElement> Variants(JsonElement schema)
    {
        if (schema.TryGetProperty("properties", out _))
        {
            return [schema];
        }

        var list = schema.TryGetProperty("oneOf", out var oneOf) ? oneOf : schema.GetProperty("anyOf");
        return list.EnumerateArray().Where(variant => variant.TryGetProperty("properties", out _));
    }

    private static IEnumerable<string> Properties(JsonElement schema) =>
        Variants(schema).SelectMany(variant => variant.GetProperty("properties").EnumerateObject().Select(member => member.Name));

    private static IEnumerable<string> Kinds(string definition) =>
        Variants(definition).SelectMany(variant => Choices(variant.GetProperty("properties"), "kind"));

    private static IEnumerable<string> Choices(JsonElement properties, string name) =>
        properties.TryGetProperty(name, out var schema) ? Choices(schema) : [];

    private static IEnumerable<string> Choices(JsonElement schema) => schema.TryGetProperty("const", out var word)
        ? [word.GetString()!]
        : schema.GetProperty("enum").EnumerateArray().Select(choice => choice.GetString()!);

    private static IEnumerable<string> References(string definition) =>
        Definition(definition).GetProperty("oneOf").EnumerateArray().Select(item => item.GetProperty("$ref").GetString()!);

    private static string[] Names(Words words) => Enumerable.Range(0, words.Count).Select(index => words[index].ToString()).ToArray();

    private static void AssertNames(Words expected, IEnumerable<string> actual) => AssertSame(Names(expected), actual);

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Distinct().Order(StringComparer.Ordinal));
}
