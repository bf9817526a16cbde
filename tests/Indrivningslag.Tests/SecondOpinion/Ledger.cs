namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>How one payment divided, in cents.</summary>
internal sealed record Parts(long Interest, long Principal, long Costs, long InterestOnCosts, long Overpayment)
{
    public static readonly Parts None = new(0, 0, 0, 0, 0);
}

/// <summary>What bore interest between two postings.</summary>
internal sealed record Stretch(DateOnly After, DateOnly Through, IReadOnlyList<Bearing> Principal, IReadOnlyList<Bearing> Costs);

/// <summary>
/// The balance after the events so far (8, 11 and 11a §§). Payments, waivers and demands for interest on costs are postings: interest is
/// rounded there. Interest and costs of a day are worked out when asked for.
/// </summary>
internal sealed class Ledger
{
    private readonly Case history;
    private readonly long[] remaining;
    private DateOnly postedThrough = DateOnly.MinValue;
    private long interestPosted;
    private long interestSettled;
    private long onCostsPosted;
    private long onCostsSettled;
    private long costsPaid;
    private long costsWaived;

    private Ledger(Case c)
    {
        history = c;
        remaining = [.. c.Items.Select(x => x.Principal)];
        foreach (var e in c.Events)
            Record(c.Before(e), e);
    }

    public long Principal => remaining.Sum();
    public IReadOnlyList<long> Remaining => remaining;
    public List<(Event Payment, Parts Parts)> Payments { get; } = [];
    public List<Stretch> Stretches { get; } = [];

    public static Ledger Of(Case c) => c.Once(default, () => new Ledger(c));

    /// <summary>The interest owed on a day no earlier than the last event; likewise the others.</summary>
    public long InterestOn(DateOnly day) => InterestOwed(history, day);

    public long InterestOnCostsOn(DateOnly day) => InterestOnCostsOwed(history, day);

    public long CostsOn(DateOnly day) => CostsOwed(history, day);

    public long OverpaidCostsOn(DateOnly day) => Math.Max(0, costsPaid - Costs.Assess(history, day).Total);

    public IEnumerable<Stretch> StretchesThrough(DateOnly day) => Stretches.Append(StretchTo(history, day));

    /// <summary>What the minimum charge adds to the interest that accrued over the life of the claim.</summary>
    public long MinimumExcess(DateOnly day) => Math.Max(0, Minimum(history, day) - AccruedThrough(history, day));

    private void Record(Case before, Event e)
    {
        if (e.Kind == Kind.Payment && e.ToAgent && e.DebtorKnewUnauthorised)
            Payments.Add((e, Parts.None));
        if (e.Kind is not (Kind.Payment or Kind.Waiver or Kind.CostInterest) || Payments.Any(p => ReferenceEquals(p.Payment, e)))
            return;
        var stretch = StretchTo(before, e.On);
        interestPosted += Accrued(before, stretch.Principal, stretch);
        onCostsPosted += Accrued(before, stretch.Costs, stretch);
        Stretches.Add(stretch);
        postedThrough = e.On;
        var owed = new Balance(Principal, InterestOwed(before, e.On), CostsOwed(before, e.On), InterestOnCostsOwed(before, e.On));
        if (e.Kind == Kind.Payment)
        {
            var parts = Division.Of(before.Claim, before.Policy, e.On, e.Amount, owed);
            Payments.Add((e, parts));
            costsPaid += parts.Costs;
            Settle(before, parts.Principal, parts.Interest, parts.InterestOnCosts);
        }
        else if (e.Kind == Kind.Waiver)
        {
            costsWaived += Math.Min(owed.Costs, e.GivenUp.Costs);
            Settle(before, Math.Min(owed.Principal, e.GivenUp.Principal), Math.Min(owed.Interest, e.GivenUp.Interest),
                Math.Min(owed.InterestOnCosts, e.GivenUp.InterestOnCosts));
        }
    }

    /// <summary>Takes the amounts off; the principal of the oldest due date first.</summary>
    private void Settle(Case before, long principal, long interest, long onCosts)
    {
        interestSettled += interest;
        onCostsSettled += onCosts;
        foreach (var i in Enumerable.Range(0, remaining.Length).OrderBy(i => before.Items[i].DueOn))
        {
            var taken = Math.Min(principal, remaining[i]);
            remaining[i] -= taken;
            principal -= taken;
        }
    }

