using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>Laws read off the Act: what a measure may change, for itself and for others.</summary>
public class ActProperties
{
    private const int DaysLookedAt = 400;

    /// <summary>10b.2, 3c.1 and 10f.1 (waits), 5.1 and 5.3 (demand after reminder), 7.3 and 7.4 (reminder before tratta), 4c.2 (notice).</summary>
    private static readonly Citation[] RestOnEarlierSteps =
        [.. new[] { "10b.2", "3c.1", "10f.1", "5.1", "5.3", "7.3", "7.4", "4c.2" }.Select(Citation.Parse)];

    /// <summary>
    /// Taken out, a free reminder or other measure that is no breach changes other prices only through what rested on it: the first price that
    /// changes, with it or without it, waited for a letter, or lacked the reminder or the notice.
    /// </summary>
    [CaseProperty]
    public void A_free_measure_that_is_no_breach_matters_only_to_what_rests_on_it(Scenario scenario, Twist twist)
    {
        var sorted = scenario.With(Histories.Sorted(scenario.Case));
        var with = sorted.Costs().Value;
        var free = with.Measures.Where(cost => cost.Admitted == Euro.Zero && cost.Measure is PaymentReminder or OtherMeasure && cost.On <= scenario.On
            && with.Breaches.All(breach => breach.Event != cost.Event)).ToList();
        if (free.Count == 0)
            return;
        var place = twist.Dice().Pick(free.ToArray()).Event;
        var without = sorted.With(Histories.Pick(sorted.Case, [.. Enumerable.Range(0, sorted.Case.Events.Count).Where(i => i != place)])).Costs().Value;
        var pairs = with.Measures.Where(cost => cost.Event != place).Zip(without.Measures);
        if (pairs.Where(pair => pair.First.Admitted != pair.Second.Admitted).Take(1).ToArray() is not [var (before, after)])
            return;
        var reasons = before.Limits.Concat(after.Limits).Select(reason => reason.Citation);
        Assert.Contains(reasons, place => Array.Exists(RestOnEarlierSteps, place.IsWithin));
    }

    /// <summary>
    /// With its value added tax. A bankruptcy demand on a directly enforceable claim also raises the cap for the measures before it (10h.4), by 100 and its tax.
    /// </summary>
    [CaseProperty]
    public void A_measure_at_the_end_brings_no_more_than_its_own_ceiling(Scenario scenario, Twist twist)
    {
        var past = Histories.Through(scenario.Case, scenario.On);
        if (Happenings.Action(twist.Dice(), scenario.On, scenario.Claim.Class, minor: true) is not Measure measure)
            return;
        var before = scenario.With(past).Totals().Total;
        var after = scenario.With(Histories.Append(past, measure)).Costs().Value;
        var own = after.Measures.Single(cost => cost.Event == past.Events.Count);
        var most = (own.Ceiling is { } ceiling ? Euro.Min(ceiling, own.Cost) : own.Cost) + own.Vat;
        if (measure is BankruptcyDemand && scenario.Claim.DirectlyEnforceable)
            most += Euro.Of(126);
        Assert.True(after.Totals.Total <= before + most, $"{before} + {most} < {after.Totals.Total}");
    }

    /// <summary>The largest cost that may be asked in full, found by trying costs.</summary>
    [CaseProperty]
    public void The_maximum_is_the_largest_cost_that_a_quote_admits_in_full(Asked asked)
    {
        if (asked.Action is not Measure measure || asked.Permission() is not { Permitted: true, Maximum: { } maximum })
            return;
        var (low, high) = (0L, 20_000_000L);
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            (low, high) = Admitted(asked, measure, middle) == middle ? (middle, high) : (low, middle - 1);
        }

        Assert.Equal(maximum.Cents, low);
    }

    /// <summary>Every day of more than a year is tried.</summary>
    [CaseProperty(MaxTest = 100)]
    public void Earliest_and_chargeable_from_are_right_on_every_day_of_a_year(Asked asked)
    {
        var permission = asked.Permission();
        LocalDate? permitted = null;
        LocalDate? chargeable = null;
        for (var day = asked.Action.On; day <= asked.Action.On.PlusDays(DaysLookedAt); day = day.PlusDays(1))
        {
            var then = asked.On(day);
            permitted ??= then.Permitted ? day : null;
            chargeable ??= then.Chargeable ? day : null;
        }

        Assert.Equal(WithinDays(permission.Earliest, asked), permitted);
        Assert.Equal(WithinDays(permission.ChargeableFrom, asked), chargeable);
    }

    private static LocalDate? WithinDays(LocalDate? day, Asked asked) => day <= asked.Action.On.PlusDays(DaysLookedAt) ? day : null;

    private static long Admitted(Asked asked, Measure measure, long cents)
    {
        Measure fulfilled = measure switch
        {
            PaymentReminder reminder => reminder with { ArrivalEnsured = true },
            PaymentDemand demand => demand with { ArrivalEnsured = true },
            Tratta tratta => tratta with { ArrivalEnsured = true },
            BankruptcyDemand demand => demand with { ServiceCost = Euro.Zero },
            _ => measure,
        };
        var planned = fulfilled with { InformedOfNoCosts = true, Cost = Euro.FromCents(cents), Charged = null };
        return asked.Past.Act.Quote(asked.Past.Case, planned).Value.Recoverable.Cents;
    }
}
