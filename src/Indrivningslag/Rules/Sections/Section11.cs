using System.Globalization;

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

        state.ClientFunds += payment.To == PaymentRecipient.Agent ? payment.Amount.Cents : 0;
        if (!InterestAct.TryAccrue(ref state, payment.Day))
        {
            return;
        }

        var balance = new Balance(
            Euro.FromCents(state.Principal),
            Euro.FromCents(state.Interest),
            Euro.FromCents(Section10.OutstandingCosts(state, payment.Day)));
        var costsFirst = Section11a.CostsFirst(state.Act, Section03.IsConsumer(state, payment.Day), payment.Day);
        var parts = Section11a.Divide(balance, payment.Amount, costsFirst, state.Act.Readings.InterestBeforePrincipal);
        state.Principal -= parts.Principal.Cents;
        state.Interest -= parts.Interest.Cents;
        state.PaidToCosts += parts.Costs.Cents;
        state.PrincipalAtDueDate = payment.Day <= state.Claim.DueDay ? state.Principal : state.PrincipalAtDueDate;
        state.Transcript?.Add(index, payment, parts);
    }

    /// <summary>8.1, 8.2: a payment to the agent counts unless the debtor knew or should have known that it was not entitled to it.</summary>
    internal static bool Counts(Payment payment) => !payment.DebtorKnewUnauthorised || payment.To != PaymentRecipient.Agent;

    /// <summary>11 §: only money the agent holds can be passed on.</summary>
    internal static void Remit(ref CaseState state, Remittance remittance, int index)
    {
        if (remittance.Amount.Cents > state.ClientFunds)
        {
            throw new InvalidFactException(
                string.Format(CultureInfo.InvariantCulture, "events[{0}].amount", index),
                Expected.AmountWithinClientFunds,
                Euro.FromCents(state.ClientFunds));
        }

        state.ClientFunds -= remittance.Amount.Cents;
    }
}
