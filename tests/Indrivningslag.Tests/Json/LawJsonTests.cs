using System.Globalization;
using System.Text;
using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;

namespace Indrivningslag.Tests.Json;

public class LawJsonTests
{
    private static readonly LocalDate Later = new(2027, 1, 1);

    [Fact]
    public void Act_changes_numbers_and_scales_from_its_day()
    {
        var book = Amend("""{ "consumer.demand": [[100, 15], [1000, 26.50], [null, 53]], "consumer.letterDays": 15, "standardCompensation": 45 }""");

        var edition = book.On(Later);
        Assert.Equal("test", edition.Act);
        Assert.Equal([15m, 26.5m, 53m], edition.Consumer.Demand!.Steps.Select(step => step.Amount.Value.Amount));
        Assert.Equal([Euro.Of(100), Euro.Of(1000), null], edition.Consumer.Demand.Steps.Select(step => step.UpTo));
        Assert.Equal(15, edition.Consumer.LetterDays!.Value.Value);
        Assert.Equal(Euro.Of(45), edition.StandardCompensation!.Value.Value);
        Assert.Equal(Euro.Of(40), book.On(Later.PlusDays(-1)).StandardCompensation!.Value.Value);
        Assert.Equal(LawBook.Finland.On(Later).Consumer.Cap, edition.Consumer.Cap);
    }

    [Theory]
    [InlineData("""{ "consumer.demnd": 1 }""", "$.changes.consumer.demnd", "must be a name of the law catalogue.")]
    [InlineData("""{ "consumer.demand": 1, "consumer.demand": 2 }""", "$.changes.consumer.demand", "must be given only once.")]
    [InlineData("""{ "consumer.demand": "1" }""", "$.changes.consumer.demand", "must be a number.")]
    [InlineData("""{ "consumer.demand": [1] }""", "$.changes.consumer.demand[0]", "must be a list.")]
    [InlineData("""{ "consumer.demand": [[100, 1], [null]] }""", "$.changes.consumer.demand[1]", "must be a list of two: an upper bound in euros or null, and a number.")]
    [InlineData("""{ "consumer.demand": [[100, 1, 2]] }""", "$.changes.consumer.demand[0][2]", "must be a list of two: an upper bound in euros or null, and a number.")]
    [InlineData("""{ "consumer.demand": [[100, 1], [null, "x"]] }""", "$.changes.consumer.demand[1][1]", "must be a number.")]
    [InlineData("""{ "consumer.demand": [[100, 1]] }""", "$.changes.consumer.demand", "must have rising upper bounds, and none on the last step.")]
    [InlineData("""{ "consumer.demand": [] }""", "$.changes.consumer.demand", "must have at least one element.")]
    [InlineData("""{ "consumer.reminder": 5.005 }""", "$.changes.consumer.reminder", "must be a number with at most 2 decimals.")]
    [InlineData("""{ "consumer.letterDays": 14.5 }""", "$.changes.consumer.letterDays", "must be a whole number from 0 to 36500.")]
    [InlineData("""{ "other.reminder": [[1, 2], [null, 3]] }""", "$.changes.other.reminder", "must be one number, not a scale.")]
    [InlineData("[]", "$.changes", "must be an object.")]
    public void Change_that_cannot_be_read_or_does_not_fit_names_its_path(string changes, string path, string message)
    {
        var error = Assert.Throws<CaseFormatException>(() => Amend(changes));

        Assert.Equal(path, error.Path);
        Assert.Equal($"{path} {message}", error.Message);
    }

    [Theory]
    [InlineData("""{ "act": "a", "changes": {} }""", "$.from")]
    [InlineData("""{ "from": "2027-01-01", "changes": {} }""", "$.act")]
    [InlineData("""{ "from": "2027-01-01", "act": "a" }""", "$.changes")]
    [InlineData("""{ "from": "2022-05-01", "act": "a", "changes": {} }""", "$.from")]
    [InlineData("""{ "from": "2027-02-29", "act": "a", "changes": {} }""", "$.from")]
    [InlineData("""{ "from": "2027-01-01", "act": "a", "changes": {}, "to": 1 }""", "$.to")]
    [InlineData("""{ "from": "2027-01-01", "act": "a", "changes": {} } {}""", "$")]
    [InlineData("[]", "$")]
    public void Act_that_cannot_be_read_names_its_path(string json, string path) =>
        Assert.Equal(path, Assert.Throws<CaseFormatException>(() => LawJson.Amend(Encoding.UTF8.GetBytes(json), LawBook.Finland)).Path);