    private Stretch StretchTo(Case c, DateOnly day)
    {
        IReadOnlyList<Bearing> principal = c.Claim.Interest.Kind == "none"
            ? []
            : [.. c.Items.Select((x, i) => (Item: x, Index: i)).OrderBy(p => p.Item.DueOn).Select(p => new Bearing(
                p.Index, remaining[p.Index], (c.Claim.Interest.From ?? p.Item.DueOn).AddDays(1), on => Rates.OnPrincipal(c, p.Item.DueOn, on)))];
        return new Stretch(postedThrough, day, principal, CostsThatBear(c, day));
    }

    /// <summary>The costs that bear interest: those of the day it was claimed, at most today's, less what is paid or waived.</summary>
    private IReadOnlyList<Bearing> CostsThatBear(Case c, DateOnly day)
    {
        if (c.Events.LastOrDefault(e => e.Kind == Kind.CostInterest) is not { } claimed)
            return [];
        var then = Costs.Assess(c.Through(claimed.On), claimed.On).Total;
        var total = Math.Min(then, Costs.Assess(c, day).Total);
        return [new Bearing(0, Math.Max(0, total - costsPaid - costsWaived), claimed.On.AddDays(1), Rates.Statutory)];
    }

    private static long Accrued(Case c, IReadOnlyList<Bearing> sums, Stretch s) => Interest.Accrued(c.Policy, sums, s.After, s.Through);

    private long AccruedThrough(Case c, DateOnly day)
    {
        var stretch = StretchTo(c, day);
        return interestPosted + Accrued(c, stretch.Principal, stretch);
    }

    private long InterestOwed(Case c, DateOnly day) => Math.Max(AccruedThrough(c, day), Minimum(c, day)) - interestSettled;

    /// <summary>The least that is owed over the life of the claim from the first day of delay on.</summary>
    private static long Minimum(Case c, DateOnly day) =>
        c.Claim.Interest.MinimumCharge is { } least && day > c.DueOn && Of(c.Through(c.DueOn)).Principal > 0 ? least : 0;

    private long CostsOwed(Case c, DateOnly day) => Math.Max(0, Costs.Assess(c, day).Total - costsPaid - costsWaived);

    private long InterestOnCostsOwed(Case c, DateOnly day)
    {
        if (Costs.Assess(c, day).Total == 0)
            return 0;
        var stretch = StretchTo(c, day);
        return onCostsPosted + Accrued(c, stretch.Costs, stretch) - onCostsSettled;
    }
}

/// <summary>How money divides (11 a §): within a claim, and among the claims of one debtor.</summary>
internal static class Division
{
    /// <summary>Interest and principal in the creditor's order; a consumer's costs last, others' where chosen.</summary>
    public static Parts Of(Claim claim, Policy policy, DateOnly on, long amount, Balance owed)
    {
        var rest = amount;
        long Take(long part)
        {
            var taken = Math.Min(rest, part);
            rest -= taken;
            return taken;
        }

        var costsMustBeLast = Law.IsConsumer(claim, on) && on >= Law.Allocation2013;
        var first = policy.CostsFirst && !costsMustBeLast;
        var toCosts = first ? Take(owed.Costs) : 0;
        var toInterestOnCosts = first ? Take(owed.InterestOnCosts) : 0;
        var toInterest = policy.InterestBeforePrincipal ? Take(owed.Interest) : 0;
        var toPrincipal = Take(owed.Principal);
        toInterest += policy.InterestBeforePrincipal ? 0 : Take(owed.Interest);
        toCosts += first ? 0 : Take(owed.Costs);
        toInterestOnCosts += first ? 0 : Take(owed.InterestOnCosts);
        return new Parts(toInterest, toPrincipal, toCosts, toInterestOnCosts, rest);
    }

    /// <summary>First the claims that the debtor designated, in that order, then the oldest due date; a share for each.</summary>
    public static (IReadOnlyList<Parts> Shares, long Overpayment) Among(
        IReadOnlyList<(Claim Claim, Balance Balance)> claims, IReadOnlyList<string> designated, Policy policy, DateOnly on, long amount)
    {
        var shares = claims.Select(_ => Parts.None).ToArray();
        var order = Enumerable.Range(0, claims.Count)
            .OrderBy(i => designated.Contains(claims[i].Claim.Id) ? designated.ToList().IndexOf(claims[i].Claim.Id) : designated.Count)
            .ThenBy(i => claims[i].Claim.DueOn);
        var rest = amount;
        foreach (var i in order)
        {
            shares[i] = Of(claims[i].Claim, policy, on, rest, claims[i].Balance);
            rest = shares[i].Overpayment;
        }

        return (shares, rest);
    }
}
