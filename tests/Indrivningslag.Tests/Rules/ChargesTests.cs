using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>What the audit says of the amounts that were really charged.</summary>
public class ChargesTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(0.01, "2 5.5: 10.3 13.1 17a 15")]
    public void Copy_to_a_representative_costs_nothing(double charged, string? finding)
    {
        var given = Given.ConsumerClaim().Then(1, Word()).Then(15, Demand(24, term: 14)).Then(16, Demand(24, copy: true).Charged((decimal)charged));
        given.Audit().ShouldFind(finding is null ? [] : [finding]);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(0.01, true)]
    public void Measure_after_a_request_to_suspend_costs_nothing(double charged, bool found)
    {
        var given = Given.ConsumerClaim().Then(1, Word()).Then(15, SuspensionRequest()).Then(30, Demand(24).Told().Charged((decimal)charged));
        given.Audit().ShouldFind(found ? ["2 4c.2: 10.3 13.1 17a 15"] : []);
    }

    [Fact]
    public void Charge_is_held_against_the_price_rules_at_its_own_place()
    {
        // A later tratta takes the second demand's cost, but when it was charged nothing was wrong.
        var given = Given.OtherClaim().Then(1, Reminder(0, term: 10)).Then(11, Demand(50).Charged(50)).Then(21, Demand(25).Charged(25)).Then(22, Tratta(10));
        given.Costs().ShouldBe("0", "50", "0 10g.1", "10");
        given.Audit().ShouldFind();
    }

    /// <summary>
    /// Breaches are left aside when a charge is judged: an earlier demand that was unlawful and therefore free fills its place among the two that may
    /// cost (10c.1). One that the prices themselves made free, because it did not wait, fills none.
    /// </summary>
    [Theory]
    [InlineData(DeliveryForm.Other, 15, "1 5.2: 10.3 13.1 17a 15", "3 10a.1: 17a 15")]
    [InlineData(DeliveryForm.Other, 14, "1 5.1: 10.3 13.1 17a 15", "1 5.2: 10.3 13.1 17a 15")]
    [InlineData(DeliveryForm.Written, 15, "3 10a.1: 17a 15")]
    [InlineData(DeliveryForm.Written, 14, "1 5.1: 10.3 13.1 17a 15")]
    public void Earlier_measures_are_priced_without_regard_to_breaches(DeliveryForm form, int day, params string[] findings)
    {
        var given = Given.ConsumerClaim().Then(1, Word()).Then(day, Demand(24, form: form)).Then(29, Demand(12)).Then(43, Demand(12).Charged(12));
        given.Audit().ShouldFind(findings);
        given.Then(50, CreditNote(1)).Audit().ShouldFind(findings);
    }

    /// <summary>The sum below the total cap is that of the prices too: of 60 for a principal of 100 an unlawful demand takes 14, a plan 20, an extension 5, a demand 7.</summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(14, false)]
    [InlineData(14.01, true)]
    public void Headroom_is_left_as_the_prices_leave_it(double charged, bool found)
    {
        var given = Given.ConsumerClaim(100).Then(1, Word()).Then(15, Demand(14, form: DeliveryForm.Other)).Then(16, Plan(cost: 20)).Then(16, PlanLapsed())
            .Then(29, Demand(7)).Then(30, Extension(cost: 5)).Then(45, OtherMeasure(100).Exceptional().Charged((decimal)charged));
        given.Audit().ShouldFind(["1 5.2: 10.3 13.1 17a 15", .. found ? ["6 10a.1: 17a 15"] : Array.Empty<string>()]);
    }

    [Fact]
    public void Later_credit_note_makes_no_charge_a_breach()
    {
        var given = Given.OtherClaim(501).Then(1, Demand(70).Charged(70));
        given.Audit().ShouldFind();
        given.Then(5, CreditNote(1)).Costs().ShouldBe("50 10e.1.2.a");
        given.Then(5, CreditNote(1)).Audit().ShouldFind();
    }

    [Fact]
    public void Due_date_on_a_day_off_and_unweighed_costs_are_told()
    {
        Given.OtherClaim().DueOn("2024-05-01").Costs(asOf: 1).Finds(Rule.DueOnDayOff);
        Given.OtherClaim().DueOn("2024-05-02").Costs(asOf: 1).Finds();
        Given.OtherClaim().DueOn("2024-05-02").Then(1, Reminder(7, form: DeliveryForm.Other)).Costs().Finds(Rule.ReasonablenessNotWeighed);
    }
}
