using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Law;

/// <summary>Reference rates by half-year (12 § of the Interest Act) and rates of value added tax.</summary>
public class RatesTests
{
    private static readonly ReferenceRates Finland = ReferenceRates.Finland;

    [Theory]
    [InlineData(2003, 3, 2.5)]
    [InlineData(2004, 2.5, 2.5)]
    [InlineData(2005, 2.5, 2.5)]
    [InlineData(2006, 2.5, 3)]
    [InlineData(2007, 4, 4.5)]
    [InlineData(2008, 4.5, 4.5)]
    [InlineData(2009, 2.5, 1)]
    [InlineData(2010, 1, 1)]
    [InlineData(2011, 1, 1.5)]
    [InlineData(2012, 1, 1)]
    [InlineData(2013, 1, 0.5)]
    [InlineData(2014, 0.5, 0.5)]
    [InlineData(2015, 0.5, 0.5)]
    [InlineData(2016, 0.5, 0)]
    [InlineData(2017, 0, 0)]
    [InlineData(2018, 0, 0)]
    [InlineData(2019, 0, 0)]
    [InlineData(2020, 0, 0)]
    [InlineData(2021, 0, 0)]
    [InlineData(2022, 0, 0)]
    [InlineData(2023, 2.5, 4)]
    [InlineData(2024, 4.5, 4.5)]
    [InlineData(2025, 3.5, 2.5)]
    public void Reference_rate_of_each_half_year(int year, decimal first, decimal second)
    {
        Assert.Equal(first, Rate(year, 1).Percent);
        Assert.Equal(second, Rate(year, 7).Percent);
    }

    [Fact]
    public void Table_begins_in_July_2002_and_the_last_half_year_is_not_known()
    {
        Assert.Equal((new LocalDate(2002, 7, 1), 3.5m), (Finland.Rates[0].From, Finland.Rates[0].Percent));
        Assert.Equal(2.5m, Rate(2026, 1).Percent);
        Assert.Equal((null, RateStatus.Unknown), (Rate(2026, 7).Percent, Rate(2026, 7).Status));
        Assert.Equal(new LocalDate(2026, 12, 31), Finland.Rates[^1].Through);
        Assert.Equal(new LocalDate(2026, 6, 30), Finland.VerifiedThrough);
    }

    [Theory]
    [InlineData("2026-01-02", "2.5", RateStatus.Published, "rates[0].from")]
    [InlineData("2026-02-01", "2.5", RateStatus.Published, "rates[0].from")]
    [InlineData("2026-01-01", "-0.5", RateStatus.Published, "rates[0].percent")]
    [InlineData("2026-01-01", "25.5", RateStatus.Published, "rates[0].percent")]
    [InlineData("2026-01-01", null, RateStatus.Published, "rates[0].percent")]
    [InlineData("2026-01-01", "2.5", RateStatus.Unknown, "rates[0].percent")]
    public void Half_year_that_cannot_be_is_refused_by_its_place(string from, string? percent, RateStatus status, string fact)
    {
        var rate = percent is null ? (decimal?)null : decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture);
        var error = Assert.Throws<InvalidFactException>(() => ReferenceRates.Of(Sequence.Of((OnDay.Iso(from), rate, status)), OnDay.Iso("2026-06-30")));
        Assert.Equal(fact, error.Fact);
    }

    [Fact]
    public void Half_years_follow_each_other_without_gap()
    {
        Assert.All(Finland.Rates, rate => Assert.Equal(rate.From.PlusMonths(6).PlusDays(-1), rate.Through));
        Assert.Equal(Finland.Rates.Skip(1).Select(rate => rate.From), Finland.Rates.SkipLast(1).Select(rate => rate.Through.PlusDays(1)));
    }

    [Theory]
    [InlineData(2004, 1)]
    [InlineData(2006, 7)]
    [InlineData(2025, 7)]
    public void Rate_whose_announcement_was_not_seen_says_so(int year, int month) => Assert.Equal(RateStatus.Derived, Rate(year, month).Status);

    [Theory]
    [InlineData(2003, 1)]
    [InlineData(2024, 7)]
    [InlineData(2026, 1)]
    public void Announced_rate_says_so(int year, int month) => Assert.Equal(RateStatus.Published, Rate(year, month).Status);

    [Theory]
    [InlineData("2026-07-01", 3, 49)]
    [InlineData("2027-01-01", 0.5, 50)]
    [InlineData("2002-07-01", 9, 49)]
    public void Supplied_rate_replaces_or_follows(string from, decimal percent, int count)
    {
        var rates = Finland.With(OnDay.Iso(from), percent);
        var supplied = rates.Rates.Single(rate => rate.From == OnDay.Iso(from));
        Assert.Equal((percent, RateStatus.Supplied), (supplied.Percent, supplied.Status));
        Assert.Equal(count, rates.Rates.Count);
        Assert.Equal(49, Finland.Rates.Count);
    }

    [Theory]
    [InlineData("2026-07-02", 3, "from")]
    [InlineData("2026-08-01", 3, "from")]
    [InlineData("2002-01-01", 3, "from")]
    [InlineData("2027-07-01", 3, "from")]
    [InlineData("2026-07-01", -100.01, "percent")]
    [InlineData("2026-07-01", 1000.01, "percent")]
    public void Rate_that_does_not_fit_the_table_is_refused(string from, decimal percent, string fact) =>
        Assert.Equal(fact, Assert.Throws<InvalidFactException>(() => Finland.With(OnDay.Iso(from), percent)).Fact);

    [Fact]
    public void General_rates_of_value_added_tax() =>
        Assert.Equal(
            [new VatRate(new(1994, 6, 1), 22), new VatRate(new(2010, 7, 1), 23), new VatRate(new(2013, 1, 1), 24), new VatRate(new(2024, 9, 1), 25.5m)],
            VatRates.Finland.Rates);

    [Theory]
    [InlineData("2024-12-31", 24, 25.5)]
    [InlineData("2025-01-01", 26, 26)]
    public void Caller_may_supply_rates_of_tax(string on, decimal supplied, decimal replaced)
    {
        var law = LawBook.Finland with { VatRates = new(new VatRate(new(2010, 1, 1), 24), new VatRate(new(2025, 1, 1), 26)) };
        var given = Given.OtherClaim().DueOn("2024-12-01").WithoutVatDeduction().Then(on, BankruptcyDemand(100));
        given.Under(law).Costs().Vat(supplied);
        given.Under(law with { VatRates = new(new VatRate(new(2010, 1, 1), replaced)) }).Costs().Vat(replaced);
    }

    [Fact]
    public void Rates_of_tax_come_by_rising_day_and_a_day_before_the_first_is_refused()
    {
        var rate = new VatRate(new(2025, 1, 1), 24);
        Assert.Equal("vatRates", Assert.Throws<InvalidFactException>(() => new VatRates(rate, rate)).Fact);
        var given = Given.OtherClaim().WithoutVatDeduction().Under(LawBook.Finland with { VatRates = new(rate) }).Then(1, Demand(50));
        Assert.Equal("events", Assert.Throws<NotCoveredException>(() => given.Costs()).Fact);
    }

    private static ReferenceRate Rate(int year, int month) => Finland.Rates.Single(rate => rate.From == new LocalDate(year, month, 1));
}
