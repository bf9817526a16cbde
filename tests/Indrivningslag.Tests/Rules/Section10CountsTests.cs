using Indrivningslag.Tests.Support;
using static Indrivningslag.CollectorRole;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>10 c § and 10 g §: how many measures of a kind may cost.</summary>
public class Section10CountsTests
{
    [Theory]
    [InlineData("2014-03-01")]
    [InlineData("2024-03-01")]
    public void Two_consumer_demands_may_cost(string due) =>
        Given.ConsumerClaim().DueOn(due).Then(1, Word()).ThenOnEach([15, 29, 43, 57], Demand(10))
            .Costs().ShouldBe("0", "10", "10", "0 10c.1", "0 10c.1");

    [Fact]
    public void Consumer_law_of_2005_had_no_counts() =>
        Given.ConsumerClaim().DueOn("2010-03-01").ThenOnEach([1, 15, 29, 43], Demand(10)).ThenOnEach([44, 45, 46], Plan(cost: 10))
            .Costs().ShouldBe("10", "10", "10", "10", "10", "10", "10");

    [Theory]
    [InlineData("2021-02-01", "3d.1")]
    [InlineData("2021-08-01", "3d.1")]
    [InlineData("2024-03-01", "10g.1")]
    public void Two_other_demands_may_cost(string due, string citation) =>
        Given.OtherClaim().DueOn(due).Then(1, Demand(10)).Then(11, Demand(10, ExemptCollector)).ThenOnEach([21, 31], Demand(10))
            .Costs().ShouldBe("10", "10", $"0 {citation}", $"0 {citation}");

    [Fact]
    public void Demand_that_brought_nothing_takes_no_place() =>
        Given.ConsumerClaim().Then(1, Word()).Then(15, Demand(0)).Then(16, Demand(10)).ThenOnEach([30, 44, 58], Demand(10))
            .Costs().ShouldBe("0", "0", "0 10b.2", "10", "10", "0 10c.1");

    [Fact]
    public void Demand_cut_by_the_cap_takes_a_place_unless_nothing_was_left() =>
        Given.OtherClaim().DueOn("2021-05-01")
            .Then("2021-06-01", Reminder(400, form: Other)).Then("2021-06-10", Demand(80)).Then("2021-06-20", Demand(40))
            .ThenOnEach([61, 71], Demand(40))
            .Costs().ShouldBe("400", "10 3e.1", "0 3e.1", "40", "0 3d.1");

    [Theory]
    [InlineData(99.99, false, 1)]
    [InlineData(100, false, 1)]
    [InlineData(100.01, false, 2)]
    [InlineData(5_000, true, 1)]
    public void One_consumer_plan_may_cost_or_two_above_100(decimal principal, bool enforceable, int plans)
    {
        foreach (var due in new[] { "2014-03-01", "2024-03-01" })
        {
            var given = Given.ConsumerClaim(principal).DueOn(due).DirectlyEnforceable(enforceable).ThenOnEach([1, 2, 3], Plan(cost: 10));
            given.Costs().ShouldBe("10", plans == 2 ? "10" : "0 10c.1", "0 10c.1");
        }
    }

    [Theory]
    [InlineData("2021-02-01", 500, false, 1, "3d.2")]
    [InlineData("2021-02-01", 500.01, false, 2, "3d.2")]
    [InlineData("2021-08-01", 500.01, true, 2, "3d.2")]
    [InlineData("2024-03-01", 499.99, false, 1, "10g.2")]
    [InlineData("2024-03-01", 500, false, 1, "10g.2")]
    [InlineData("2024-03-01", 500.01, false, 2, "10g.2")]
    [InlineData("2024-03-01", 500.01, true, 2, "10g.2")]
    public void One_other_plan_may_cost_or_two_above_500(string due, decimal principal, bool enforceable, int plans, string citation) =>
        Given.OtherClaim(principal).DueOn(due).DirectlyEnforceable(enforceable).ThenOnEach([1, 2, 3], Plan(cost: 10))
            .Costs().ShouldBe("10", plans == 2 ? "10" : $"0 {citation}", $"0 {citation}");

    [Fact]
    public void Number_of_plans_goes_by_the_principal_at_the_plan_or_by_the_other_reading_the_original_one()
    {
        var given = Given.ConsumerClaim(100.01m).Then(1, Plan(cost: 10)).Then(2, Payment(0.01m), Plan(cost: 10));
        given.Costs().ShouldBe("10", "0 10c.1");
        given.Reading(readings => readings with { PrincipalForTiers = Indrivningslag.Law.TierPrincipal.Original }).Costs().ShouldBe("10", "10");
    }

