using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>Credit notes work back to the start; waivers act from their day; letters that cross a payment are judged by the day they were prepared.</summary>
public class CreditNotesAndWaiversTests
{
    private static readonly Given OneADay = Given.OtherClaim(1_000).DueOn("2023-03-01").Bearing(InterestTerms.Fixed(36.5m));

    [Theory]
    [InlineData(9, "9.00/1000.00/0.00")]
    [InlineData(10, "5.00/500.00/0.00")]
    [InlineData(11, "5.50/500.00/0.00")]
    public void Credit_note_lowers_principal_and_interest_from_the_start(int asOf, string outstanding) =>
        OneADay.Then(10, CreditNote(500)).Ledger(asOf: asOf).Outstanding(outstanding);

    [Fact]
    public void Credit_note_of_the_whole_means_that_nothing_was_owed()
    {
        var given = Given.OtherClaim(500).Then(1, Demand(50)).Then(20, CreditNote(500));
        given.Costs(asOf: 19).ShouldBe("50");
        given.Costs(asOf: 20).ShouldBe("0 4.3").Breaches();
        given.May(21, Demand()).Meets("4.3");
        given.Then(25, Demand(10)).Audit().ShouldFind("2 4.3: 10.3 13.2 15");
    }

    [Theory]
    [InlineData(500, null)]
    [InlineData(500.01, "events[0].amount")]
    public void Credit_notes_are_at_most_the_principal(double amount, string? fact) => Assert.Equal(
        fact,
        (Record.Exception(() => Given.OtherClaim(500).Then(1, CreditNote((decimal)amount)).Case) as InvalidFactException)?.Fact);

    [Theory]
    [InlineData(9, "9.00/1000.00/0.00")]
    [InlineData(10, "8.00/400.00/0.00")]
    [InlineData(11, "8.40/400.00/0.00")]
    public void Waiver_gives_up_what_is_outstanding_at_the_end_of_its_day(int asOf, string outstanding) =>
        OneADay.Then(10, Waiver(principal: 600, interest: 2)).Ledger(asOf: asOf).Outstanding(outstanding);

    [Fact]
    public void Waiver_beyond_what_is_owed_has_no_effect_and_waiving_all_ends_the_claim()
    {
        var given = Given.OtherClaim(500).Then(1, Demand(50)).Then(10, Waiver(5_000, 5, 500, 5));
        given.Ledger(asOf: 10).Outstanding("0.00/0.00/0.00").OverpaidCosts(0);
        given.Costs().ShouldBe("50");
        given.May(11, Demand()).Meets("4.3");
    }

    /// <summary>What a waiver takes of interest is known when the rate is.</summary>
    [Fact]
    public void Waiver_needs_the_reference_rate_of_its_day()
    {
        var given = Given.OtherClaim(500).DueOn("2026-03-02").Bearing(InterestTerms.Statutory).Then("2026-07-01", Waiver(principal: 10));
        Assert.Equal(new(2026, 7, 1), Assert.Throws<MissingRateException>(() => given.Ledger()).From);
        var known = given.Under(LawBook.Finland with { ReferenceRates = LawBook.Finland.ReferenceRates.With(new(2026, 7, 1), 2.5m) });
        Assert.Equal(Euro.Of(490), known.Ledger().Ledger.Outstanding.Principal);
    }

    [Theory]
    [InlineData(3, "0 4.3")]
    [InlineData(4, "0 4.3")]
    [InlineData(5, "25")]
    public void Letter_prepared_before_the_payment_came_in_may_cost(int daysBefore, string expected)
    {
        // Paid on day 16 with all costs; the letter of day 20 was prepared so many days earlier.
        var given = Given.OtherClaim(500).Then(1, Demand(50)).Then(16, Payment(550)).Then(20, Demand(25).Prepared(daysBefore));
        given.Costs().ShouldEnd(expected);
        given.Audit().ShouldFind(daysBefore == 5 ? [] : ["2 4.3: 10.3 13.2 15"]);
    }

    [Fact]
    public void Letter_prepared_on_its_own_day_is_like_any_other()
    {
        var given = Given.OtherClaim(501).Then(1, Payment(1));
        given.Then(1, Demand().Prepared(0)).Costs().ShouldEnd("50 10e.1.2.a");
        given.Then(2, Demand().Prepared(1)).Costs().ShouldEnd("50 10e.1.2.a");
        given.Then(2, Demand().Prepared(2)).Costs().ShouldEnd("70 10e.1.2.b");
        Assert.Equal(
            "events[0].preparedOn",
            Assert.Throws<InvalidFactException>(() => Given.OtherClaim().Then(1, Demand().Prepared(-1)).Case).Fact);
    }
}
