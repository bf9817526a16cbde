using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>Disputes, requests for suspension and agreements on time close ways; only that to court do they open.</summary>
public class ObstacleProperties
{
    [CaseProperty]
    public void A_dispute_opens_no_way_but_that_to_court(Asked asked, Twist twist)
    {
        var disputed = Put(asked, twist, on => new Dispute(on, twist.Dice().Member<DisputeGround>()));
        if (asked.Action is not CourtClaim)
            Assert.True(asked.Permission().Permitted || !disputed.Permitted);
    }

    [CaseProperty]
    public void A_request_for_suspension_opens_no_way_but_that_to_court(Asked asked, Twist twist)
    {
        var suspended = Put(asked, twist, on => new SuspensionRequest(on, DeliveryForm.Written));
        if (asked.Action is not CourtClaim)
            Assert.True(asked.Permission().Permitted || !suspended.Permitted);
    }

    [CaseProperty]
    public void A_request_for_suspension_makes_no_measure_dearer(Asked asked, Twist twist)
    {
        var suspended = Put(asked, twist, on => new SuspensionRequest(on, DeliveryForm.Written));
        Assert.True(AtMost(suspended.Maximum, asked.Permission().Maximum) || !asked.Permission().Permitted);
    }

    [CaseProperty]
    public void An_open_dispute_clears_the_way_to_court(Asked asked)
    {
        var court = asked with { Action = new CourtClaim(asked.Action.On, asked.Action.By) };
        var disputed = court.After(Histories.Append(asked.Past.Case, new Dispute(asked.Action.On, DisputeGround.None)));
        Assert.All(disputed.Obstacles, obstacle => Assert.Equal("9", obstacle.Citation.ToString()));
    }

    [CaseProperty]
    public void A_dispute_never_raises_the_total(Scenario scenario, Twist twist)
    {
        var all = scenario with { Readings = scenario.Readings with { Forfeiture = ForfeitureScope.AllCosts } };
        var disputed = Histories.Append(scenario.Case, new Dispute(scenario.On.PlusDays(-twist.Dice().Below(90)), DisputeGround.Material));
        Assert.True(all.With(disputed).Totals().Total <= all.Totals().Total);
    }

    [CaseProperty]
    public void An_extension_in_force_makes_no_fee_possible(Asked asked, Twist twist)
    {
        var dice = twist.Dice();
        var extended = Closing(asked, new TermExtension(asked.Action.On, dice.Member<CollectorRole>(), dice.Between(1, 30)));
        Assert.True(AtMost(extended.Maximum, asked.Permission().Maximum));
        Assert.True(asked.Permission().Permitted || !extended.Permitted);
    }

    [CaseProperty]
    public void A_plan_in_force_makes_no_fee_possible(Asked asked, Twist twist)
    {
        // Within a plan an extension has no price of its own, which exceptional work may lift.
        if (asked.Action is TermExtension { Exception: not null })
            return;
        var dice = twist.Dice();
        var plan = new PaymentPlan(asked.Action.On, dice.Member<CollectorRole>(), DeliveryForm.Written, dice.Between(1, 8));
        var planned = Closing(asked, plan);
        Assert.True(AtMost(planned.Maximum, asked.Permission().Maximum));
        Assert.True(asked.Permission().Permitted || !planned.Permitted);
    }

    [CaseProperty]
    public void A_plan_in_force_closes_every_measure_but_agreements(Asked asked)
    {
        var planned = Closing(asked, new PaymentPlan(asked.Action.On, CollectorRole.Creditor, DeliveryForm.Written, 4));
        if (asked.Action is Measure and not (TermExtension or PaymentPlan or PaymentDemand { CopyToRepresentative: true }))
            Assert.Contains(planned.Obstacles, obstacle => obstacle.Citation.ToString() == "8.1");
    }

    /// <summary>The permission when the event had happened too, somewhere in the past.</summary>
    private static Permission Put(Asked asked, Twist twist, Func<LocalDate, CollectionEvent> added)
    {
        var sorted = Histories.Sorted(asked.Past.Case);
        var place = twist.Dice().Below(sorted.Events.Count + 1);
        return asked.After(Histories.Insert(sorted, place, added(Histories.DayAt(sorted, place))));
    }

    /// <summary>The permission when just before the action a free agreement on time was made, at the debtor's wish and properly.</summary>
    private static Permission Closing(Asked asked, Measure agreement) =>
        asked.After(Histories.Append(asked.Past.Case, agreement with { MinorBreach = true }));

    /// <summary>Nothing limits a maximum of null.</summary>
    private static bool AtMost(Euro? amount, Euro? bound) => bound is null || amount <= bound;
}
