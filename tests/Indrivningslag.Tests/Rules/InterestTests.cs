using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>Late interest: simple, by day and half-year, rounded once at each posting.</summary>
public class InterestTests
{
    private static readonly InterestTerms One = InterestTerms.Fixed(1);

    /// <summary>One per cent of 36 500 is 1.00 a day in a year of 365 days, and 0.997267... in a leap year.</summary>
    private static readonly Given OneADay = Given.OtherClaim(36_500).DueOn("2023-03-01").Bearing(One);

    [Theory]
    [InlineData(-1, "0.00")]
    [InlineData(0, "0.00")]
    [InlineData(1, "1.00")]
    [InlineData(2, "2.00")]
    [InlineData(300, "300.00")]
    public void Interest_runs_from_the_day_after_the_due_date_through_the_day_asked(int asOf, string interest) => Accrues(OneADay, asOf, interest);

    [Theory]
    [InlineData("2023-03-11", 10, "0.00")]
    [InlineData("2023-03-11", 11, "1.00")]
    [InlineData("2023-02-19", 1, "11.00")]
    public void Interest_may_run_from_another_day(string from, int asOf, string interest) =>
        Accrues(OneADay.Bearing(InterestTerms.Fixed(1, OnDay.Iso(from))), asOf, interest);

    [Fact]
    public void Claim_without_interest_bears_none() => Accrues(OneADay.Bearing(InterestTerms.None), 300, "0.00");

    [Theory]
    [InlineData(DayCount.ActualActual, "2.99")]
    [InlineData(DayCount.Actual365, "3.00")]
    [InlineData(DayCount.Actual360, "3.04")]
    public void Days_become_parts_of_a_year_by_the_reading_chosen(DayCount dayCount, string interest) =>
        Accrues(OneADay.DueOn("2023-12-30").Reading(readings => readings with { DayCount = dayCount }), 3, interest);

    [Theory]
    [InlineData("2023-12-31", "2024-12-31", "365.00")]
    [InlineData("2022-12-31", "2023-12-31", "365.00")]
    [InlineData("2024-02-28", "2024-02-29", "1.00")]
    [InlineData("2024-02-28", "2024-03-31", "31.91")]
    [InlineData("2022-06-30", "2025-06-30", "1095.00")]
    [InlineData("2099-12-31", "2100-12-31", "365.00")]
    [InlineData("2100-02-28", "2100-03-31", "31.00")]
    [InlineData("2399-12-31", "2400-12-31", "365.00")]
    public void Whole_year_brings_a_year_s_interest_leap_year_or_not(string due, string asOf, string interest) =>
        Accrues(OneADay.DueOn(due), asOf, interest);

    [Theory]
    [InlineData(4, "0.00")]
    [InlineData(5, "0.01")]
    [InlineData(14, "0.01")]
    [InlineData(15, "0.02")]
    public void Half_a_cent_is_rounded_up_once_at_the_posting(int asOf, string interest) =>
        Accrues(Given.OtherClaim(36.50m).DueOn("2023-03-01").Bearing(One), asOf, interest);

    [Fact]
    public void Each_posting_is_rounded_for_itself()
    {
        var given = Given.OtherClaim(36.50m).DueOn("2023-03-01").Bearing(One);
        Accrues(given, 10, "0.01");
        Accrues(given.Then(5, Payment(0)), 10, "0.02");
    }

    [Fact]
    public void Segments_are_summed_before_they_are_rounded()
    {
        var given = Given.OtherClaim(10).DueOn("2023-06-29").Bearing(InterestTerms.Statutory);
        Accrues(given, 1, "0.00");
        Accrues(given, 2, "0.01");
    }

    [Theory]
    [InlineData("2023-06-29", "2023-06-30", "9.50", "10.50")]
    [InlineData("2023-06-29", "2023-07-01", "20.50", "22.50")]
    [InlineData("2023-06-29", "2023-07-02", "31.50", "34.50")]
    [InlineData("2021-12-30", "2022-01-01", "14.00", "16.00")]
    [InlineData("2025-06-29", "2025-07-01", "20.00", "22.00")]
    [InlineData("2026-06-29", "2026-06-30", "9.50", "10.50")]
    public void Statutory_interest_is_the_reference_rate_and_7_points_or_for_commerce_8(string due, string asOf, string statutory, string commercial)
    {
        Accrues(OneADay.DueOn(due).Bearing(InterestTerms.Statutory), asOf, statutory);
        Accrues(OneADay.DueOn(due).Bearing(InterestTerms.StatutoryCommercial), asOf, commercial);
    }

    [Theory]
    [InlineData("2013-03-15", "8.00")]
    [InlineData("2013-03-16", "9.00")]
    public void Commercial_claims_have_8_points_when_due_from_2013_03_16(string due, string interest) =>
        Accrues(OneADay.DueOn(due).Bearing(InterestTerms.StatutoryCommercial), 1, interest);

    [Fact]
    public void Half_years_split_a_leap_year_too() =>
        Accrues(OneADay.DueOn("2023-12-30").Bearing(InterestTerms.Statutory), 2, "22.47");

