namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>Disputes and legal remedies that stand open after the events so far (4 b § and 7 § 1 mom.).</summary>
internal static class Disputes
{
    /// <summary>Whether the claim may not be collected for now (4 b §): a material dispute, or a legal remedy.</summary>
    public static bool StopCollection(Case c) =>
        LegalRemedyOpen(c) || (!c.Claim.DirectlyEnforceable && IsWhole(c, Open(c).Where(IsMaterial)));

    /// <summary>Whether the claim is other than clear and undisputed (7 § 1 mom.).</summary>
    public static bool StopTratta(Case c) =>
        LegalRemedyOpen(c)
        || (!c.Claim.DirectlyEnforceable && IsWhole(c, Open(c).Where(e => IsMaterial(e) || !c.Policy.OnlyMaterialDisputeStopsTratta)));

    /// <summary>Whether payment is disputed at all, in whole or in part (6 § 2 mom. 2 p.).</summary>
    public static bool AnyOpen(Case c) => Open(c).Any() || LegalRemedyOpen(c);

    /// <summary>How much of the principal is in material dispute for a part; it counts as no principal while it is open.</summary>
    public static long MaterialPart(Case c) =>
        c.Claim.DirectlyEnforceable ? 0 : Open(c).Where(IsMaterial).Sum(e => e.DisputedPart ?? 0);

    private static bool IsMaterial(Event dispute) => dispute.Ground == "material";

    /// <summary>Whether no principal is undisputed: one dispute of the whole, or parts that add up to what is outstanding.</summary>
    private static bool IsWhole(Case c, IEnumerable<Event> disputes)
    {
        var all = disputes.ToList();
        return all.Any(e => e.DisputedPart is null)
            || (all.Count > 0 && all.Sum(e => e.DisputedPart) >= Principal.Outstanding(c));
    }

    /// <summary>The disputes that no later settlement has ended.</summary>
    private static IEnumerable<Event> Open(Case c) =>
        c.Events.Where((e, i) => e.Kind == Kind.Dispute && !c.Events.Skip(i).Any(x => x.Kind == Kind.DisputeResolved));

    private static bool LegalRemedyOpen(Case c) =>
        c.Events.Where((e, i) => e.Kind == Kind.LegalRemedy && !c.Events.Skip(i).Any(x => x.Kind == Kind.LegalRemedyResolved)).Any();
}
