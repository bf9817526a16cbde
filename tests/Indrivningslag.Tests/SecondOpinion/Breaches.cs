namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>A breach, standing at an event: the conduct itself, or the record of it.</summary>
internal sealed record BreachFound(Event Event, string Citation, bool Minor);

/// <summary>What broke the law, and what may follow from it (10, 13, 15 and 17 §§).</summary>
internal static class Breaches
{
    /// <summary>Every breach among the events, recorded or computed; one for each event and citation.</summary>
    public static IReadOnlyList<BreachFound> All(Case c) => [.. c.Events.SelectMany(e => At(c.Before(e), e)).Distinct()];

    public static IEnumerable<BreachFound> At(Case before, Event e) =>
        e.Kind == Kind.Breach ? [new BreachFound(e, e.Section, e.MinorBreach)]
        : Computed(before, e).Distinct().Select(citation => new BreachFound(e, citation, e.MinorBreach));

    /// <summary>The provisions that the event itself breaks, minor or not. Before 31/2013 nothing is computed.</summary>
    public static IEnumerable<string> Computed(Case before, Event e)
    {
        var judged = e.IsMeasure || e.Kind is Kind.TrattaPublication or Kind.CourtClaim or Kind.Assignment;
        if (!judged || e.On < Law.Act31Of2013)
            yield break;
        foreach (var o in Obstacles.Of(before, e).Where(o => o.Citation is not ("1.1" or "8.1")))
            yield return o.Citation;
        if (SilentAfterSuspension(before, e))
            yield return "4c.2";
        if (ArrivalDuty(before, e) is { } duty && !e.ArrivalEnsured)
            yield return duty;
    }

    private static bool SilentAfterSuspension(Case before, Event e) =>
        e.IsMeasure && Law.IsConsumer(before.Claim, e.On) && Standing.Suspended(before)
        && !e.InformedOfNoCosts && !Standing.ToldOfNoCosts(before);

    /// <summary>The provision under which the sender must make sure that a durable letter arrived; null: no such duty.</summary>
    public static string? ArrivalDuty(Case before, Event e)
    {
        if (e.Form != Form.Durable || e.On < Law.Act299Of2022 || e.CopyToRepresentative)
            return null;
        var consumer = Law.IsConsumer(before.Claim, e.On);
        return e.Kind switch
        {
            Kind.PaymentDemand => consumer ? "5.4" : "5b.3",
            Kind.Tratta => consumer ? null : "7.5",
            _ => null,
        };
    }

    /// <summary>"4.2.1" and "4" both stand in section "4".</summary>
    public static string Section(string citation) => citation.Split('.')[0];

    /// <summary>Whether the breach takes the costs away (10 § 3 mom.; before 31/2013 10 § 2 mom.).</summary>
    public static bool Forfeits(BreachFound b)
    {
        if (b.Minor)
            return false;
        var section = Section(b.Citation);
        return section switch
        {
            "4" or "5" => true,
            "4b" or "4c" or "5a" or "7" => b.Event.On >= Law.Act31Of2013,
            "5b" => b.Event.On >= Law.Act299Of2022,
            _ => false,
        };
    }

    /// <summary>Whether the breach takes away the costs of this measure.</summary>
    public static bool Takes(Case c, BreachFound b, Event measure)
    {
        if (!Forfeits(b))
            return false;
        if (!c.Policy.FlawedMeasureOnly)
            return true;
        if (b.Event.Kind != Kind.Breach)
            return ReferenceEquals(b.Event, measure);
        return b.Event.FlawedMeasure is { } flawed ? measure.Index == flawed : measure.On >= b.Event.On;
    }

    // ---- consequences ----

    public static IReadOnlyList<string> Consequences(Case c, BreachFound b)
    {
        var list = new List<string>();
        var section = Section(b.Citation);
        var consumer = Law.IsConsumer(c.Claim, b.Event.On);
        var betweenTraders = c.Claim.Facts is { Creditor: "trader", Debtor: "business" } || c.Claim.OverdueItems is not null;
        if (Forfeits(b))
            list.Add(Law.ForfeitureCitation(b.Event.On));
        if (consumer && (section is "4" or "4a" or "4b" or "4c" or "5" or "5a" or "6" || Within(b.Citation, "11a.2")))
            list.Add("13.1");
        if (!consumer && betweenTraders && section is ("4" or "4a" or "4b" or "5b" or "7"))
            list.Add("13.2");
        if (consumer && b.Event.On >= Law.PenaltyFee2020 && HasPenaltyFee(b.Citation, section))
            list.Add("17a");
        if (Within(b.Citation, "4.2.1") || section == "11")
            list.Add("17.1");
        if (Within(b.Citation, "7.2"))
            list.Add("17.2");
        list.Add("15");
        return list;
    }

    private static bool HasPenaltyFee(string citation, string section) =>
        section is "4a" or "4b" or "4c" or "5" or "5a" or "6" or "10a" or "10b" or "10c" or "10d"
        || Within(citation, "4.3") || Within(citation, "7.2") || Within(citation, "11a.2");

    private static bool Within(string citation, string provision) =>
        citation == provision || citation.StartsWith(provision + ".", StringComparison.Ordinal);
}