    [Fact]
    public void Rates_are_supplied_in_any_order()
    {
        var book = Rates("""{ "2027-01-01": 0, "2026-07-01": 2.5 }""");

        Assert.Equal([2.5m, 0m], book.ReferenceRates.Rates.TakeLast(2).Select(rate => rate.Percent!.Value));
        Assert.Equal(new LocalDate(2027, 6, 30), book.ReferenceRates.VerifiedThrough);
    }

    [Fact]
    public void Known_rate_given_again_stays_as_published() =>
        Assert.Equal(LawBook.Finland.ReferenceRates, Rates("""{ "2024-01-01": 4.50, "2025-07-01": 25e-1 }""").ReferenceRates);

    [Theory]
    [InlineData("2024-01-01", "4.49", "4.5")]
    [InlineData("2025-07-01", "2", "2.5")]
    [InlineData("2016-07-01", "0.5", "0.0")]
    public void Rate_that_differs_from_a_known_one_is_refused_unless_overriding_is_asked_for(string from, string percent, string known)
    {
        var json = $$"""{ "2026-07-01": 2.5, "{{from}}": {{percent}} }""";

        var error = Assert.Throws<CaseFormatException>(() => Rates(json));
        Assert.Equal(
            $"$.{from} must be {known}, the rate known for this half-year, unless replacing it is asked for (--override-rates).", error.Message);
        Assert.Equal(("invalidFact", $"$.{from}"), (error.Code, error.Path));

        var rate = Rates(json, overrideKnown: true).ReferenceRates.Rates.Single(rate => rate.From == OnDay.Iso(from));
        Assert.Equal((decimal.Parse(percent, CultureInfo.InvariantCulture), RateStatus.Supplied), (rate.Percent, rate.Status));
    }

    [Theory]
    [InlineData("""{ "2026-07-02": 2.5 }""", "$.2026-07-02")]
    [InlineData("""{ "2028-01-01": 2.5 }""", "$.2028-01-01")]
    [InlineData("""{ "2026-07-01": "2.5" }""", "$.2026-07-01")]
    [InlineData("""{ "2026-07-01": 2.5, "2026-07-01": 3 }""", "$.2026-07-01")]
    [InlineData("""{ "2026-07-01": 2000 }""", "$.2026-07-01")]
    [InlineData("""{ "2026-07-01": 25.000001 }""", "$.2026-07-01")]
    [InlineData("""{ "2026-07-01": -0.000001 }""", "$.2026-07-01")]
    [InlineData("""{ "2026-07-01": 1e30 }""", "$.2026-07-01")]
    [InlineData("""{ "2026-07-01": -1e30 }""", "$.2026-07-01")]
    [InlineData("""{ "2026-07-01": 2.5000001 }""", "$.2026-07-01")]
    [InlineData("""{ "2024-01-01": -5 }""", "$.2024-01-01")]
    [InlineData("""{ "next": 2.5 }""", "$.next")]
    [InlineData("[]", "$")]
    public void Rate_that_cannot_be_read_or_does_not_fit_names_its_path(string json, string path) =>
        Assert.Equal(path, Assert.Throws<CaseFormatException>(() => Rates(json)).Path);

    private static LawBook Amend(string changes) =>
        LawJson.Amend(Encoding.UTF8.GetBytes($$"""{ "from": "2027-01-01", "act": "test", "changes": {{changes}} }"""), LawBook.Finland);

    private static LawBook Rates(string json, bool overrideKnown = false) =>
        LawJson.SupplyRates(Encoding.UTF8.GetBytes(json), LawBook.Finland, overrideKnown);
}