    [Theory]
    [InlineData("2021-10-01", "3d.1")]
    [InlineData("2024-03-01", "10g.1")]
    public void One_tratta_and_one_bankruptcy_demand_may_cost(string due, string citation) =>
        Given.OtherClaim().DueOn(due).Then(1, Reminder(0, term: 10)).Then(12, Tratta(10), BankruptcyDemand(10), Tratta(10), BankruptcyDemand(0, 10))
            .Costs().ShouldBe("0", "10", "10", $"0 {citation}", $"0 {citation}");

    [Theory]
    [InlineData("2021-02-01")]
    [InlineData("2024-03-01")]
    public void Extensions_reminders_and_other_measures_have_no_count(string due) =>
        Given.OtherClaim().DueOn(due).ThenOnEach([1, 11, 21, 31], Reminder(1)).ThenOnEach([41, 42, 43], Extension(14, 1))
            .Costs().ShouldBe("1", "1", "1", "1", "1", "1", "1");

    [Theory]
    [InlineData(true, true, "10")]
    [InlineData(false, true, "0 10c.1")]
    [InlineData(true, false, "0 10c.1")]
    public void Special_reason_in_proportion_and_told_lifts_the_count(bool proportionate, bool disclosed, string expected)
    {
        var given = Given.ConsumerClaim(100).Then(1, Word()).ThenOnEach([15, 29], Demand(5)).Then(30, Plan(cost: 10));
        given.Then(43, Plan(cost: 10).ForSpecialReason(proportionate, disclosed)).Costs().ShouldEnd(expected);
        given.Then(31, PlanLapsed()).Then(43, Demand(5).ForSpecialReason(proportionate, disclosed))
            .Costs().ShouldEnd(expected == "10" ? "5" : expected);
    }

    [Fact]
    public void Special_reason_lifts_the_counts_of_other_claims_but_no_price() =>
        Given.OtherClaim(500).Then(1, BankruptcyDemand(10), Plan(cost: 10))
            .Then(2, Plan().ForSpecialReason(), PlanLapsed(), BankruptcyDemand(200, 5).ForSpecialReason())
            .Costs().ShouldBe("10", "10", "30 10e.1.6.a", "105 10e.1.8");

    [Fact]
    public void Consumer_counts_begin_on_2013_03_16() =>
        Given.ConsumerClaim().DueOn("2012-12-01").Then(1, Word()).ThenOnEach([77, 91], Demand(10)).ThenOnEach([105, 119, 133], Demand(10))
            .Costs().ShouldBe("0", "10", "10", "10", "10", "0 10c.1");

    [Fact]
    public void Other_counts_begin_on_2021_01_01() =>
        Given.OtherClaim().DueOn("2020-10-01").Then("2020-12-01", Demand(10)).Then("2020-12-31", Demand(10), Plan(cost: 10), BankruptcyDemand(10), PlanLapsed())
            .Then("2021-01-07", Demand(10)).Then("2021-01-14", Demand(10), Plan(cost: 10), Plan(cost: 10), PlanLapsed(), BankruptcyDemand(10))
            .Then("2021-01-21", Demand(10), Plan(cost: 10))
            .Costs().ShouldBe("10", "10", "10", "0 8.1", "10", "10", "10", "10", "10", "0 3d.1", "0 3d.2");

    [Fact]
    public void Counts_of_other_claims_go_on_across_the_editions_of_2021_and_2022() =>
        Given.OtherClaim().DueOn("2021-05-01").Then("2021-06-01", Demand(10)).Then("2021-07-01", Demand(10)).Then("2022-05-01", Demand(10))
            .Costs().ShouldBe("10", "10", "0 10g.1");

    [Fact]
    public void Counts_of_peer_to_peer_loans_begin_on_2019_09_01() =>
        Given.PeerToPeerLoan().DueOn("2019-06-01").Then("2019-07-01", Word()).Then("2019-08-01", Demand(10)).Then("2019-08-15", Demand(10))
            .Then("2019-09-01", Demand(10)).Then("2019-09-15", Demand(10)).Then("2019-09-29", Demand(10))
            .Costs().ShouldBe("0", "10", "10", "10", "10", "0 10c.1");
}
