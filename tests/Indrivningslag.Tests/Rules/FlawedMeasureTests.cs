using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>The reading by which a breach takes the cost of the flawed measure only (10.3).</summary>
public class FlawedMeasureTests
{
    private static readonly Given Other = Reading(Given.OtherClaim());

    [Fact]
    public void Measures_from_the_day_of_a_breach_on_lose_their_cost_and_earlier_ones_keep_it()
    {
        var given = Other.Then(1, Reminder(12)).Then(11, Breach("4.1")).Then(11, Demand(70)).Then(21, BankruptcyDemand(100, 40));
        given.Costs().ShouldBe("12", "0 10.3", "0 10.3").Sum(12).Total(12);
    }

    [Fact]
    public void Tax_on_a_measure_that_loses_its_cost_is_lost_with_it()
    {
        var given = Other.WithoutVatDeduction().Then(1, Demand(50)).Then(11, Demand(35));
        given.Costs().Vat(12, 8.4m).Total(105.4m);
        given.Then(20, Breach("4.1", measure: 0)).Costs().Vat(0, 8.4m).Total(43.4m);
        Other.WithoutVatDeduction().Then(1, Demand(50)).Then(5, Breach("4.1")).Then(11, Demand(35)).Costs().Vat(12, 0).Total(62);
    }

    [Fact]
    public void Service_cost_is_taken_back_with_the_fee() =>
        Other.Then(1, Demand(70)).Then(11, BankruptcyDemand(100, 40)).Then(20, Breach("4.1", measure: 1)).Costs().ShouldBe("70", "0 10.3").Sum(70);

    [Fact]
    public void Breach_beside_a_tratta_takes_back_the_cost_too()
    {
        var given = Other.Then(1, Reminder(12, term: 10)).Then(12, Tratta(125)).Then(20, Demand(70));
        given.Costs().ShouldBe("12", "125", "70").Sum(207);
        given.Then(30, Breach("4.1", measure: 0)).Costs().ShouldBe("0 10.3", "125", "70").Sum(195);
    }

    [Fact]
    public void Breach_of_a_claim_that_became_difficult_takes_back_the_cost_too()
    {
        var given = Other.Then(1, Reminder(12), ExceptionallyDifficult()).Then(11, Demand(70));
        given.Costs().ShouldBe("12", "70").Sum(82);
        given.Then(30, Breach("4.1", measure: 2)).Costs().ShouldBe("12", "0 10.3").Sum(12);
    }

    [Fact]
    public void Two_breaches_may_name_measures_that_come_later()
    {
        var given = Other.Then(1, Breach("4.1", measure: 2), Breach("4.1", measure: 3)).Then(2, Reminder(12)).Then(12, Demand(70)).Then(22, Demand(35));
        given.Costs().ShouldBe("0 10.3", "0 10.3", "35").Sum(35);
    }

    [Fact]
    public void Enforceable_part_is_counted_anew_without_the_measure()
    {
        var consumer = Reading(Given.ConsumerClaim().DirectlyEnforceable()).Then(14, Reminder(5)).Then(28, Demand(14));
        consumer.Costs().Enforceable(5, 14);
        consumer.Then(40, Breach("4.1", measure: 0)).Costs().ShouldBe("0 10.3", "14").Enforceable(0, 14);
        consumer.Then(40, Breach("4.1", measure: 1)).Costs().ShouldBe("5", "0 10.3").Enforceable(5, 0);
    }

    [Fact]
    public void New_demand_stays_a_new_one_when_the_enforceable_part_is_counted_anew() =>
        Reading(Given.OtherClaim(3_000).DirectlyEnforceable()).Then(1, Demand(50)).Then(11, Demand(25)).Costs().Enforceable(14, 7);

    [Fact]
    public void Nothing_may_be_charged_on_the_day_of_a_breach_or_later()
    {
        var given = Other.Then(20, Breach("4.1"));
        given.May(20, Demand()).IsPermitted().Maximum(0).ChargeableFrom(null);
        given.May(21, Demand()).IsPermitted().Maximum(0).ChargeableFrom(null);
    }

    [Theory]
    [InlineData(20, "12", "70")]
    [InlineData(21, "12", "0 10.3")]
    [InlineData(22, "12", "0 10.3")]
    public void Measure_of_the_day_of_a_breach_loses_its_cost_whichever_came_first(int day, params string[] measures)
    {
        var given = Other.Then(1, Reminder(12));
        given.Then(day, Demand(70)).Then(21, Breach("4.1")).Costs().ShouldBe(measures);
        given.Then(21, Breach("4.1")).Then(day, Demand(70)).Costs().ShouldBe(measures);
    }

    [Fact]
    public void First_measure_of_all_may_be_of_the_day_of_a_breach() =>
        Other.Then(11, Demand(70), Breach("4.1")).Costs().ShouldBe("0 10.3").Sum(0);

    [Fact]
    public void Later_breach_takes_nothing_that_the_first_left() =>
        Other.Then(1, Reminder(12)).Then(11, Breach("4.1")).Then(20, Breach("4.1")).Then(21, Demand(70)).Costs().ShouldBe("12", "0 10.3").Sum(12);

    private static Given Reading(Given given) => given.Reading(readings => readings with { Forfeiture = ForfeitureScope.FlawedMeasureOnly });
}
