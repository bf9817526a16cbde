using System.Text.Json;
using System.Text.Json.Serialization;
using Indrivningslag.Law;

namespace Indrivningslag.Tests.Json.Serializer;

/// <summary>System.Text.Json as it comes, without a word about this library: what it cannot keep it refuses, and no amount becomes 0.00.</summary>
public class PlainSerializerTests
{
    [Theory]
    [InlineData("12.34", 12.34)]
    [InlineData("12.3", 12.3)]
    [InlineData("1e2", 100)]
    [InlineData("-3", -3)]
    public void Amount_comes_back(string json, double amount)
    {
        var euro = Euro.Of((decimal)amount);
        Assert.Equal(euro, JsonSerializer.Deserialize<Euro>(json));
        Assert.Equal(euro, JsonSerializer.Deserialize<Euro>(JsonSerializer.Serialize(euro)));
        Assert.Equal(new Priced(euro, null), JsonSerializer.Deserialize<Priced>(JsonSerializer.Serialize(new Priced(euro, null))));
    }

    [Theory]
    [InlineData("12.345")]
    [InlineData("\"12.34\"")]
    [InlineData("1e30")]
    [InlineData("12.3400000000000000000000000001")]
    [InlineData("{}")]
    [InlineData("{\"Cents\":1234,\"Amount\":12.34}")]
    [InlineData("null")]
    public void What_is_no_amount_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Euro>(json));

    [Fact]
    public void Place_in_the_Act_comes_back_also_as_the_name_of_a_property()
    {
        Assert.Equal("\"10a.1.2.b\"", JsonSerializer.Serialize(Citation.Parse("10a.1.2.b")));
        Assert.Equal(Citation.Parse("10a.1.2.b"), JsonSerializer.Deserialize<Citation>("\"10a.1.2.b\""));
        Assert.Equal(default, JsonSerializer.Deserialize<Citation>(JsonSerializer.Serialize(default(Citation))));
        Assert.Equal("{\"4.1\":2}", JsonSerializer.Serialize(new Dictionary<Citation, int> { [Citation.Parse("4.1")] = 2 }));
        Assert.Equal([Citation.Parse("4.1")], JsonSerializer.Deserialize<Dictionary<Citation, int>>("{\"4.1\":2}")!.Keys);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Citation>("\"99\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Citation>("{}"));
    }

    [Fact]
    public void Enumerations_come_back_by_their_stable_numbers() => Assert.All(
        Samples.Enumerations,
        type => Assert.All(
            Enum.GetValues(type).Cast<object>(),
            member => Assert.Equal(member, JsonSerializer.Deserialize(JsonSerializer.Serialize(member, type), type))));

    [Fact]
    public void Every_other_value_is_refused_and_the_error_names_what_keeps_it() => Assert.All(
        SerializerTests.Values().Where(type => !type.IsEnum && type != typeof(Euro) && type != typeof(Citation)),
        type => Assert.Contains(
            "AddIndrivningslag() of the package Indrivningslag.Json",
            Assert.Throws<NotSupportedException>(() => JsonSerializerOptions.Default.GetTypeInfo(type)).Message,
            StringComparison.Ordinal));

    /// <summary>Serializers that are generated at compile time find what stands on the type.</summary>
    [Fact]
    public void Generated_serializer_keeps_amounts()
    {
        var priced = new Priced(Euro.Of(12.34m), Citation.Parse("10a.1"));
        var json = JsonSerializer.Serialize(priced, PricedContext.Default.Priced);
        Assert.Equal("{\"Price\":12.34,\"Place\":\"10a.1\"}", json);
        Assert.Equal(priced, JsonSerializer.Deserialize(json, PricedContext.Default.Priced));
    }
}

internal sealed record Priced(Euro Price, Citation? Place);

[JsonSerializable(typeof(Priced))]
internal sealed partial class PricedContext : JsonSerializerContext;
