using Indrivningslag.Tests.Support;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>10g.1, earlier 3d.1: beside a tratta only one demand may cost, the earliest that can.</summary>
public class Section10TrattaLimitTests
{
    private static readonly Given Reminded = Given.OtherClaim().Then(1, Reminder(0, term: 10));

    private static readonly Given TwoDemands = Reminded.Then(11, Demand(30)).Then(21, Demand(30));

    [Fact]
    public void Tratta_frees_every_demand_but_the_first_looking_backwards()
    {
        var given = TwoDemands.Then(22, Tratta(50));
        given.Costs(asOf: 21).ShouldBe("0", "30", "30").Sum(60);
        given.Costs(asOf: 22).ShouldBe("0", "30", "0 10g.1", "50").Sum(80);
    }

    [Fact]
    public void Demand_after_the_tratta_is_free_only_when_another_came_before()
    {
        Reminded.Then(12, Tratta(50)).Then(13, Demand(30)).Then(23, Demand(30)).Costs().ShouldBe("0", "50", "30", "0 10g.1");
        Reminded.Then(11, Demand(30)).Then(12, Tratta(50)).Then(21, Demand(30)).Costs().ShouldBe("0", "30", "50", "0 10g.1");
    }

    [Fact]
    public void Third_demand_fails_both_counts_of_one_provision() =>
        TwoDemands.Then(31, Demand(30)).Then(32, Tratta(50)).Costs().ShouldBe("0", "30", "0 10g.1", "0 10g.1", "50");

    [Fact]
    public void Demand_that_fails_another_condition_or_cost_nothing_leaves_the_place_to_the_next()
    {
        Reminded.Then(5, Demand(30)).Then(15, Demand(30)).Then(25, Demand(30), Tratta(50))
            .Costs().ShouldBe("0", "0 10f.1", "30", "0 10g.1", "50");
        Reminded.Then(11, Demand(0)).Then(21, Demand(30), Tratta(50)).Costs().ShouldBe("0", "0", "30", "50");
    }

    [Fact]
    public void Demand_before_the_one_that_holds_the_place_tells_only_its_own_failing() =>
        Reminded.Then(9, Demand(30)).Then(10, Demand(30)).Then(20, Demand(30), Tratta(1)).Costs().ShouldBe("0", "0 10f.1", "0 10f.1", "30", "1");

    [Fact]
    public void Free_tratta_counts_as_used() =>
        TwoDemands.Then(22, Plan(cost: 0), Tratta(50)).Costs().ShouldBe("0", "30", "0 10g.1", "0", "0 8.1");

    [Fact]
    public void Limit_is_decided_before_the_cap_runs() =>
        Given.OtherClaim(500).Then(1, Reminder(0, term: 10), Reminder(190, form: Other)).Then(11, Demand(50)).Then(21, Demand(25))
            .Then(22, Tratta(100)).Costs().ShouldBe("0", "190", "50", "0 10g.1", "10 10h.1.1");

    [Theory]
    [InlineData(true, true, "30")]
    [InlineData(false, true, "0 10g.1")]
    [InlineData(true, false, "0 10g.1")]
    public void Special_reason_lifts_the_limit_for_a_later_demand(bool proportionate, bool disclosed, string expected) =>
        Reminded.Then(11, Demand(30)).Then(21, Demand(30).ForSpecialReason(proportionate, disclosed)).Then(22, Tratta(50))
            .Costs().ShouldBe("0", "30", expected, "50");

    [Fact]
    public void First_demand_holds_the_place_also_with_a_special_reason() =>
        Reminded.Then(11, Demand(30).ForSpecialReason()).Then(21, Demand(30), Tratta(50)).Costs().ShouldBe("0", "30", "0 10g.1", "50");

    [Theory]
    [InlineData("2021-10-11", "3d.1")]
    [InlineData("2022-05-11", "10g.1")]
    public void Limit_stands_in_each_edition_under_its_own_number(string due, string citation) =>
        Given.OtherClaim().DueOn(due).Then(1, Reminder(0, term: 10)).Then(11, Demand(30)).Then(21, Demand(30), Tratta(50))
            .Costs().ShouldBe("0", "30", $"0 {citation}", "50");

    [Fact]
    public void Tratta_before_2021_does_not_count_and_neither_do_demands()
    {
        var begun = Given.OtherClaim().DueOn("2020-11-01").Then(1, Reminder(0, term: 10)).Then("2020-12-01", Demand(30));
        begun.Then("2020-12-31", Tratta(50)).Then("2021-01-10", Demand(30)).Then("2021-01-20", Demand(30))
            .Costs().ShouldBe("0", "30", "50", "30", "30");
        begun.Then("2021-01-10", Demand(30)).Then("2021-01-20", Demand(30)).Then("2021-10-01", Tratta(50))
            .Costs().ShouldBe("0", "30", "30", "0 3d.1", "50");
    }

    [Fact]
    public void Permission_of_a_demand_reckons_with_the_tratta_used()
    {
        var given = Reminded.Then(11, Demand(30)).Then(12, Tratta(50));
        given.May(21, Demand()).IsPermitted().Maximum(0).ChargeableFrom(null);
        given.May(21, Demand().ForSpecialReason()).IsPermitted().Maximum(35).ChargeableFrom(21);
    }
}
