using System.Text.Json;
using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Architecture;
using Indrivningslag.Tests.Support;
using NodaTime;

namespace Indrivningslag.Tests.Json.Serializer;

/// <summary>System.Text.Json with <see cref="SerializerOptions.AddIndrivningslag"/>: a value comes back equal or is refused by name; none loses a fact in silence.</summary>
public class SerializerTests
{
    private static readonly JsonSerializerOptions Options = Ready(JsonSerializerDefaults.General);
    private static readonly JsonSerializerOptions Web = Ready(JsonSerializerDefaults.Web);

    /// <summary>What is refused, with a word of what the error names instead. Of a generic type one that is made of it.</summary>
    private static readonly Dictionary<Type, string> Refused = new()
    {
        [typeof(Decision<CostTotals>)] = "AnswerJson",
        [typeof(DecisionBasis)] = "AnswerJson",
        [typeof(Receipt)] = "JSON with its receipt",
        [typeof(ReceiptVerification)] = "JSON with its receipt",
        [typeof(CostAssessment)] = "AnswerJson",
        [typeof(MeasureCost)] = "AnswerJson",
        [typeof(Permission)] = "AnswerJson",
        [typeof(Obstacle)] = "AnswerJson",
        [typeof(Reason)] = "AnswerJson",
        [typeof(ListedBreach)] = "AnswerJson",
        [typeof(AuditFinding)] = "AnswerJson",
        [typeof(OpenQuestion)] = "AnswerJson",
        [typeof(Scope)] = "AnswerJson",
        [typeof(LawfulSchedule)] = "AnswerJson",
        [typeof(ScheduledStep)] = "AnswerJson",
        [typeof(Sequence<object>)] = "list",
        [typeof(PreparedCase)] = "Case",
        [typeof(DebtCollectionAct)] = "LawJson",
        [typeof(Evaluator)] = "LawJson",
        [typeof(CaseErrorException)] = "Code",
        [typeof(InvalidFactException)] = "Code",
        [typeof(MissingRateException)] = "Code",
        [typeof(NotCoveredException)] = "Code",
        [typeof(CaseFormatException)] = "Code",
        [typeof(Cited<Euro>)] = "LawJson",
    };

    public static TheoryData<string> Types => new(Values().Select(type => type.FullName!));

    [Fact]
    public void Every_public_type_comes_back_or_is_refused() => Assert.Empty(
        Values().Where(type => Samples.ByType.Contains(type) == (InsteadOf(type) is not null)).Select(type => type.FullName));

