using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>
/// The debtor's best and worst choice of each open question bracket every other combination, as far as the Act lets them: whether and when a step of an
/// unpaid claim is permitted, and what a single measure costs that no count or cap touches. They bracket no total, since what is free leaves a count
/// unused for a dearer measure later.
/// </summary>
public class BracketProperties
{
    /// <summary>The choice of each question by which the creditor may least.</summary>
    private static readonly Readings Best = Readings.Default with
    {
        WaitingDays = WaitingDays.AfterFullDays,
        AgreementBreach = AgreementBreach.GoodPractice,
    };

    /// <summary>The choice of each question by which the creditor may most.</summary>
    private static readonly Readings Worst = Readings.Default with
    {
        PrincipalForTiers = TierPrincipal.Original,
        Forfeiture = ForfeitureScope.FlawedMeasureOnly,
        UnlistedMeasures = UnlistedMeasures.ActualCost,
        DemandBeforeTratta = DemandBeforeTratta.DemandSuffices,
        WaitStartsWith = WaitStartsWith.SentLetter,
        DisputeAgainstTratta = DisputeAgainstTratta.Material,
        FirstDemandWaits = false,
    };

    private static readonly Citation[] CountsAndCaps =
        [.. new[] { "10c.1", "10d.1", "10d.3", "10g.1", "10g.2", "10h.1", "10h.4", "3d.1", "3d.2", "3e.1" }.Select(Citation.Parse)];

    [CaseProperty]
    public void What_the_best_reading_permits_every_reading_permits_and_so_does_the_worst(Asked asked)
    {
        var unpaid = asked with { Past = asked.Past.With(Histories.Without<Payment>(asked.Past.Case)) };
        var (best, own, worst) = (unpaid.Under(Best), unpaid.Permission(), unpaid.Under(Worst));
        Assert.True(own.Permitted || !best.Permitted, "best");
        Assert.True(worst.Permitted || !own.Permitted, "worst");
        Assert.True(best.Earliest is null || own.Earliest <= best.Earliest, "earliest by the best");
        Assert.True(own.Earliest is null || worst.Earliest <= own.Earliest, "earliest by the worst");
    }

    [CaseProperty]
    public void A_measure_that_no_count_or_cap_touches_costs_least_by_the_best_and_most_by_the_worst(Scenario scenario)
    {
        var unpaid = scenario.With(Histories.Without<Payment>(scenario.Case));
        var plain = unpaid.With(scenario.Claim with { AgreedCeilings = null });
        var (best, own, worst) = (Lines(plain, Best), Lines(plain, plain.Readings), Lines(plain, Worst));
        for (var i = 0; i < own.Count; i++)
        {
            if (Crowded(best[i]) || Crowded(own[i]) || Crowded(worst[i]))
                continue;
            Assert.True(best[i].Recoverable <= own[i].Recoverable, $"best, measure {i}");
            Assert.True(own[i].Recoverable <= worst[i].Recoverable, $"worst, measure {i}");
        }
    }

    /// <summary>The first demand, cheap and on the last day of the wait, takes a place among two when it costs, and leaves it to a dearer one when it does not.</summary>
    [Fact]
    public void The_total_may_be_larger_by_the_longer_wait()
    {
        var claim = new Claim("c", ClaimCategory.Other, Euro.Of(2000), new LocalDate(2024, 3, 1));
        var history = new CollectionCase(claim, [
            new PaymentReminder(new(2024, 3, 5), CollectorRole.Creditor, DeliveryForm.Written),
            Demand(new(2024, 3, 15), 10),
            Demand(new(2024, 4, 15), 70),
            Demand(new(2024, 5, 15), 70),
        ]);
        var onDay = new Scenario(history, Readings.Default, new(2024, 6, 1));
        var afterFullDays = onDay with { Readings = Readings.Default with { WaitingDays = WaitingDays.AfterFullDays } };
        Assert.Equal([10m, 35m, 0m], onDay.Costs().Value.Measures.Skip(1).Select(cost => cost.Recoverable.Amount));
        Assert.Equal([0m, 35m, 35m], afterFullDays.Costs().Value.Measures.Skip(1).Select(cost => cost.Recoverable.Amount));
        Assert.True(onDay.Totals().Total < afterFullDays.Totals().Total);
    }

    private static PaymentDemand Demand(LocalDate on, decimal cost) =>
        new(on, CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(cost), ArrivalEnsured = true };

    private static Sequence<Measured> Lines(Scenario scenario, Readings readings) => Measured.All(scenario with { Readings = readings });

    private static bool Crowded(Measured measure) => measure.Limits.Any(limit => CountsAndCaps.Any(limit.IsWithin));
}
