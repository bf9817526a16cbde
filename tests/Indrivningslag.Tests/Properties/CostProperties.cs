using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>Bounds and sums of what may be asked for collection.</summary>
public class CostProperties
{
    private static readonly LocalDate ConsumerCap = new(2013, 3, 16);
    private static readonly LocalDate OtherCap = new(2021, 1, 1);

    [CaseProperty]
    public void Recoverable_is_within_admitted_within_cost_and_ceiling(Scenario scenario) =>
        Assert.All(scenario.Costs().Value.Measures, m =>
        {
            Assert.True(m.Recoverable >= Euro.Zero && m.Recoverable <= m.Admitted, "recoverable");
            Assert.True(m.Admitted <= m.Cost, "cost");
            Assert.True(m.Ceiling is null || m.Admitted <= m.Ceiling, "ceiling");
            Assert.True(m.Vat >= Euro.Zero && m.Vat <= m.Recoverable, "tax");
            Assert.True(m.DirectlyEnforceable >= Euro.Zero && m.DirectlyEnforceable <= m.Recoverable + m.Vat, "enforceable");
        });

    [CaseProperty]
    public void Totals_are_the_sums_of_the_measures(Scenario scenario)
    {
        var costs = scenario.Costs().Value;
        var totals = costs.Totals;
        Assert.Equal(Measured.Sum(costs.Measures.Select(m => m.Recoverable)), totals.Costs);
        Assert.Equal(Measured.Sum(costs.Measures.Select(m => m.Vat)), totals.Vat);
        Assert.Equal(Euro.Max(totals.StandardCompensation, totals.Costs + totals.Vat), totals.Total);
        if (scenario.Claim.CommercialPayment is null)
            Assert.Equal(Measured.Sum(costs.Measures.Select(m => m.DirectlyEnforceable)), totals.DirectlyEnforceable);
    }

    [CaseProperty]
    public void Totals_alone_are_the_totals_of_the_assessment(Scenario scenario) =>
        Assert.Equal(scenario.Costs().Value.Totals, scenario.Totals());

    [CaseProperty]
    public void Something_is_lost_exactly_where_a_limit_is_told(Scenario scenario) =>
        Assert.All(
            scenario.Costs().Value.Measures.Where(m => m.Cost > Euro.Zero),
            m => Assert.Equal(m.Recoverable < m.Cost, m.Limits.Count > 0));

    [CaseProperty]
    public void Admitted_costs_stay_within_the_largest_cap_met(Scenario scenario)
    {
        var from = scenario.Claim.Class is ClaimClass.Consumer or ClaimClass.PublicClaim ? ConsumerCap : OtherCap;
        var @case = Histories.Where(Histories.Sorted(scenario.Case), e => e.On >= from && e is not ExceptionallyDifficult);
        var caps = Enumerable.Range(1, @case.Events.Count)
            .Select(count => scenario.With(Histories.Pick(@case, [.. Enumerable.Range(0, count)])).Totals().TotalCeiling)
            .ToList();
        var admitted = Measured.Sum(scenario.With(@case).Costs().Value.Measures.Select(m => m.Admitted));
        Assert.True(admitted <= (caps.Max() ?? Euro.Zero));
    }

    [CaseProperty]
    public void Agreed_ceilings_bind_below_the_statute(Scenario scenario)
    {
        var agreed = scenario.Claim.AgreedCeilings ?? new AgreedCeilings { Total = Euro.Of(60), PaymentDemand = Euro.Of(20) };
        var measures = scenario.With(scenario.Claim with { AgreedCeilings = agreed }).Costs().Value.Measures;
        Assert.All(measures, m => Assert.True(!(agreed.For(m.Measure.Kind) <= m.Ceiling) || m.Admitted <= agreed.For(m.Measure.Kind)));
        Assert.True(agreed.Total is null || Measured.Sum(measures.Select(m => m.Admitted)) <= agreed.Total);
    }

    [CaseProperty]
    public void Forfeiture_of_all_costs_leaves_the_standard_compensation_alone(Scenario scenario)
    {
        var costs = (scenario with { Readings = scenario.Readings with { Forfeiture = ForfeitureScope.AllCosts } }).Costs().Value;
        Assert.All(costs.Measures, m => Assert.Equal(costs.Totals.Forfeited ? Euro.Zero : m.Admitted, m.Recoverable));
        if (costs.Totals.Forfeited)
            Assert.Equal(costs.Totals.StandardCompensation, costs.Totals.Total);
    }

    [CaseProperty]
    public void A_breach_on_record_takes_all_costs(Scenario scenario, Twist twist)
    {
        var all = scenario with { Readings = scenario.Readings with { Forfeiture = ForfeitureScope.AllCosts } };
        var on = LocalDate.Max(LawBook.Finland.Editions[0].From, scenario.On.PlusDays(-twist.Dice().Below(30)));
        var breach = new Breach(on, Citation.Parse("5"));
        var totals = all.With(Histories.Append(scenario.Case, breach)).Totals();
        Assert.True(totals.Forfeited);
        Assert.Equal(Euro.Zero, totals.Costs + totals.Vat);
    }

    [CaseProperty]
    public void A_minor_breach_on_record_takes_nothing(Scenario scenario, Twist twist)
    {
        var dice = twist.Dice();
        var on = scenario.On.PlusDays(-dice.Below(60));
        var breach = new Breach(on, Citation.Parse(dice.Pick("4", "4b", "5", "5a", "7"))) { Minor = true };
        Assert.Equal(Measured.All(scenario), Measured.All(scenario.With(Histories.Append(scenario.Case, breach))));
    }

    [CaseProperty]
    public void Standard_compensation_is_forty_euros_an_item_and_a_floor(Scenario scenario)
    {
        var paid = scenario.Case.Events.Any(e => e is Payment && e.On <= scenario.Claim.DueOn);
        var due = scenario.Claim.DueOn >= ConsumerCap && scenario.On > scenario.Claim.DueOn && !paid;
        var totals = scenario.Totals();
        Assert.True(totals.Total >= totals.StandardCompensation);
        if (due && scenario.Claim.CommercialPayment is { OverdueItems: { } items })
            Assert.Equal(Euro.Of(40 * items), totals.StandardCompensation);
        if (scenario.Claim.CommercialPayment is null || scenario.On <= scenario.Claim.DueOn)
            Assert.Equal(Euro.Zero, totals.StandardCompensation);
    }

    [CaseProperty]
    public void The_enforceable_part_is_no_more_than_the_total(Scenario scenario)
    {
        var totals = scenario.Totals();
        Assert.True(totals.DirectlyEnforceable <= totals.Total);
        if (!scenario.Claim.DirectlyEnforceable)
            Assert.Equal(Euro.Zero, totals.DirectlyEnforceable);
    }

    [CaseProperty]
    public void All_a_consumer_owes_on_an_enforceable_claim_is_enforceable(Scenario scenario)
    {
        var claim = scenario.Claim with { DirectlyEnforceable = true };
        if (claim.Class is ClaimClass.Consumer or ClaimClass.PublicClaim)
            Assert.All(scenario.With(claim).Costs().Value.Measures, m => Assert.Equal(m.Recoverable, m.DirectlyEnforceable));
    }
}
