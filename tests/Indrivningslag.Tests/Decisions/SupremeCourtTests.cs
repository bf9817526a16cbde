using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Decisions;

/// <summary>Court decisions whose outcome a computation can reproduce; <c>docs/decisions.md</c> tells them.</summary>
public class SupremeCourtTests
{
    /// <summary>ECLI:FI:KKO:2009:12: a purchaser's demand before 2013 is a demand, and no reminder.</summary>
    [Fact]
    public void KKO_2009_12() =>
        Given.ConsumerClaim(105.87m).DueOn("2007-03-01").Then(14, Reminder(5)).Then(28, Demand(40, CollectorRole.Purchaser)).Costs().ShouldEnd("21 10a.1");

    /// <summary>ECLI:FI:KKO:2012:19: interest on the costs of a consumer claim runs only from service of the summons when the debtor was not told.</summary>
    [Fact]
    public void KKO_2012_19()
    {
        var given = Given.ConsumerClaim(500).DueOn("2024-03-01").Then(14, Reminder(5)).Then(28, Demand(24, term: 14));
        Assert.Equal(0, given.Ledger(asOf: 400).Ledger.Outstanding.InterestOnCosts.Cents);
        var served = given.Then(100, CostInterest());
        Assert.Equal(0, served.Ledger(asOf: 100).Ledger.Outstanding.InterestOnCosts.Cents);
        Assert.True(served.Ledger(asOf: 400).Ledger.Outstanding.InterestOnCosts.Cents > 0);
    }

    /// <summary>ECLI:FI:KKO:2015:76: after a plan, the demand is a new one; dissolving the plan costs only by the other reading or as exceptional work.</summary>
    [Fact]
    public void KKO_2015_76()
    {
        var given = Given.ConsumerClaim(1_001).DueOn("2014-03-03").Then(14, Reminder(5)).Then(30, Demand(50)).Then(40, Plan(5, 50)).Then(60, PlanLapsed());
        given.Then(61, OtherMeasure(10), Demand(50)).Costs().ShouldBe("5", "50", "50", "0 10a.1", "25 10a.1.4");
        given.Reading(readings => readings with { UnlistedMeasures = UnlistedMeasures.ActualCost })
            .Then(61, OtherMeasure(10), Demand(50)).Costs().ShouldBe("5", "50", "50", "10", "25 10a.1.4");
        given.Then(61, OtherMeasure(10).Exceptional(), Demand(50)).Costs().ShouldBe("5", "50", "50", "10", "25 10a.1.4");
    }

    /// <summary>ECLI:FI:KKO:2023:39: 135 invoices paid late bear 135 times the standard compensation, paid since or not.</summary>
    [Fact]
    public void KKO_2023_39()
    {
        var items = Enumerable.Range(0, 135).Select(i => new ClaimItem(Euro.Of(100), OnDay.Iso("2015-04-10").PlusDays(i * 7)));
        var claim = new Claim("c", ClaimCategory.Other, items) { CommercialPayment = new CommercialPayment() };
        var paid = new CollectionCase(claim, [new Payment(OnDay.Iso("2018-02-21"), Euro.Of(13_500))]);
        Assert.Equal(5_400, DebtCollectionAct.Finland.CostTotals(paid, OnDay.Iso("2018-02-22")).Total.Amount);
    }

    /// <summary>HelHO 2018:14: reminder, demand and new demand within 100 euros.</summary>
    [Fact]
    public void HelHO_2018_14() => Given.ConsumerClaim(100).DueOn("2016-03-01")
        .Then(14, Reminder(5)).Then(28, Demand(14)).Then(42, Demand(14)).Costs().ShouldBe("5", "14", "7 10a.1.4").Sum(26);

    /// <summary>ECLI:FI:KKO:2005:108: a dispute without a ground does not stop collection.</summary>
    [Fact]
    public void KKO_2005_108() =>
        Given.OtherClaim().Then(1, Reminder(0)).Then(5, Dispute(DisputeGround.None)).Then(20, Demand(50)).Audit().ShouldFind();
}
