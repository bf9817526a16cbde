using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Texts;

/// <summary>Errors say the same in every language, and keep the names that callers gave.</summary>
public class ErrorTextTests
{
    private static readonly LocalDate Day = new(2024, 3, 5);

    [Fact]
    public void Every_expectation_names_the_same_in_every_language() => Assert.All(TextSupport.Expectations, expected =>
    {
        var english = TextSupport.PlaceholdersIn(TextSupport.Template(expected));
        Assert.Contains("{fact}", english, StringComparison.Ordinal);
        Assert.All(TextSupport.Languages, language =>
            Assert.Equal(english, TextSupport.PlaceholdersIn(TextSupport.Template(expected, language))));
    });

    [Fact]
    public void Every_text_is_whole() => Assert.All(TextSupport.Expectations, expected =>
        Assert.All(TextSupport.Languages, language =>
        {
            var text = new InvalidFactException("case.claim.dueOn", expected, Day, Day.PlusDays(1)).Text(language);
            Assert.Matches(@"^case\.claim\.dueOn\b.{10,200}\.$", text);
            Assert.DoesNotMatch(@"[{}]|  ", text);
        }));

    [Fact]
    public void No_two_texts_are_the_same()
    {
        var texts = TextSupport.Expectations.SelectMany(expected => TextSupport.Languages.Select(language => TextSupport.Template(expected, language)));
        Assert.All(texts.GroupBy(text => text), group => Assert.Single(group));
    }

    [Fact]
    public void The_message_is_the_English_text()
    {
        var error = new InvalidFactException("on", Expected.Given);
        Assert.Equal("on must be given.", error.Message);
        Assert.Equal("on must be given.", error.Text(Language.English));
        Assert.Equal("on ska anges.", error.Text(Language.Swedish));
        Assert.Equal("on: tieto on annettava.", error.Text(Language.Finnish));
    }

    [Fact]
    public void A_caller_s_name_is_kept_whatever_it_holds()
    {
        var error = new InvalidFactException("case.{0}.{1}", Expected.WholeNumberFromTo, 1, 36_500);
        Assert.Equal("case.{0}.{1} must be a whole number from 1 to 36500.", error.Message);
    }

    [Fact]
    public void Seen_from_further_out_the_expectation_stays()
    {
        var error = new InvalidFactException("days", Expected.WholeNumberFromTo, 1, 36_500);
        Assert.Equal("case.events[2].days must be a whole number from 1 to 36500.", error.Within("case.events[2]").Message);
        Assert.Equal("$.days ska vara ett heltal från 1 till 36500.", error.Moved("$.days").Text(Language.Swedish));
    }

    [Theory]
    [InlineData(Language.English, "principal must be an amount above 0.00 € and at most 999999999999.99 €.")]
    [InlineData(Language.Swedish, "principal ska vara ett belopp över 0,00 euro och högst 999999999999,99 euro.")]
    [InlineData(Language.Finnish, "principal: rahamäärän on oltava yli 0,00 euroa ja enintään 999999999999,99 euroa.")]
    public void Bounds_are_written_as_the_language_does(Language language, string text)
    {
        var error = Assert.Throws<InvalidFactException>(() => new Claim("a", ClaimCategory.Consumer, Euro.Zero, Day));
        Assert.Equal(text, error.Text(language));
    }

    [Theory]
    [InlineData(Language.English, "on must not lie before 2005-05-01, the first day that the law book covers for this question.")]
    [InlineData(Language.Swedish, "on får inte ligga före 1.5.2005, den första dag som lagboken omfattar för denna fråga.")]
    [InlineData(Language.Finnish, "on: päivä ei saa olla ennen päivää 1.5.2005, josta alkaen lakikirja kattaa tämän kysymyksen.")]
    public void A_day_before_the_law_book_is_named(Language language, string text)
    {
        var error = Assert.Throws<NotCoveredException>(() => LawBook.Finland.On(new LocalDate(2005, 4, 30)));
        Assert.Equal(text, error.Text(language));
        Assert.Equal("editionNotCovered", error.Code);
    }

    [Theory]
    [InlineData(
        Language.English,
        "claim.interest needs the reference rate (section 12 of the Interest Act) for 2026-07-01 to 2026-12-31, which is not known. "
        + "Add it to the reference rates of the law book.")]
    [InlineData(
        Language.Swedish,
        "claim.interest kräver referensräntan (12 § i räntelagen) för tiden 1.7.2026–31.12.2026, som inte är känd. "
        + "Lägg till den i lagbokens referensräntor.")]
    [InlineData(
        Language.Finnish,
        "claim.interest: tarvitaan viitekorko (korkolain 12 §) ajalta 1.7.2026–31.12.2026, mutta sitä ei tunneta. "
        + "Lisää se lakikirjan viitekorkoihin.")]
    public void A_missing_rate_names_its_half_year(Language language, string text)
    {
        var error = new MissingRateException(new LocalDate(2026, 7, 1), new LocalDate(2026, 12, 31));
        Assert.Equal(text, error.Text(language));
        Assert.Equal("referenceRateMissing", error.Code);
    }

    [Fact]
    public void A_day_without_a_rate_of_value_added_tax_is_named()
    {
        var rates = new VatRates(new VatRate(new LocalDate(2024, 9, 1), 25.5m));
        var error = Assert.Throws<NotCoveredException>(() => rates.On(100, Days.Of(new LocalDate(2024, 8, 31))));
        Assert.Equal("events: no rate of value added tax is known for the measure of 2024-08-31.", error.Message);
        Assert.Equal("events", error.Fact);
    }

    [Theory]
    [InlineData(-0.01, "percent must be a yearly percentage from 0 to 10000.")]
    [InlineData(10000.01, "percent must be a yearly percentage from 0 to 10000.")]
    [InlineData(0.0000001, "percent must be a number with at most 6 decimals.")]
    public void A_percentage_fails_by_its_bounds_or_its_decimals(double percent, string message)
    {
        var error = Assert.Throws<InvalidFactException>(() => InterestTerms.Fixed((decimal)percent));
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void A_fraction_of_a_cent_is_refused()
    {
        Assert.Equal("amount must be a number with at most 2 decimals.", Assert.Throws<InvalidFactException>(() => Euro.Of(0.001m)).Message);
        Assert.Equal(
            "amount must be an amount from -92000000000000000.00 € to 92000000000000000.00 €.",
            Assert.Throws<InvalidFactException>(() => Euro.Of(92_000_000_000_000_000.01m)).Message);
    }
}
