using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>8.1 under both readings of what a step during an agreement is, and what an agreement does to the due date.</summary>
public class AgreementReadingTests
{
    private static readonly Given Extended = Given.OtherClaim().Then(5, Extension(10, 0));

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void By_default_a_step_during_an_extension_is_free_and_no_breach(int on, bool costs)
    {
        Extended.Then(on, Demand(50)).Costs().ShouldEnd(costs ? "50" : "0 8.1").Breaches();
        Extended.Then(on, Demand(50)).Audit().ShouldFind();
    }

    [Theory]
    [InlineData(15, "1 4.1: 10.3 13.2 15")]
    [InlineData(16, null)]
    public void By_the_other_reading_it_is_against_good_practice_too(int on, string? finding)
    {
        var given = Extended.Reading(GoodPractice).Then(on, Demand(50));
        given.Audit().ShouldFind(finding is null ? [] : [finding]);
        given.Costs().Forfeited(finding is not null).Sum(finding is null ? 50 : 0);
        given.May(15, Demand()).Meets("8.1 +16");
    }

    [Fact]
    public void Only_the_kinds_that_an_agreement_bars_are_against_good_practice() =>
        Extended.Reading(GoodPractice).Then(10, Extension(14, 0), Plan(cost: 0)).Audit().ShouldFind();

    [Theory]
    [InlineData(-1, 14)]
    [InlineData(0, 14)]
    [InlineData(1, 0)]
    public void Extension_agreed_by_the_due_date_moves_it_for_everything(int on, int moved)
    {
        var given = Given.OtherClaim(1_000).Bearing(InterestTerms.Fixed(36.5m)).Commercial().Then(on, Extension(14, 0));
        given.Ledger(asOf: moved).Outstanding($"{0:0.00}/1000.00/0.00");
        given.Ledger(asOf: moved + 1).Outstanding("1.00/1000.00/40.00");
        Assert.Equal(moved > 0, given.Act.Scope(given.Case, ScopeActor.Creditor, given.Day(moved)).Value is { InScope: false } && on <= 0);
    }

    [Fact]
    public void Measures_that_fell_into_an_agreement_are_told() =>
        Extended.Then(8, Demand(50)).Costs().Finds(Rule.AgreementInForce);

    private static Readings GoodPractice(Readings readings) => readings with { AgreementBreach = AgreementBreach.GoodPractice };
}
