using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>Items, consumer credit, minimum charge, interest on costs, and rates that are void for the excess.</summary>
public class InterestFactsTests
{
    [Theory]
    [InlineData(10, "0.00")]
    [InlineData(11, "1.00")]
    [InlineData(20, "10.00")]
    [InlineData(21, "13.00")]
    public void Each_item_bears_interest_from_its_own_due_date(int asOf, string interest)
    {
        var due = new NodaTime.LocalDate(2023, 3, 1);
        var claim = new Claim("c", ClaimCategory.Other, [Item(1_000, 10), Item(2_000, 20)]) { Interest = InterestTerms.Fixed(36.5m) };
        var ledger = DebtCollectionAct.Finland.Allocation(new CollectionCase(claim, []), due.PlusDays(asOf)).Value;
        Assert.Equal(interest, ledger.Outstanding.Interest.ToString());

        ClaimItem Item(int euros, int days) => new(Euro.Of(euros), due.PlusDays(days));
    }

    [Theory]
    [InlineData("2013-03-15", "2013-03-16", 1)]
    [InlineData("2013-03-16", "2013-03-16", 2)]
    [InlineData("2013-03-14", "2013-03-15", 0)]
    public void Each_item_due_in_time_bears_the_standard_compensation(string first, string second, int items)
    {
        var claim = new Claim("c", ClaimCategory.Other, [new(Euro.Of(10), OnDay.Iso(first)), new(Euro.Of(10), OnDay.Iso(second))])
        {
            CommercialPayment = new CommercialPayment(),
        };
        var totals = DebtCollectionAct.Finland.CostTotals(new CollectionCase(claim, []), OnDay.Iso("2013-04-01"));
        Assert.Equal(40 * items, totals.StandardCompensation.Amount);
    }

    /// <summary>From a day that is agreed, all items bear interest, due or not; the statement has a line for each.</summary>
    [Fact]
    public void Items_bear_interest_together_from_the_day_that_is_told()
    {
        var claim = new Claim("c", ClaimCategory.Other, [new(Euro.Of(1_000), OnDay.Iso("2023-03-01")), new(Euro.Of(2_000), OnDay.Iso("2023-03-10"))])
        {
            Interest = InterestTerms.Fixed(36.5m, from: OnDay.Iso("2023-03-05")),
        };
        var statement = DebtCollectionAct.Finland.Statement(new CollectionCase(claim, []), OnDay.Iso("2023-03-15")).Value;
        Assert.Equal(
            ["2023-03-06 to 2023-03-15 1000.00 10 10.00", "2023-03-06 to 2023-03-15 2000.00 10 20.00"],
            statement.InterestLines.Select(line => FormattableString.Invariant(
                $"{line.From:uuuu'-'MM'-'dd} to {line.Through:uuuu'-'MM'-'dd} {line.Principal} {line.Days} {line.Amount}")));
        Assert.Equal("30.00", statement.Ledger.Outstanding.Interest.ToString());
    }

    /// <summary>2 § 2 mom. of the Interest Act: told while the reference rate is known.</summary>
    [Theory]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    public void Excess_over_the_statutory_rate_is_told_where_that_rate_is_known(string asOf, bool told)
    {
        var decision = Given.ConsumerClaim().Bearing(InterestTerms.Fixed(20)).Costs(asOf).Decision;
        Assert.Equal(told, decision.Findings.Any(finding => finding.Rule == Rule.InterestAboveStatutory));
    }

