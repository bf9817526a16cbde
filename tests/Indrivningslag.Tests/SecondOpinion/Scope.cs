namespace Indrivningslag.Tests.SecondOpinion;

internal sealed record ScopeFound(bool InScope, string? Regime, DateOnly? Edition, string Citation);

/// <summary>Whether the Act applies (1 §, 3 §), and the right to information (4 a §).</summary>
internal static class Scope
{
    /// <summary>The case must hold no event later than the day.</summary>
    public static ScopeFound Of(Case c, string actor, DateOnly on)
    {
        var claim = c.Claim;
        if (on < Law.Act28Of2005)
            throw new NoAnswerException("editionNotCovered", "$.ask.on");
        var edition = Law.Editions.Last(d => d <= on);
        var consumer = Law.IsConsumer(claim, on);
        var regime = consumer ? "consumer" : "other";
        if (actor == "enforcementAuthority")
            return new(false, null, edition, "1.3");
        if (on <= c.DueOn)
            return new(false, null, edition, "1.1");
        return new(true, regime, edition, !consumer ? "1.1" : claim.Category switch
        {
            Category.PeerToPeer => "3.2",
            Category.PublicConsumer => on < Law.PeerToPeer2019 ? "3.2" : "3.3",
            _ => claim.CategoryFromFacts ? "3.1" : "3",
        });
    }

    /// <summary>Whether the latest request for information is free: the balance always, the others once a year.</summary>
    public static bool StatementIsFree(Case c)
    {
        var latest = c.Events.LastOrDefault(e => e.Kind == Kind.InformationRequest);
        return latest is null || IsFree(c, latest);
    }

    private static bool IsFree(Case c, Event request) =>
        request.InformationKind == "balance"
        || !c.Before(request).Events.Any(e =>
            e.Kind == Kind.InformationRequest
            && e.InformationKind == request.InformationKind
            && e.On.AddYears(1) > request.On
            && IsFree(c, e));
}
