namespace Indrivningslag.Rules;

/// <summary>8 §, 11 § and 11a § over time: payments meet the debt of their own day, and the agent holds the creditor's money.</summary>
internal static class Section11
{
    /// <summary>Divides a payment over what is outstanding on its day; one that does not count (8.2) changes nothing.</summary>
    internal static void Receive(ref CaseState state, Payment payment, int index)
    {
        if (!Counts(payment))
        {
            state.Transcript?.Add(index, payment, default);
            return;
        }

        var day = payment.Day;
        state.ClientFunds += payment.To == PaymentRecipient.Agent ? payment.Amount.Cents : 0;
        if (!InterestAct.TryPost(ref state, day))
        {
            return;
        }

        var costsFirst = Section11a.CostsFirst(state.Act, Section03.IsConsumer(state.Act, state.Claim, day), day);
        var parts = Section11a.Divide(Balance(state, day), payment.Amount, costsFirst, state.Act.Readings.InterestBeforePrincipal);
        state.Interest -= parts.Interest.Cents;
        state.PaidToCosts += parts.Costs.Cents;
        state.CostInterest.Outstanding -= parts.InterestOnCosts.Cents;
        LowerPrincipal(ref state, parts.Principal.Cents, day);
        state.Transcript?.Add(index, payment, parts);
    }

    /// <summary>8.1, 8.2: a payment to the agent counts unless the debtor knew or should have known that it was not entitled to it.</summary>
    internal static bool Counts(Payment payment) => !payment.DebtorKnewUnauthorised || payment.To != PaymentRecipient.Agent;

    /// <summary>What is owed on a day, as posted.</summary>
    internal static Balance Balance(in CaseState state, int day) => new(
        Euro.FromCents(state.Principal),
        Euro.FromCents(state.Interest),
        Euro.FromCents(Section10Totals.OutstandingCosts(state, day)),
        Euro.FromCents(Section10Totals.OutstandingCostInterest(state, day)));

    /// <summary>Lets what the creditor gives up go, after interest through its day; what exceeds the outstanding part has no effect.</summary>
    internal static void GiveUp(ref CaseState state, Waiver waiver)
    {
        var day = waiver.Day;
        if (!InterestAct.TryPost(ref state, day))
        {
            return;
        }

        state.Interest -= Math.Min(waiver.Interest.Cents, state.Interest);
        state.WaivedCosts += Math.Min(waiver.Costs.Cents, Section10Totals.OutstandingCosts(state, day));
        state.CostInterest.Outstanding -= Math.Min(waiver.InterestOnCosts.Cents, Section10Totals.OutstandingCostInterest(state, day));
        LowerPrincipal(ref state, Math.Min(waiver.Principal.Cents, state.Principal), day);
    }

    /// <summary>11 §: only money the agent holds can be passed on.</summary>
    internal static void Remit(ref CaseState state, Remittance remittance, int index)
    {
        if (remittance.Amount.Cents > state.ClientFunds)
        {
            throw InvalidFactException.OfEvent(index, "amount", Expected.AmountWithinClientFunds, Euro.FromCents(state.ClientFunds));
        }

        state.ClientFunds -= remittance.Amount.Cents;
    }

    private static void LowerPrincipal(ref CaseState state, long cents, int day)
    {
        state.Principal -= cents;
        state.PrincipalAtDueDate = day <= state.DueDay ? state.Principal : state.PrincipalAtDueDate;
    }
}