    [Fact]
    public void Item_paid_by_its_due_date_bears_none_and_the_oldest_is_paid_first()
    {
        var claim = new Claim("c", ClaimCategory.Other, [new(Euro.Of(10), OnDay.Iso("2024-03-20")), new(Euro.Of(10), OnDay.Iso("2024-03-10"))])
        {
            CommercialPayment = new CommercialPayment(),
        };
        var onTime = new CollectionCase(claim, [new Payment(OnDay.Iso("2024-03-10"), Euro.Of(10))]);
        var late = new CollectionCase(claim, [new Payment(OnDay.Iso("2024-03-11"), Euro.Of(10))]);
        Assert.Equal(40, DebtCollectionAct.Finland.CostTotals(onTime, OnDay.Iso("2024-03-21")).StandardCompensation.Amount);
        Assert.Equal(80, DebtCollectionAct.Finland.CostTotals(late, OnDay.Iso("2024-03-21")).StandardCompensation.Amount);
    }

    [Theory]
    [InlineData(11.5, "1.15")]
    [InlineData(11.6, "1.15")]
    [InlineData(11.4, "1.14")]
    public void Consumers_rate_above_the_statutory_one_is_void_for_the_excess(double percent, string interest)
    {
        // 2024: reference rate 4.5 and 7 points; 3 660 euros for one day of a leap year.
        var given = Given.ConsumerClaim(3_660).DueOn("2024-07-01").Bearing(InterestTerms.Fixed((decimal)percent));
        Assert.Equal(interest, given.Ledger(asOf: 1).Ledger.Outstanding.Interest.ToString());
        Assert.Equal("2.00", Given.PublicClaim(3_660).DueOn("2024-07-01").Bearing(InterestTerms.Fixed(20)).Ledger(asOf: 1).Ledger.Outstanding.Interest.ToString());
    }

    [Theory]
    [InlineData(179, 20)]
    [InlineData(180, 20)]
    [InlineData(181, 11)]
    public void Consumer_credit_bears_its_own_rate_for_180_days(int day, int perDay)
    {
        // 36 500 euros bear a euro a day for each percent; day 181 is 2023-07-02, when the statutory rate was 4 and 7 points.
        var given = Given.ConsumerClaim(36_500).DueOn("2023-01-02").Bearing(InterestTerms.ConsumerCredit(20));
        var step = given.Ledger(asOf: day).Ledger.Outstanding.Interest.Amount - given.Ledger(asOf: day - 1).Ledger.Outstanding.Interest.Amount;
        Assert.Equal(perDay, step);
    }

    [Theory]
    [InlineData(10, 20)]
    [InlineData(11, 9.5)]
    public void Judgment_ends_the_rate_of_the_credit(int day, double perDay)
    {
        // 2.5 and 7 points in the former half of 2023; 36 500 euros bear a euro a day for each percent.
        var given = Given.ConsumerClaim(36_500).DueOn("2023-01-02").Bearing(InterestTerms.ConsumerCredit(20)).Then(10, Judgment());
        var step = given.Ledger(asOf: day).Ledger.Outstanding.Interest.Amount - given.Ledger(asOf: day - 1).Ledger.Outstanding.Interest.Amount;
        Assert.Equal((decimal)perDay, step);
    }

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(1, "5.00")]
    [InlineData(5, "5.00")]
    [InlineData(6, "6.00")]
    public void Minimum_charge_is_the_least_interest_from_the_first_day_of_delay(int asOf, string interest)
    {
        var given = Given.PublicClaim(1_000).DueOn("2023-03-01").Bearing(InterestTerms.Fixed(36.5m) with { MinimumCharge = Euro.Of(5) });
        Assert.Equal(interest, given.Ledger(asOf: asOf).Ledger.Outstanding.Interest.ToString());
    }

    [Theory]
    [InlineData(10, "0.00")]
    [InlineData(11, "0.02")]
    [InlineData(12, "0.03")]
    public void Interest_on_costs_runs_from_the_day_after_the_debtor_was_told(int asOf, string interest)
    {
        // 4.5 and 7 points on 50 euros are 1.57 cents a day in 2024.
        var given = Given.OtherClaim(500).DueOn("2024-07-01").Then(1, Demand(50)).Then(10, CostInterest());
        Assert.Equal(interest, given.Ledger(asOf: asOf).Ledger.Outstanding.InterestOnCosts.ToString());
    }
}
