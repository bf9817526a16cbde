using Indrivningslag.Tests.Support;
using static Indrivningslag.CollectorRole;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>10 j §, earlier 10 f §: how much of the costs is enforceable with a directly enforceable claim.</summary>
public class EnforceablePartTests
{
    [Theory]
    [InlineData("2010-03-01")]
    [InlineData("2014-03-01")]
    [InlineData("2024-03-01")]
    public void All_recoverable_costs_of_a_consumer_claim_are(string due)
    {
        var given = Given.ConsumerClaim().DueOn(due).DirectlyEnforceable().Then(1, Reminder(9, form: Other)).Then(15, Demand(12));
        given.Costs().Enforceable(9, 12);
        given.Then(15, Breach("4")).Costs().Enforceable(0, 0);
    }

    [Fact]
    public void Nothing_is_without_direct_enforceability()
    {
        Given.ConsumerClaim().Then(1, Reminder(9, form: Other)).Costs().Enforceable(0);
        Given.OtherClaim().Commercial().Then(1, Demand(60)).Costs().Enforceable(0);
    }

    [Theory]
    [InlineData(Written, 11.99, 11.99)]
    [InlineData(Written, 12, 12)]
    [InlineData(Written, 13, 12)]
    [InlineData(Durable, 13, 12)]
    [InlineData(Other, 13, 0)]
    public void Reminder_on_another_claim_up_to_12(DeliveryForm form, decimal cost, decimal expected) =>
        Enforceable().Then(1, Reminder(cost, form: form)).Costs().Enforceable(expected);

    [Theory]
    [InlineData(Agent, 13.99, 13.99, 7)]
    [InlineData(Agent, 14, 14, 7)]
    [InlineData(Purchaser, 50, 14, 7)]
    [InlineData(ExemptCollector, 50, 12, 12)]
    public void Demand_up_to_14_and_a_new_one_7_or_by_an_exempt_collector_12(CollectorRole by, decimal cost, decimal first, decimal second) =>
        Enforceable().Then(1, Demand(cost, by)).Then(11, Demand(cost, by)).Costs().Enforceable(first, second);

    [Fact]
    public void Extension_up_to_5_plan_up_to_20_and_nothing_else() =>
        Enforceable().Then(1, Reminder(0, term: 10), OtherMeasure()).Then(12, Tratta(), BankruptcyDemand(100, 50), Plan(9), Extension())
            .Costs().ShouldBe("0", "0 10e.1", "110 10e.1.7.e", "150", "30 10e.1.6.f", "0 10e.1.6").Enforceable(0, 0, 0, 0, 20, 0);

    [Fact]
    public void Extension_outside_a_plan_up_to_5() =>
        Enforceable().Then(1, Extension()).Costs().ShouldBe("10 10e.1.5").Enforceable(5);

    [Fact]
    public void Sum_is_at_most_65() =>
        Enforceable().Then(1, Reminder()).Then(11, Reminder()).Then(21, Reminder()).Then(31, Demand(20)).Then(41, Demand(20)).Then(42, Plan(cost: 25))
            .Costs().Enforceable(12, 12, 12, 14, 7, 8);

    [Fact]
    public void Tax_on_the_enforceable_part_comes_on_top_of_65() =>
        Enforceable().WithoutVatDeduction().Then(1, Demand()).Then(11, Demand()).Then(12, Plan())
            .Costs().Vat(12, 6, 7.20m).Enforceable(17.36m, 8.68m, 24.80m);

    [Fact]
    public void Forfeited_costs_are_not_enforceable() =>
        Enforceable().Then(1, Demand()).Then(2, Breach("4")).Costs().Enforceable(0);

    [Theory]
    [InlineData("2013-03-15", 0)]
    [InlineData("2013-03-16", 14)]
    public void Before_2022_05_01_only_claims_due_from_2013_03_16_have_an_enforceable_part(string due, decimal expected) =>
        Enforceable().DueOn(due).Then("2014-01-01", Demand(30)).Costs().Enforceable(expected);

    [Fact]
    public void Claim_due_before_2013_03_16_has_one_for_measures_from_2022_05_01() =>
        Enforceable().DueOn("2013-01-01").Then("2022-04-30", Demand(30)).Then("2022-05-10", Demand(30)).Costs().Enforceable(0, 7);

    [Theory]
    [InlineData("2015-03-01")]
    [InlineData("2021-03-01")]
    [InlineData("2021-08-01")]
    public void Measures_before_2022_05_01_follow_the_prices_of_enforceable_consumer_claims(string due)
    {
        var given = Enforceable().DueOn(due);
        given.Then(1, Reminder(6)).Costs().Enforceable(5);
        given.Then(1, Reminder(4)).Costs().Enforceable(4);
        given.Then(1, Reminder(6, form: Durable)).Costs().Enforceable(0);
        given.Then(1, Reminder(6, form: Other)).Costs().Enforceable(0);
        given.Then(1, Demand(30)).Then(11, Demand(30)).Costs().Enforceable(14, 7);
        given.Then(1, Demand(9, ExemptCollector)).Then(11, Demand(9, ExemptCollector)).Costs().Enforceable(5, 5);
        given.Then(1, Extension(14, 9), Plan(cost: 30)).Costs().Enforceable(5, 20);
        given.Then(1, BankruptcyDemand(50)).Costs().Enforceable(0);
    }

    [Fact]
    public void Sum_of_measures_before_2022_05_01_is_at_most_51() =>
        Enforceable().DueOn("2015-03-01").Then(1, Reminder(5)).Then(2, Demand(20)).Then(3, Demand(20)).Then(4, Demand(20)).Then(5, Plan(cost: 20))
            .Costs().Enforceable(5, 14, 7, 7, 18);

    [Fact]
    public void Earlier_and_later_measures_share_the_65()
    {
        var before = Enforceable().DueOn("2021-11-01").Then(1, Reminder(5)).Then(8, Demand(20)).Then(15, Demand(20)).Then(16, Plan(cost: 20), PlanLapsed());
        before.Costs().Enforceable(5, 14, 7, 20);
        before.Then("2022-05-01", Reminder(12)).Then("2022-05-11", Reminder(12)).Costs().Enforceable(5, 14, 7, 20, 12, 7);
    }

    [Theory]
    [InlineData(1, 30, 40)]
    [InlineData(1, 50, 40)]
    [InlineData(2, 50, 80)]
    public void Commercial_claim_has_40_for_each_item(int items, decimal cost, decimal expected) =>
        Enforceable().Commercial(items).Then(1, Demand(cost)).Costs().EnforceableTotal(expected);

    [Theory]
    [InlineData("2013-03-15", 0)]
    [InlineData("2013-03-16", 40)]
    public void Commercial_claim_due_before_2013_03_16_has_nothing(string due, decimal expected) =>
        Enforceable().DueOn(due).Commercial().Then("2022-06-01", Demand(50)).Costs().EnforceableTotal(expected);

    [Theory]
    [InlineData(30, 40)]
    [InlineData(40, 49.60)]
    [InlineData(50, 49.60)]
    public void Commercial_claim_adds_the_tax_on_the_first_40_of_costs(decimal cost, decimal expected) =>
        Enforceable().Commercial().WithoutVatDeduction().Then(1, Demand(cost)).Costs().EnforceableTotal(expected);

    [Fact]
    public void Forfeited_commercial_claim_keeps_the_compensation_enforceable() =>
        Enforceable().Commercial().WithoutVatDeduction().Then(1, Demand(50), Breach("7")).Costs().Total(40, compensation: 40).EnforceableTotal(40);

    private static Given Enforceable() => Given.OtherClaim().DirectlyEnforceable();
}
