namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>How one payment divided, in cents.</summary>
internal sealed record Parts(long Interest, long Principal, long Costs, long InterestOnCosts, long Overpayment)
{
    public static readonly Parts None = new(0, 0, 0, 0, 0);
}

/// <summary>The balance after the events so far (8, 11 and 11a §§). Interest and costs of a day are worked out when asked for.</summary>
internal sealed class Ledger
{
    private readonly Case history;
    private DateOnly postedThrough = DateOnly.MinValue;
    private long interestPosted;
    private long paidToCosts;

    public long Principal { get; private set; }
    public List<(Event Payment, Parts Parts)> Payments { get; } = [];
    public List<(DateOnly After, DateOnly Through, long Principal)> Stretches { get; } = [];

    private Ledger(Case c)
    {
        history = c;
        Principal = c.Claim.Principal;
        foreach (var e in c.Events.Where(e => e.Kind == Kind.Payment))
            Payments.Add((e, e.ToAgent && e.DebtorKnewUnauthorised ? Parts.None : Post(c.Before(e), e)));
    }

    public static Ledger Of(Case c) => c.Once(default, () => new Ledger(c));

    /// <summary>The interest owed on a day no earlier than the last event.</summary>
    public long InterestOn(DateOnly day) => interestPosted + Interest.Accrued(history, Principal, postedThrough, day);

    public long CostsOn(DateOnly day) => Math.Max(0, Costs.Assess(history, day).Total - paidToCosts);

    public long OverpaidCostsOn(DateOnly day) => Math.Max(0, paidToCosts - Costs.Assess(history, day).Total);

    public IEnumerable<InterestLine> InterestLinesThrough(DateOnly day) =>
        Stretches.Append((postedThrough, day, Principal)).SelectMany(s => Interest.Lines(history, s.Item3, s.Item1, s.Item2));

    private Parts Post(Case before, Event payment)
    {
        interestPosted += Interest.Accrued(before, Principal, postedThrough, payment.On);
        Stretches.Add((postedThrough, payment.On, Principal));
        postedThrough = payment.On;
        var costs = Math.Max(0, Costs.Assess(before, payment.On).Total - paidToCosts);
        var parts = Divide(before.Claim, before.Policy, payment.On, payment.Amount, Principal, interestPosted, costs, 0);
        interestPosted -= parts.Interest;
        Principal -= parts.Principal;
        paidToCosts += parts.Costs;
        return parts;
    }

    /// <summary>11 a §: interest and principal in the creditor's order; a consumer's costs last, others' where chosen.</summary>
    public static Parts Divide(
        Claim claim, Policy policy, DateOnly on, long amount, long principal, long interest, long costs, long interestOnCosts)
    {
        var rest = amount;
        long Take(long owed)
        {
            var taken = Math.Min(rest, owed);
            rest -= taken;
            return taken;
        }

        var costsMustBeLast = Law.IsConsumer(claim, on) && on >= Law.Allocation2013;
        var first = policy.CostsFirst && !costsMustBeLast;
        var toCosts = first ? Take(costs) : 0;
        var toInterestOnCosts = first ? Take(interestOnCosts) : 0;
        var toInterest = policy.InterestBeforePrincipal ? Take(interest) : 0;
        var toPrincipal = Take(principal);
        toInterest += policy.InterestBeforePrincipal ? 0 : Take(interest);
        toCosts += first ? 0 : Take(costs);
        toInterestOnCosts += first ? 0 : Take(interestOnCosts);
        return new Parts(toInterest, toPrincipal, toCosts, toInterestOnCosts, rest);
    }
}
