namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>What all measures together may cost at most.</summary>
internal static class Caps
{
    /// <summary>The limit as the law of this measure has it; null: none. What is used later by the day asked is known already.</summary>
    public static long? Total(Case c, Event m)
    {
        var before = c.Before(m);
        var era = Law.EraOf(c.Claim, m.On);
        if (era == Era.NoMaxima)
            return null;
        var direct = c.Claim.DirectlyEnforceable;
        var bankruptcy = c.Events.Any(e => e.Kind == Kind.BankruptcyDemand && e.On >= Law.Act299Of2022);
        var p = Principal.ForTiers(before, m);
        return 100 * era switch
        {
            Era.C2005 => OfAct28Of2005(direct, p),
            Era.C2013 => direct ? 51 : Prices.Tier(p, (100, 60), (1000, 120), (null, 210)),
            Era.O2021 => Prices.Tier(p, (500, 230), (null, m.On < Law.Act539Of2021 ? 410 : 480)),
            _ => direct ? (bankruptcy ? 314 : 214) : Prices.Tier(p, (500, 250), (2500, 470), (10000, 550), (null, 620)),
        };
    }

    /// <summary>What is left under each limit that applies to the measure, with the limit's provision.</summary>
    public static IEnumerable<(string Citation, long Headroom)> Headrooms(Case c, Event m, IReadOnlyList<CostLine> earlier)
    {
        var era = Law.EraOf(c.Claim, m.On);
        var consumer = Law.IsConsumer(c.Claim, m.On);
        var start = era switch { Era.C2005 => Law.Act28Of2005, Era.C2013 => Law.Act31Of2013, _ => Law.Act1069Of2020 };
        var sameRegime = earlier.Where(l => Law.IsConsumer(c.Claim, l.Event.On) == consumer).ToList();
        if (Total(c, m) is { } cap && !DifficultyLifts(c))
        {
            var sum = sameRegime.Where(l => l.Event.On >= start).Sum(l => l.Admitted);
            yield return (Law.Cite(c.Claim.DirectlyEnforceable ? Subject.DirectCap : Subject.Cap, era), Math.Max(0, cap - sum));
        }

        if (era == Era.C2013 && !DifficultyLifts(c) && sameRegime.Any(l => l.Event.On < Law.Act31Of2013))
        {
            var old = 100 * OfAct28Of2005(c.Claim.DirectlyEnforceable, Principal.ForTiers(c.Before(m), m));
            yield return (Law.Cite(Subject.Cap, Era.C2005), Math.Max(0, old - sameRegime.Sum(l => l.Admitted)));
        }

        if (c.Claim.AgreedCeilings.TryGetValue("total", out var agreed))
            yield return ("2", Math.Max(0, agreed - earlier.Sum(l => l.Admitted)));
    }

    /// <summary>The cap of 28/2005, which still binds collection begun under it (31/2013, coming into force, 2 mom.).</summary>
    private static long OfAct28Of2005(bool direct, long p) => direct ? 59 : Prices.Tier(p, (250, 190), (null, 220));

    private static bool DifficultyLifts(Case c) =>
        !c.Claim.DirectlyEnforceable && c.Events.Any(e => e.Kind == Kind.ExceptionallyDifficult && e.Proportionate && e.Disclosed);
}

/// <summary>The principal that the price tiers and the counts read.</summary>
internal static class Principal
{
    /// <summary>
    /// Just before the measure, or when the work on it ended; less what is in material dispute for a part (10 a and 10 e §§).
    /// </summary>
    public static long ForTiers(Case before, Event m)
    {
        var then = m.PreparedOn is { } prepared ? before.Through(prepared) : before;
        var principal = before.Policy.OriginalPrincipal ? before.Claim.Principal : Outstanding(then);
        return Math.Max(0, principal - Disputes.MaterialPart(before));
    }

    public static long Outstanding(Case before) => Ledger.Of(before).Principal;
}
