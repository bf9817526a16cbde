using Indrivningslag.Tests.Support;
using static Indrivningslag.CollectorRole;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>9 §: directly enforceable claims of the State and public sanctions are not given to professional collectors.</summary>
public class Section09Tests
{
    private static readonly Given OfTheState = Given.ConsumerClaim().OfTheState();

    [Theory]
    [InlineData(Creditor, null)]
    [InlineData(Agent, "9")]
    [InlineData(Purchaser, "9")]
    [InlineData(ExemptCollector, "9")]
    public void Only_the_creditor_itself_may_act(CollectorRole by, string? citation)
    {
        string[] obstacles = citation is null ? [] : [citation];
        OfTheState.May(14, Reminder(by: by)).Meets(obstacles).Earliest(citation is null ? 14 : null).Maximum(citation is null ? 5 : 0);
        OfTheState.May(14, Plan(by: by)).Meets(obstacles);
        OfTheState.May(14, Extension(by: by)).Meets(obstacles);
        OfTheState.May(14, OtherMeasure(by: by)).Meets(obstacles);
        OfTheState.May(14, CourtClaim(by, urgent: true)).Meets(obstacles);
        OfTheState.Then(14, Reminder(5, by)).Costs().ShouldBe(citation is null ? "5" : "0 9").Breaches(citation is null ? [] : ["0 9"]).Forfeited(false);
    }

    [Fact]
    public void Assignment_is_closed() => OfTheState.May(14, Assignment()).Meets("9").Earliest(null);

    [Fact]
    public void Both_facts_are_needed()
    {
        Given.ConsumerClaim().DirectlyEnforceable().May(14, Assignment()).IsPermitted();
        Given.ConsumerClaim().Where(claim => claim with { StateClaimOrPublicSanction = true }).May(14, Assignment()).IsPermitted();
        Given.ConsumerClaim().May(14, Assignment()).IsPermitted();
    }

    [Fact]
    public void Measure_is_free_also_when_the_breach_is_minor() =>
        OfTheState.Then(14, Reminder(5, Agent).Minor()).Costs().ShouldBe("0 9").Breaches("0 9");

    [Fact]
    public void Tratta_of_the_agent_meets_both_bars() =>
        Given.OtherClaim().OfTheState().May(30, Tratta()).Meets("7.3", "9");

    [Fact]
    public void Publication_by_the_agent_is_barred_too() =>
        Given.OtherClaim().OfTheState().Then(1, Reminder(0, term: 10)).Then(12, Tratta(0, Creditor)).May(30, Publication()).Meets("9");

    [Theory]
    [InlineData("2010-03-01")]
    [InlineData("2015-03-01")]
    [InlineData("2021-03-01")]
    public void Bar_is_as_old_as_the_Act(string due) =>
        Given.OtherClaim().OfTheState().DueOn(due).Then(1, Reminder(5)).Then(12, Demand(5)).Costs().ShouldBe("5", "0 9");
}
