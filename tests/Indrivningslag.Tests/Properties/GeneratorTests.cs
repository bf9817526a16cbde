using FsCheck;
using FsCheck.Fluent;
using Indrivningslag.Law;

namespace Indrivningslag.Tests.Properties;

/// <summary>The generators reach what they should, and a counterexample shrinks to what matters.</summary>
public class GeneratorTests
{
    private const int Cases = 3_000;
    private const int CaseSize = 80;

    [Fact]
    public void Every_kind_of_event_and_every_class_of_claim_occurs()
    {
        var cases = Enumerable.Range(0, Cases).Select(seed => Generated.Request(new Dice((ulong)seed), CaseSize).Case).ToList();
        Assert.Equal(Enum.GetValues<EventKind>(), cases.SelectMany(c => c.Events).Select(e => e.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<ClaimClass>(), cases.Select(c => c.Claim.Class).Distinct().Order());
    }

    /// <summary>A property that is true only because nothing is ever admitted proves little.</summary>
    [Fact]
    public void Costs_are_often_recoverable_and_actions_often_permitted()
    {
        var dice = Enumerable.Range(0, Cases).Select(seed => new Dice((ulong)seed)).ToList();
        var permissions = dice.Select(chance => Generated.Question(chance, CaseSize).Permission()).ToList();
        Assert.InRange(dice.Count(chance => Generated.Scenario(chance, CaseSize).Totals().Costs > Euro.Zero), Cases / 3, Cases);
        Assert.InRange(permissions.Count(permission => permission.Permitted), Cases / 10, Cases);
        Assert.InRange(permissions.Count(permission => permission.Maximum > Euro.Zero), Cases / 20, Cases);
    }

    [Fact]
    public void A_counterexample_shrinks_to_the_events_that_matter()
    {
        var both = (Scenario scenario) => scenario.Case.Events.Any(e => e is PaymentDemand) && scenario.Case.Events.Any(e => e is Payment);
        var found = Enumerable.Range(0, Cases).Select(seed => Generated.Scenario(new Dice((ulong)seed), CaseSize)).First(both);
        for (var simpler = found; simpler is not null; simpler = Generated.Scenarios().Shrinker(simpler).FirstOrDefault(both))
            found = simpler;

        Assert.Equal(2, found.Case.Events.Count);
        Assert.Equal(Readings.Default, found.Readings);
        var claim = found.Claim;
        Assert.True(claim is { DirectlyEnforceable: false, StateClaimOrPublicSanction: false, Instalments: null, AgreedCeilings: null });
        Assert.Equal(InterestTerms.None, claim.Interest);
    }

    [Fact]
    public void A_seed_brings_its_case_back() =>
        Assert.Equal(Generated.Request(new Dice(1), CaseSize), Generated.Request(new Dice(1), CaseSize));
}
