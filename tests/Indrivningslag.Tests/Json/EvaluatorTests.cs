using System.Buffers;
using System.Text;
using Indrivningslag.Json;
using Indrivningslag.Law;

namespace Indrivningslag.Tests.Json;

public class EvaluatorTests
{
    private const string Demand = """{"type":"paymentDemand","on":"2024-03-29","by":"agent","form":"written","cost":80}""";
    private static readonly Evaluator Evaluator = new(DebtCollectionAct.Finland);

    [Theory]
    [InlineData("12.5", 1250)]
    [InlineData("12.50", 1250)]
    [InlineData("12.500000000000000000000000000000000000000", 1250)]
    [InlineData("1250e-2", 1250)]
    [InlineData("0.00125e+4", 1250)]
    [InlineData("1E2", 10000)]
    [InlineData("100", 10000)]
    [InlineData("1e11", 10_000_000_000_000)]
    [InlineData("999999999999.99", 99_999_999_999_999)]
    [InlineData("0", 0)]
    [InlineData("-0.00", 0)]
    [InlineData("0e999999999999999999999", 0)]
    [InlineData("0.000e-5", 0)]
    public void An_amount_counts_by_its_value(string amount, long cents)
    {
        var request = CaseJson.ReadRequest(Requests.Utf8(Requests.Of(events: $$"""{"type":"payment","on":"2024-04-01","amount":{{amount}}}""")));
        Assert.Equal(Euro.FromCents(cents), Assert.IsType<Payment>(Assert.Single(request.Case.Events)).Amount);
    }

    [Theory]
    [InlineData("0.001")]
    [InlineData("1e-3")]
    [InlineData("12.500000000000000000000000000000000000001")]
    [InlineData("999999999999.991")]
    [InlineData("1e12")]
    [InlineData("18446744073709551617")]
    [InlineData("184467440737095516.17")]
    [InlineData("-0.01")]
    [InlineData("-1e400")]
    public void An_amount_has_whole_cents_and_bounds(string amount) => Refusals.Refuses(
        Requests.Of(events: $$"""{"type":"payment","on":"2024-04-01","amount":{{amount}}}"""), "invalidFact", "$.case.events[0].amount");

    [Fact]
    public void Money_is_written_with_two_decimals_and_days_as_days()
    {
        var ask = """{"kind":"allocate","on":"2024-05-01","balance":{"principal":45,"interest":10.1,"costs":19,"interestOnCosts":0.05},"amount":60}""";
        Assert.Equal(
            """{"id":"r","interest":10.10,"principal":45.00,"costs":4.90,"interestOnCosts":0.00,"overpayment":0.00,"""
            + """ "remaining":{"principal":0.00,"interest":0.00,"costs":14.10,"interestOnCosts":0.05},"findings":[]}""".TrimStart(),
            Answer(Evaluator, Requests.Of(ask: ask)));
        Assert.Equal(
            """{"id":"r","inScope":true,"regime":"other","edition":"2022-05-01","citation":"1.1","findings":[]}""",
            Answer(Evaluator, Requests.Of(ask: """{"kind":"scope","actor":"collector","on":"2024-05-01"}""")));
    }

    [Fact]
    public void An_id_comes_back_as_it_was() =>
        Assert.StartsWith("{\"id\":\"å \\\"ö\\\" \\n <€>\",", Answer(Evaluator, Requests.Of().Replace("\"r\"", "\"\\u00e5 \\\"ö\\\" \\n <€>\"", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.English, "must be given")]
    [InlineData(Language.Swedish, "ska anges")]
    [InlineData(Language.Finnish, "on annettava")]
    public void Messages_come_in_the_language_of_the_evaluator(Language language, string words)
    {
        using var answer = Answers.To(Evaluator with { Language = language }, """{"id":"r"}""");
        Assert.Contains(words, answer.RootElement.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_come_in_the_language_of_the_evaluator()
    {
        var texts = Enum.GetValues<Language>().Select(language =>
        {
            using var answer = Answers.To(Evaluator with { Language = language }, Requests.Of(events: Demand));
            return answer.RootElement.GetProperty("measures")[0].GetProperty("limits")[0].GetProperty("text").GetString();
        });
        Assert.Equal(3, texts.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_policy_of_a_request_goes_before_the_readings_of_the_evaluator()
    {
        var costsFirst = Evaluator with
        {
            Act = DebtCollectionAct.Finland with { Readings = Readings.Default with { NonConsumerCosts = NonConsumerCosts.CostsFirst } },
        };
        var request = Requests.Of(
            ask: """{"kind":"allocate","on":"2024-05-01","balance":{"principal":100,"interest":0,"costs":30,"interestOnCosts":0},"amount":40}""");
        Assert.Contains("\"costs\":30.00,", Answer(costsFirst, request), StringComparison.Ordinal);
        Assert.Contains("\"costs\":30.00,", Answer(costsFirst, request[..^1] + ",\"policy\":{\"waitingDays\":\"onDay\"}}"), StringComparison.Ordinal);
        Assert.Contains("\"costs\":0.00,", Answer(costsFirst, request[..^1] + ",\"policy\":{\"nonConsumerCosts\":\"costsLast\"}}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_that_cannot_be_added_up_are_an_error()
    {
        var claim = """{"id":"c","category":"other","principal":999999999999.99,"dueOn":"1901-01-01","interest":{"kind":"fixed","percent":10000}}""";
        Refusals.Refuses(Requests.Of(claim, ask: """{"kind":"allocation","asOf":"2999-01-01"}"""), "amountTooLarge", "$.case");
    }

    private static string Answer(Evaluator evaluator, string request)
    {
        var answer = new ArrayBufferWriter<byte>();
        evaluator.Evaluate(Requests.Utf8(request), answer);
        return Encoding.UTF8.GetString(answer.WrittenSpan);
    }
}