    [Fact]
    public void Interest_follows_the_outstanding_principal_and_stops_when_it_is_paid()
    {
        var given = OneADay.Then(10, Payment(18_260));
        given.Ledger(asOf: 20).Payments("10.00/18250.00/0.00/0.00").Outstanding("5.00/18250.00/0.00");
        given.Then(20, Payment(18_255)).Ledger(asOf: 300).Outstanding("0.00/0.00/0.00");
    }

    [Fact]
    public void Costs_bear_no_interest_in_the_ledger() =>
        Given.OtherClaim(1).DueOn("2023-03-01").Bearing(InterestTerms.Fixed(0)).Then(1, Reminder(12)).Ledger(asOf: 300).Outstanding("0.00/1.00/12.00");

    [Theory]
    [InlineData("2002-06-30", "2002-07-01", null)]
    [InlineData("2002-06-29", "2002-07-01", "2002-01-01")]
    [InlineData("2026-06-01", "2026-06-30", null)]
    [InlineData("2026-06-01", "2026-07-01", "2026-07-01")]
    [InlineData("2026-12-31", "2027-01-01", "2027-01-01")]
    public void Half_year_without_a_rate_is_named_and_never_guessed(string due, string asOf, string? missing)
    {
        var given = OneADay.DueOn(due).Bearing(InterestTerms.Statutory);
        if (missing is null)
        {
            given.Ledger(asOf);
            return;
        }

        var error = Assert.Throws<MissingRateException>(() => given.Ledger(asOf));
        var from = OnDay.Iso(missing);
        Assert.Equal(("referenceRateMissing", "claim.interest"), (error.Code, error.Fact));
        Assert.Equal((from, from.PlusMonths(6).PlusDays(-1)), (error.From, error.Through));
        Assert.Contains(missing, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_rate_matters_only_when_the_answer_needs_it()
    {
        var given = OneADay.DueOn("2026-06-01").Bearing(InterestTerms.Statutory).Then(1, Reminder(12));
        given.Costs(asOf: "2026-08-01").Sum(12);
        given.May("2026-08-01", Demand()).IsPermitted();
        given.Then("2026-06-20", Payment(40_000)).Ledger("2026-12-31").Outstanding("0.00/0.00/0.00");

        var paid = given.Then("2026-07-02", Payment(1));
        paid.Costs(asOf: "2026-08-01").Sum(12);
        paid.May("2026-08-01", CourtClaim()).IsPermitted();
        Assert.Throws<MissingRateException>(() => paid.Then("2026-07-20", Demand()).Costs());
        Assert.Throws<MissingRateException>(() => paid.May("2026-07-20", Demand()));
        Assert.Throws<MissingRateException>(() => paid.Ledger("2026-07-20"));
    }

    [Fact]
    public void Measure_after_a_payment_without_a_rate_leaves_answers_that_no_cost_matters_to()
    {
        var given = OneADay.DueOn("2026-06-01").Bearing(InterestTerms.Statutory).Then(1, Reminder(12))
            .Then("2026-07-02", Payment(1)).Then("2026-07-20", Demand());
        given.May("2026-08-10", CourtClaim()).IsPermitted();
        Assert.Throws<MissingRateException>(() => given.Costs());
        Assert.Throws<MissingRateException>(() => given.Audit());
        Assert.Throws<MissingRateException>(() => given.May("2026-08-10", Demand()));
        Assert.Throws<MissingRateException>(() => given.May("2026-08-10", Notice()));

        var ended = given.Then("2026-08-01", Extinguished());
        ended.May("2026-08-10", Demand()).Meets("4.3");
        ended.May("2026-08-10", Notice()).Meets("4.3");
        Assert.Throws<MissingRateException>(() => ended.Costs());

        // Whatever picks the tier, a later measure is lawful only while the claim is not paid; a second one changes nothing.
        var original = given.Reading(readings => readings with { PrincipalForTiers = TierPrincipal.Original });
        Assert.Throws<MissingRateException>(() => original.Costs());
        Assert.Throws<MissingRateException>(() => original.Then("2026-08-05", Demand()).Costs());
    }

    [Fact]
    public void Caller_may_supply_a_rate()
    {
        var law = LawBook.Finland with { ReferenceRates = ReferenceRates.Finland.With(OnDay.Iso("2026-07-01"), 3m) };
        var given = OneADay.DueOn("2026-06-29").Bearing(InterestTerms.Statutory).Under(law);
        Accrues(given, 2, "19.50");
        Assert.Throws<MissingRateException>(() => given.Ledger("2027-01-01"));
    }

    [Theory]
    [InlineData("2023-03-01", 9.5, false)]
    [InlineData("2023-03-01", 9.51, true)]
    [InlineData("2023-07-01", 11, false)]
    [InlineData("2023-07-01", 11.01, true)]
    public void Consumer_rate_above_the_statutory_one_is_told_and_not_cut(string asOf, decimal percent, bool told)
    {
        var given = Given.ConsumerClaim().DueOn("2023-02-28").Bearing(InterestTerms.Fixed(percent));
        given.Costs(asOf).Finds(told ? [Rule.InterestAboveStatutory] : []);
        Given.OtherClaim().DueOn("2023-02-28").Bearing(InterestTerms.Fixed(percent)).Costs(asOf).Finds();
    }

    private static void Accrues(Given given, OnDay asOf, string interest) =>
        Assert.Equal(interest, given.Ledger(asOf).Ledger.Outstanding.Interest.ToString());
}
