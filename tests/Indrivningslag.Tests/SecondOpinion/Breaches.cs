namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>A breach, standing at an event: the conduct itself, or the record of it.</summary>
internal sealed record BreachFound(Event Event, string Citation, bool Minor);

/// <summary>What broke the law, and which breaches take the costs away (10 § 3 mom.).</summary>
internal static class Breaches
{
    /// <summary>Every breach among the events, recorded or computed; one for each event and citation.</summary>
    public static IReadOnlyList<BreachFound> All(Case c) => [.. c.Events.SelectMany(e => At(c.Before(e), e)).Distinct()];

    public static IEnumerable<BreachFound> At(Case before, Event e) =>
        e.Kind == Kind.Breach ? [new BreachFound(e, e.Section, e.MinorBreach)]
        : Computed(before, e).Distinct().Select(citation => new BreachFound(e, citation, e.MinorBreach));

    /// <summary>
    /// The provisions that the event itself breaks, minor or not. Before 31/2013 nothing is computed. Conduct is judged by what was known
    /// then: a credit note that comes later makes nothing a breach.
    /// </summary>
    public static IEnumerable<string> Computed(Case before, Event e)
    {
        var judged = e.IsMeasure || e.Kind is Kind.TrattaPublication or Kind.CourtClaim or Kind.Assignment;
        if (!judged || e.On < Law.Act31Of2013)
            yield break;
        var then = before.AsKnownOn(e.On);
        foreach (var o in Obstacles.Of(then, e).Where(o => o.Citation is not ("1.1" or "8.1")))
            yield return o.Citation;
        if (then.Policy.AgreementIsGoodPractice && Standing.AgreementBars(then, e))
            yield return "4.1";
        if (Standing.OwesNoticeOfNoCosts(then, e) && !e.InformedOfNoCosts)
            yield return "4c.2";
        if (ArrivalDuty(then, e) is { } duty && !e.ArrivalEnsured)
            yield return duty;
    }

    /// <summary>The provision under which the sender must make sure that a durable letter arrived; null: no such duty.</summary>
    public static string? ArrivalDuty(Case before, Event e)
    {
        if (e.Form != Form.Durable || e.On < Law.Act299Of2022 || e.IsCopy)
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
        var onlyOfProfessionals = b.Event.Kind != Kind.Breach || b.Event.ByUnknown || b.Event.IsProfessional;
        return Section(b.Citation) switch
        {
            "4" => true,
            "5" => onlyOfProfessionals,
            "4b" or "4c" or "7" => b.Event.On >= Law.Act31Of2013,
            "5a" => b.Event.On >= Law.Act31Of2013 && onlyOfProfessionals,
            "5b" => b.Event.On >= Law.Act299Of2022 && onlyOfProfessionals,
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
}
