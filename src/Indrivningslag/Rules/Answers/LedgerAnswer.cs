namespace Indrivningslag.Rules;

/// <summary>Makes the answer on payments from a fold.</summary>
internal static class LedgerAnswer
{
    /// <summary>How the payments divided and what is left at the end of a day.</summary>
    internal static Ledger Of(ref CaseState state, int day)
    {
        var outstanding = Outstanding(ref state, day);
        return new Ledger
        {
            Payments = Sequence.Adopt(state.Transcript!.Ledger!.Payments.ToArray()),
            Outstanding = outstanding,
            OverpaidCosts = Euro.FromCents(Math.Max(0, state.PaidToCosts - Section10Totals.Total(state, day))),
            ClientFunds = Euro.FromCents(state.ClientFunds),
        };
    }

    /// <summary>Posts interest through the day and tells what is owed.</summary>
    /// <exception cref="MissingRateException">A reference rate that the period needs is not known.</exception>
    internal static Balance Outstanding(ref CaseState state, int day)
    {
        state.RequireLedger();
        InterestAct.Post(ref state, day);
        return Section11.Balance(state, day);
    }
}
