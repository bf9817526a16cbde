namespace Indrivningslag.Benchmarks.Lean;

/// <summary>
/// The limit that the library is measured against: straight code for one kind of case only, the ordinary consumer claim under the edition of 2022
/// with the default readings. It obeys every condition of such a claim and agrees with the library on random cases; it gives no reasons.
/// </summary>
internal static class LeanAct
{
    /// <summary>What may be asked for collection through a day, in cents.</summary>
    internal static long Total(in LeanClaim claim, ReadOnlySpan<LeanStep> steps, int asOf) => Fold(claim, steps, asOf).Total;

    /// <summary>What is owed at the end of a day.</summary>
    internal static LeanBalance Balance(in LeanClaim claim, ReadOnlySpan<LeanStep> steps, int asOf)
    {
        var state = Fold(claim, steps, asOf);
        return state.BalanceOn(asOf);
    }

    /// <summary>Whether a measure may be taken on its day, else from when, and for how much and from when it may be charged.</summary>
    internal static LeanPermission Permission(in LeanClaim claim, ReadOnlySpan<LeanStep> steps, in LeanStep action)
    {
        var state = Fold(claim, steps, action.Day);
        var open = state.OpenFrom(action, action.Day);
        var most = open == action.Day ? state.Admissible(action, open) : 0;
        return new LeanPermission(open, ChargeableFrom(state, action, open), most);
    }

    private static int ChargeableFrom(in LeanState state, in LeanStep action, int open)
    {
        for (var day = open; day != LeanDay.Never; day = state.NextTurn(day))
        {
            if (state.OpenFrom(action, day) == day && state.Admissible(action, day) > 0)
            {
                return day;
            }
        }

        return LeanDay.Never;
    }

    private static LeanState Fold(in LeanClaim claim, ReadOnlySpan<LeanStep> steps, int through)
    {
        var state = new LeanState(claim);
        foreach (ref readonly var step in steps)
        {
            if (step.Day > through)
            {
                break;
            }

            state.Take(step);
        }

        return state;
    }
}

/// <summary>What is owed, in cents.</summary>
internal readonly record struct LeanBalance(long Principal, long Interest, long Costs);

/// <summary>The answer on a measure.</summary>
/// <param name="Earliest">The first day from the day asked on which it is permitted; never when more than time is missing.</param>
/// <param name="ChargeableFrom">The first day on which it is permitted and may be charged; never when there is none.</param>
/// <param name="Most">The most that may be charged on the day asked, in cents.</param>
internal readonly record struct LeanPermission(int Earliest, int ChargeableFrom, long Most);
