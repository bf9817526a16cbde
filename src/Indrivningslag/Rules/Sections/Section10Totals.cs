using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>10 §, 10i §: all that may be asked for collection as of a day, and what of it is not yet paid.</summary>
internal static class Section10Totals
{
    /// <summary>All that may be asked, with value added tax and standard compensation, in cents.</summary>
    internal static long Total(in CaseState state, int day)
    {
        var (costs, vat) = Sums(state);
        return Math.Max(StandardCompensation(state, day), costs + vat);
    }

    /// <summary>What of that is neither paid nor waived, in cents.</summary>
    internal static long OutstandingCosts(in CaseState state, int day) =>
        Math.Max(0, Total(state, day) - state.PaidToCosts - state.WaivedCosts);

    /// <summary>Interest on costs posted and not paid; nothing while there are no costs, in cents.</summary>
    internal static long OutstandingCostInterest(in CaseState state, int day) => Total(state, day) == 0 ? 0 : state.CostInterest.Outstanding;

    /// <summary>Costs and value added tax as of the latest event, in cents.</summary>
    /// <exception cref="MissingRateException">A price depends on a payment that needs a reference rate which is not known.</exception>
    internal static (long Costs, long Vat) Sums(in CaseState state)
    {
        state.RequireCosts();
        if (state.Forfeited && state.Act.Readings.Forfeiture == ForfeitureScope.AllCosts)
        {
            return (0, 0);
        }

        ref readonly var tally = ref CaseState.TallyAt(state, state.CurrentTally);
        return (tally.Recoverable, tally.Vat);
    }

    /// <summary>10i.1, earlier 10e.1: from the day after the due date when principal was then outstanding; later payment does not undo it.</summary>
    internal static long StandardCompensation(in CaseState state, int day)
    {
        if (state.Claim.CommercialPayment is null || StandardCompensationForEach(state) is not { } each)
        {
            return 0;
        }

        if (state.Items is not null)
        {
            return each.Value.Cents * state.LateItems;
        }

        return day > state.DueDay && state.PrincipalAtDueDate > 0 ? each.Value.Cents * Overdue(state) : 0;
    }

    /// <summary>10j.2.1: what the enforceable part of a commercial payment goes by: the amount for every item that bears it, paid late or not, in cents.</summary>
    internal static long StandardCompensationUnits(in CaseState state) =>
        StandardCompensationForEach(state) is { } each ? each.Value.Cents * (state.Items is null ? Overdue(state) : state.LateItems) : 0;

    /// <summary>31/2013: the standard compensation is that of the edition in force on the due date; null: none.</summary>
    internal static Cited<Euro>? StandardCompensationForEach(in CaseState state) =>
        state.DueDay < state.Act.Law.Transitions.StandardCompensationDueFromDay
            ? null
            : state.Act.Law.On(state.DueDay, "claim.dueOn").StandardCompensation;

    /// <summary>Takes the items into account whose due date lies before a day: each that then had principal outstanding bears the compensation.</summary>
    internal static void PassItems(ref CaseState state, int day)
    {
        if (state.Items is not { } items)
        {
            return;
        }

        var from = state.Act.Law.Transitions.StandardCompensationDueFromDay;
        for (; state.ItemsPassed < items.Count && items.DueDay(state.ItemsPassed) < day; state.ItemsPassed++)
        {
            var late = items.DueDay(state.ItemsPassed) >= from && items.Outstanding(state.ItemsPassed, state.PaidPrincipal) > 0;
            state.LateItems += late ? 1 : 0;
        }
    }

    private static int Overdue(in CaseState state) => state.Claim.CommercialPayment!.OverdueItems ?? 1;
}
