namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>The audit: every breach of the past, and what was charged beyond what could be.</summary>
internal static class Audit
{
    public static IReadOnlyList<BreachFound> Of(Case c)
    {
        var charged = c.Events
            .Where(e => e.IsMeasure && e.On >= Law.Act31Of2013 && e.Charged > 0)
            .SelectMany(e => OfCharge(c.Before(e).AsKnownOn(e.On), e));
        return [.. Breaches.All(c).Concat(charged).Distinct().OrderBy(b => b.Event.On)];
    }

    /// <summary>
    /// Charging for a copy, or after a request for suspension, is a breach of its own. An overcharge is what exceeds the price rules as the
    /// case stood at the measure; for a copy it is not listed beside 5.5.
    /// </summary>
    private static IEnumerable<BreachFound> OfCharge(Case before, Event e)
    {
        if (e.IsCopy)
        {
            yield return new(e, "5.5", e.MinorBreach);
            yield break;
        }

        if (Standing.Suspended(before, e))
            yield return new(e, "4c.2", e.MinorBreach);
        if (e.Charged > Costs.ByPriceRulesAlone(before.With(e)))
            yield return new(e, Law.Cite(Subject.Price, Law.EraOf(before.Claim, e.On)), false);
    }
}

/// <summary>What may follow from a breach (10, 13, 15, 17 and 17 a §§).</summary>
internal static class Consequences
{
    public static IReadOnlyList<string> Of(Case c, BreachFound b)
    {
        var list = new List<string>();
        var section = Breaches.Section(b.Citation);
        var consumer = Law.IsConsumer(c.Claim, b.Event.On);
        if (Breaches.Forfeits(b))
            list.Add(Law.ForfeitureCitation(b.Event.On));
        var byTrader = ByTrader(c, b.Event);
        if (consumer && byTrader && (section is "4" or "4a" or "4b" or "4c" or "5" or "5a" or "6" || Within(b.Citation, "11a.2")))
            list.Add("13.1");
        if (!consumer && BetweenTraders(c.Claim) && section is "4" or "4a" or "4b" or "5b" or "7")
            list.Add("13.2");
        if (consumer && byTrader && b.Event.On >= Law.PenaltyFee2020 && HasPenaltyFee(b.Citation, section))
            list.Add("17a");
        if (Within(b.Citation, "4.2.1") || section == "11")
            list.Add("17.1");
        if (Within(b.Citation, "7.2"))
            list.Add("17.2");
        list.Add("15");
        return list;
    }

    /// <summary>A step of a creditor that is no trader bears no prohibition and no fee; who took a recorded one may be unknown.</summary>
    private static bool ByTrader(Case c, Event e)
    {
        var own = !e.IsProfessional && !(e.Kind == Kind.Breach && e.ByUnknown);
        return !(own && c.Claim.Facts is { Creditor: "publicBody" or "privatePerson" });
    }

    private static bool BetweenTraders(Claim claim) =>
        claim.Facts is { } facts
            ? facts is { Creditor: "trader", Debtor: "business" }
            : claim.Category == Category.Other;

    private static bool HasPenaltyFee(string citation, string section) =>
        section is "4a" or "4b" or "4c" or "5" or "5a" or "6" or "10a" or "10b" or "10c" or "10d"
        || Within(citation, "4.3") || Within(citation, "7.2") || Within(citation, "11a.2");

    private static bool Within(string citation, string provision) =>
        citation == provision || citation.StartsWith(provision + ".", StringComparison.Ordinal);
}
