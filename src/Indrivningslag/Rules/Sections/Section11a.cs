using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>11a §: the order in which a payment pays interest, principal, costs and interest on costs.</summary>
internal static class Section11a
{
    /// <summary>Divides an amount over a balance.</summary>
    internal static PaymentParts Divide(in Balance balance, Euro amount, bool costsFirst, bool interestBeforePrincipal)
    {
        var left = amount;
        Euro costs = default, interestOnCosts = default;
        if (costsFirst)
        {
            costs = Take(balance.Costs, ref left);
            interestOnCosts = Take(balance.InterestOnCosts, ref left);
        }

        Euro interest = default;
        if (interestBeforePrincipal)
        {
            interest = Take(balance.Interest, ref left);
        }

        var principal = Take(balance.Principal, ref left);
        if (!interestBeforePrincipal)
        {
            interest = Take(balance.Interest, ref left);
        }

        if (!costsFirst)
        {
            costs = Take(balance.Costs, ref left);
            interestOnCosts = Take(balance.InterestOnCosts, ref left);
        }

        return new PaymentParts(interest, principal, costs, interestOnCosts, left);
    }

    /// <summary>11a.2: consumer costs come last for money received from 2013-12-16; otherwise their place is an explicit choice.</summary>
    internal static bool CostsFirst(DebtCollectionAct act, bool consumer, int day) =>
        act.Readings.NonConsumerCosts == NonConsumerCosts.CostsFirst
        && !(consumer && day >= act.Law.Transitions.ConsumerCostsLastFromDay);

    private static Euro Take(Euro part, ref Euro left)
    {
        var taken = Euro.Min(part, left);
        left -= taken;
        return taken;
    }
}
