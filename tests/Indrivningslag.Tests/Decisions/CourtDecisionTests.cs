using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Decisions;

/// <summary>Court decisions whose outcome a computation can reproduce; <c>docs/decisions.md</c> tells them, by the names of these tests.</summary>
public class CourtDecisionTests
{
    /// <summary>A dispute without a ground does not stop collection, so the agent's costs stand. The law book begins after 2001.</summary>
    [Fact]
    public void ECLI_FI_KKO_2005_108()
    {
        Given.OtherClaim(2_000).DueOn("2006-03-01")
            .Then(5, Reminder(12)).Then(9, Dispute(DisputeGround.None)).Then(15, Demand(70)).Costs().ShouldBe("12", "70").Sum(82);
        var given = Given.OtherClaim(2_000).DueOn("2023-03-01").Then(5, Reminder(12));
        given.Then(9, Dispute(DisputeGround.None)).Then(15, Demand(70)).Costs().ShouldBe("12", "70").Sum(82);
        given.Then(9, Dispute(DisputeGround.None)).Then(15, Demand(70)).Audit().ShouldFind();
        given.Then(9, Dispute(DisputeGround.Material)).Then(15, Demand(70)).Costs().ShouldBe("0 10.3", "0 4b.1").Sum(0);
    }

    /// <summary>A purchaser's demand before 2013 is a demand, and no reminder.</summary>
    [Fact]
    public void ECLI_FI_KKO_2009_12()
    {
        var given = Given.ConsumerClaim(105.87m).DueOn("2007-03-01").Then(14, Reminder(5));
        given.Then(28, Demand(40, CollectorRole.Purchaser)).Costs().ShouldBe("5", "21 10a.1").Sum(26);
        given.Then(28, Reminder(40)).Costs().ShouldBe("5", "5 10a.1").Sum(10);
    }

    /// <summary>Interest on the costs of a consumer claim runs only from service of the summons when the debtor was not told.</summary>
    [Fact]
    public void ECLI_FI_KKO_2012_19()
    {
        var given = Given.ConsumerClaim(2_000).DueOn("2009-12-01").Then(14, Reminder(5)).Then(28, Demand(45));
        Assert.Equal(0, given.Ledger(asOf: 163).Ledger.Outstanding.InterestOnCosts.Cents);
        var served = given.Then(90, CostInterest());
        Assert.Equal(0, served.Ledger(asOf: 90).Ledger.Outstanding.InterestOnCosts.Cents);
        Assert.Equal(80, served.Ledger(asOf: 163).Ledger.Outstanding.InterestOnCosts.Cents);
    }

    /// <summary>After a plan the demand is a new one; dissolving the plan costs only by the other reading or as exceptional work.</summary>
    [Fact]
    public void ECLI_FI_KKO_2015_76()
    {
        var given = Given.ConsumerClaim(1_001).DueOn("2014-03-03").Then(14, Reminder(5)).Then(30, Demand(50)).Then(40, Plan(5, 50)).Then(60, PlanLapsed());
        given.Then(61, OtherMeasure(10), Demand(50)).Costs().ShouldBe("5", "50", "50", "0 10a.1", "25 10a.1.4");
        given.Reading(readings => readings with { UnlistedMeasures = UnlistedMeasures.ActualCost })
            .Then(61, OtherMeasure(10), Demand(50)).Costs().ShouldBe("5", "50", "50", "10", "25 10a.1.4");
        given.Then(61, OtherMeasure(10).Exceptional(), Demand(50)).Costs().ShouldBe("5", "50", "50", "10", "25 10a.1.4");
    }

    /// <summary>135 invoices paid late bear 135 times the standard compensation, paid since or not.</summary>
    [Fact]
    public void ECLI_FI_KKO_2023_39()
    {
        var items = Enumerable.Range(0, 135).Select(i => new ClaimItem(Euro.Of(100), OnDay.Iso("2015-04-10").PlusDays(i * 7)));
        var claim = new Claim("c", ClaimCategory.Other, items) { CommercialPayment = new CommercialPayment() };
        var paid = new CollectionCase(claim, [new Payment(OnDay.Iso("2018-02-21"), Euro.Of(13_500))]);
        Assert.Equal(5_400, DebtCollectionAct.Finland.CostTotals(paid, OnDay.Iso("2018-02-22")).Total.Amount);
    }

    /// <summary>Reminder, demand and new demand within 100 euros.</summary>
    [Fact]
    public void HelHO_2018_14() => Given.ConsumerClaim(100).DueOn("2016-03-01")
        .Then(14, Reminder(5)).Then(28, Demand(14)).Then(42, Demand(14)).Costs().ShouldBe("5", "14", "7 10a.1.4").Sum(26);
}
