using System.Text.Json;
using Indrivningslag.Json;
using Indrivningslag.Texts;

namespace Indrivningslag.Tests.Json.Schema;

/// <summary>The schema of requests says what the reader does.</summary>
public class RequestSchemaTests
{
    private static readonly SchemaValidator Schema = new(CaseSchema.Request);

    public static TheoryData<string> Files => SharedCases.Files;

    /// <summary>Decimals, and facts that contradict each other across a case: no schema sees them.</summary>
    /// <summary>Members that a schema cannot hold against others: a day against the measure's, a credit against the principal, an id against other ids.</summary>
    private static readonly string[] MembersBeyondSchemas = [".preparedOn", ".amount", ".item", ".claim.id", ".designated[0]", ".claims"];

    private static readonly Expectation[] BeyondSchemas =
    [
        new(Expected.DecimalsAtMost, 2, null),
        new(Expected.DecimalsAtMost, 6, null),
        new(Expected.MeasureIndex, null, null),
        new(Expected.NoCommercialPayment, null, null),
        new(Expected.NoCommercialInterest, null, null),
        new(Expected.NoSuspensionRight, null, null),
        new(Expected.NoConsumerCredit, null, null),
        new(Expected.EarlierTratta, null, null),
        new(Expected.ItemIndex, null, null),
        new(Expected.SomeAmount, null, null),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_shared_request_that_is_answered_fits(string file)
    {
        foreach (var (request, expected) in SharedCases.In(file).Where(item => !item.Expected.TryGetProperty("error", out _)))
        {
            Assert.True(Schema.Fits(request), expected.GetProperty("id").GetString());
        }
    }

    [Theory]
    [InlineData("err-demand-by-creditor", false)]
    [InlineData("err-misspelt-fact", false)]
    [InlineData("err-commercial-consumer", false)]
    [InlineData("err-sub-cent", true)]
    [InlineData("err-missing-rate", true)]
    public void Of_the_shared_errors_only_decimals_and_rates_fit(string id, bool fits) =>
        Assert.Equal(fits, Schema.Fits(SharedCases.In("errors.jsonl").Single(item => item.Expected.GetProperty("id").GetString() == id).Request));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_changed_request_fits_exactly_when_the_reader_takes_it(string file)
    {
        var wrong = SharedCases.In(file).Take(6)
            .SelectMany(item => Mutations.Of(item.Request.GetRawText()))
            .Where(mutation => IsJudgedOtherwise(mutation.Json))
            .Select(mutation => mutation.Place);
        Assert.Empty(wrong);
    }

    private static bool IsJudgedOtherwise(string json)
    {
        using var document = JsonDocument.Parse(json);
        var fits = Schema.Fits(document.RootElement);
        try
        {
            CaseJson.ReadRequest(Requests.Utf8(json));
            return !fits;
        }
        catch (CaseFormatException error)
        {
            return fits && !MembersBeyondSchemas.Any(member => error.Path.EndsWith(member, StringComparison.Ordinal)) && !BeyondSchemas.Any(expectation => error.Message == Wording.In(Language.English).Text(error.Path, expectation));
        }
    }
}