    [Theory]
    [MemberData(nameof(Types))]
    public void Value_comes_back_equal_by_itself_and_within_others(string name)
    {
        var type = Values().Single(type => type.FullName == name);
        foreach (var value in Samples.ByType[type])
        {
            Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type, Options), type, Options));
            var within = Array.CreateInstance(type, 1);
            within.SetValue(value, 0);
            Assert.Equal(within, JsonSerializer.Deserialize(JsonSerializer.Serialize(within, within.GetType(), Web), within.GetType(), Web));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Value_that_does_not_come_back_is_refused_by_name(string name)
    {
        var type = Values().Single(type => type.FullName == name);
        if (InsteadOf(type) is { } instead)
        {
            var error = Assert.Throws<NotSupportedException>(() => Options.GetTypeInfo(type));
            Assert.Contains(type.ToString(), error.Message, StringComparison.Ordinal);
            Assert.Contains(instead, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Lists_of_values_come_back()
    {
        Assert.All(Samples.ByType[typeof(Sequence<CollectionEvent>)], events => Assert.Equal(events, RoundTrip((Sequence<CollectionEvent>)events)));
        Assert.Equal(Sequence.Of(Euro.Of(1), Euro.Zero), RoundTrip(Sequence.Of(Euro.Of(1), Euro.Zero)));
        Assert.Equal(Sequence.Of("a", "b"), RoundTrip(Sequence.Of("a", "b")));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Sequence<Euro>>("[null]", Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Sequence<Payment>>("{}", Options));
    }

    [Fact]
    public void Values_are_written_for_people()
    {
        Assert.Equal("1234.50", JsonSerializer.Serialize(Euro.Of(1234.5m), Options));
        Assert.Equal("\"10a.1.2.b\"", JsonSerializer.Serialize(Citation.Parse("10a.1.2.b"), Options));
        Assert.Equal("\"2024-04-01\"", JsonSerializer.Serialize(new LocalDate(2024, 4, 1), Options));
        Assert.Equal("\"exemptCollector\"", JsonSerializer.Serialize(CollectorRole.ExemptCollector, Options));
        Assert.Equal("\"letter-wait\"", JsonSerializer.Serialize(Rule.LetterWait, Options));
        Assert.Equal("[\"5a.1.4\",\"5a.1.6\"]", JsonSerializer.Serialize(DemandContents.Total | DemandContents.Remarks, Options));
        CollectionEvent payment = new Payment(new LocalDate(2024, 4, 1), Euro.Of(12.34m)) { To = PaymentRecipient.Agent };
        Assert.Equal("{\"type\":\"payment\",\"on\":\"2024-04-01\",\"amount\":12.34,\"to\":\"agent\"}", JsonSerializer.Serialize(payment, Options));
    }

    [Fact]
    public void Words_days_and_places_are_names_of_properties_too()
    {
        var prices = new Dictionary<EventKind, Euro> { [EventKind.PaymentReminder] = Euro.Of(5), [EventKind.Tratta] = Euro.Of(125) };
        Assert.Equal("{\"paymentReminder\":5.00,\"tratta\":125.00}", JsonSerializer.Serialize(prices, Options));
        Assert.Equal(prices, RoundTrip(prices));
        Assert.Equal([new(2024, 4, 1)], RoundTrip(new Dictionary<LocalDate, Euro> { [new(2024, 4, 1)] = Euro.Zero }).Keys);
        Assert.Equal([Citation.Parse("4.1")], RoundTrip(new Dictionary<Citation, int> { [Citation.Parse("4.1")] = 1 }).Keys);
    }

    /// <summary>What a web API with its usual settings takes in and gives out.</summary>
    [Fact]
    public void Balance_goes_out_of_a_web_api_and_comes_in()
    {
        var body = new Body(new LocalDate(2024, 4, 1), EventKind.PaymentDemand, new Balance(Euro.Of(100), Euro.Of(1.5m), Euro.Of(5)), null);
        const string Json = "{\"on\":\"2024-04-01\",\"kind\":\"paymentDemand\",\"balance\":{\"principal\":100.00,\"interest\":1.50,\"costs\":5.00,\"interestOnCosts\":0.00},\"least\":null}";
        Assert.Equal(Json, JsonSerializer.Serialize(body, Web));
        Assert.Equal(body, JsonSerializer.Deserialize<Body>(Json, Web));
    }

    [Theory]
    [InlineData("{\"principal\":1,\"interest\":0,\"costs\":0}", "$.interestOnCosts")]
    [InlineData("{\"principal\":1,\"interest\":0,\"costs\":0,\"interestOnCosts\":0,\"fees\":1}", "$.fees")]
    [InlineData("{\"principal\":-1,\"interest\":0,\"costs\":0,\"interestOnCosts\":0}", "$.principal")]
    [InlineData("{\"principal\":1.001,\"interest\":0,\"costs\":0,\"interestOnCosts\":0}", "$.principal")]
    [InlineData("[]", "$")]
    public void What_is_read_is_as_strict_as_the_format(string json, string path)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Balance>(json, Options));
        Assert.Equal(path, Assert.IsType<CaseFormatException>(error.InnerException).Path);
        Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"type\":\"tratta\",\"on\":\"2024-04-01\",\"by\":\"agent\",\"form\":\"written\"}", "payment.")]
    [InlineData("{\"type\":\"dance\",\"on\":\"2024-04-01\"}", "paymentReminder, ")]
    public void Event_of_another_type_is_refused(string json, string words) => Assert.Contains(
        words, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Payment>(json, Options)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("3")]
    [InlineData("\"Agent\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void Word_that_is_none_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CollectorRole>(json, Options));

    [Fact]
    public void Number_that_is_no_member_is_not_written() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((CollectorRole)9, Options));

    /// <summary>Loggers and comparers that walk through properties come to an end.</summary>
    [Fact]
    public void No_value_holds_one_of_its_own_type() => Offenders.None(
        from type in Values()
        from property in type.GetProperties()
        where property.GetMethod is { IsStatic: false } && (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == type
        select $"{type}.{property.Name}");

    internal static Type[] Values() =>
    [
        .. from assembly in (System.Reflection.Assembly[])[typeof(Claim).Assembly, typeof(CaseJson).Assembly]
           from type in Library.ExportedBy(assembly)
           where !(type is { IsAbstract: true, IsSealed: true }) && type != typeof(PlainJson) && type != typeof(Sequence<>.Enumerator)
           select Closed(type),
    ];

    private static JsonSerializerOptions Ready(JsonSerializerDefaults defaults)
    {
        var options = new JsonSerializerOptions(defaults).AddIndrivningslag();
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private static Type Closed(Type type) => type switch
    {
        { IsGenericTypeDefinition: false } => type,
        _ when type == typeof(Sequence<>) => typeof(Sequence<object>),
        _ when type == typeof(Decision<>) => typeof(Decision<CostTotals>),
        _ => type.MakeGenericType(typeof(Euro)),
    };

    private static string? InsteadOf(Type type) => Refused.TryGetValue(type, out var instead) ? instead
        : typeof(Ask).IsAssignableFrom(type) ? nameof(CaseRequest)
        : type is { Namespace: "Indrivningslag.Law", IsEnum: false } && type != typeof(Citation) && type != typeof(Readings) ? "LawJson"
        : null;

    private static T RoundTrip<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Options), Options)!;

    private sealed record Body(LocalDate On, EventKind Kind, Balance Balance, Euro? Least);
}
