using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>
/// A reading that is stricter for the creditor never lets it have more. Where that is true in every case it is claimed of every case; where
/// a stricter reading can leave room for a later, dearer measure, it is claimed of the cases in which that cannot happen.
/// </summary>
public class ReadingProperties
{
    /// <summary>No event of a claim due from here on lies before 2013-12-16.</summary>
    private static readonly LocalDate CostsLastFrom = new(2014, 1, 1);

    private static readonly Citation[] CountsAndCaps =
        [.. new[] { "10c.1", "10d.1", "10d.3", "10g.1", "10g.2", "10h.1", "10h.4", "3d.1", "3d.2", "3e.1" }.Select(Citation.Parse)];

    [CaseProperty]
    public void Forfeiting_all_costs_never_leaves_more_than_forfeiting_those_of_the_flawed_measure(Scenario scenario)
    {
        var all = scenario with { Readings = scenario.Readings with { Forfeiture = ForfeitureScope.AllCosts } };
        var one = scenario with { Readings = scenario.Readings with { Forfeiture = ForfeitureScope.FlawedMeasureOnly } };
        Assert.True(all.Totals().Total <= one.Totals().Total);
    }

    /// <summary>
    /// Measure by measure: a first demand that must wait a day longer may be free, and the two that count then two later and dearer ones.
    /// </summary>
    [CaseProperty]
    public void Waiting_a_day_longer_makes_no_single_measure_dearer(Scenario scenario)
    {
        var unpaid = scenario.With(Histories.Without<Payment>(scenario.Case));
        var plain = unpaid.With(scenario.Claim with { AgreedCeilings = null });
        var onDay = Measured.All(plain with { Readings = plain.Readings with { WaitingDays = WaitingDays.OnDay } });
        var afterFullDays = Measured.All(plain with { Readings = plain.Readings with { WaitingDays = WaitingDays.AfterFullDays } });
        foreach (var (lenient, strict) in onDay.Zip(afterFullDays).Where(pair => !Crowded(pair.First) && !Crowded(pair.Second)))
            Assert.True(strict.Recoverable <= lenient.Recoverable);
    }

    [CaseProperty]
    public void Waiting_a_day_longer_permits_nothing_more_and_nothing_sooner(Asked asked)
    {
        var unpaid = asked with { Past = asked.Past.With(Histories.Without<Payment>(asked.Past.Case)) };
        var onDay = unpaid.Under(asked.Past.Readings with { WaitingDays = WaitingDays.OnDay });
        var afterFullDays = unpaid.Under(asked.Past.Readings with { WaitingDays = WaitingDays.AfterFullDays });
        Assert.True(onDay.Permitted || !afterFullDays.Permitted);
        Assert.True(afterFullDays.Earliest is null || onDay.Earliest <= afterFullDays.Earliest);
    }

    /// <summary>
    /// Of claims that are never quite paid, in one edition, without agreed ceilings: an agreed ceiling above a lower price does not bind
    /// exceptional work, and a cap that an act raises makes room for what counts no longer allow.
    /// </summary>
    [CaseProperty]
    public void Prices_by_what_is_outstanding_never_exceed_those_by_the_original_principal(Scenario scenario)
    {
        var @case = Histories.InOneEdition(scenario.Case);
        var paid = Measured.Sum(@case.Events.OfType<Payment>().Select(payment => payment.Amount));
        var owing = scenario.With(@case).With(scenario.Claim with { AgreedCeilings = null, Principal = paid + scenario.Claim.Principal });
        var outstanding = owing with { Readings = owing.Readings with { PrincipalForTiers = TierPrincipal.Outstanding } };
        var original = owing with { Readings = owing.Readings with { PrincipalForTiers = TierPrincipal.Original } };
        Assert.True(outstanding.Totals().Costs <= original.Totals().Costs);
    }

    [CaseProperty]
    public void Shorter_years_bring_more_interest(Scenario scenario)
    {
        var unpaid = scenario.With(Histories.Without<Payment>(scenario.Case));
        var actual = Interest(unpaid, DayCount.ActualActual);
        var actual365 = Interest(unpaid, DayCount.Actual365);
        var actual360 = Interest(unpaid, DayCount.Actual360);
        Assert.True(actual <= actual365 && actual365 <= actual360);
    }

    [CaseProperty]
    public void The_place_of_the_costs_is_no_choice_for_a_consumer(Scenario scenario)
    {
        var consumer = scenario.Claim.Class is ClaimClass.Consumer or ClaimClass.PublicClaim;
        if (!consumer || scenario.Claim.DueOn < CostsLastFrom)
            return;
        var last = scenario with { Readings = scenario.Readings with { NonConsumerCosts = NonConsumerCosts.CostsLast } };
        var first = scenario with { Readings = scenario.Readings with { NonConsumerCosts = NonConsumerCosts.CostsFirst } };
        Assert.Equal(last.Ledger(), first.Ledger());
    }

    private static Euro Interest(Scenario scenario, DayCount count) =>
        (scenario with { Readings = scenario.Readings with { DayCount = count } }).Ledger().Outstanding.Interest;

    private static bool Crowded(Measured measure) => measure.Limits.Any(limit => CountsAndCaps.Any(limit.IsWithin));
}
