namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>When a tratta may be sent, and when published (7 §, and its forms of 2013 to 2021).</summary>
internal static class TrattaRules
{
    public static IEnumerable<Obstacle> Sending(Case before, Event a)
    {
        if (Law.IsConsumer(before.Claim, a.On))
        {
            yield return new("7.2");
            yield break;
        }

        if (Disputes.StopTratta(before))
            yield return new("7.1");
        var open = before.Events.Select(e => Letters.TermBeforeTratta(before, e)?.AddDays(1)).Min();
        if (open is null || a.On < open)
            yield return new("7.3", open);
        if (Letters.FormIsUnlawful(before, a))
            yield return new("7.4", Obstacles.FormLawfulFrom(before, a));
        var personal = before.Claim.DebtorForm is "privatePerson" or "soleTrader" or "generalPartnership" or "limitedPartnership";
        if (personal && SentUnderTheLawOf2021(a))
            yield return new("7", Law.TrattaLimitsEnd2021);
    }

    public static IEnumerable<Obstacle> Publication(Case before, Event a)
    {
        if (Law.IsConsumer(before.Claim, a.On))
        {
            yield return new("7.2");
            yield break;
        }

        if (Disputes.StopTratta(before))
            yield return new("7.1");
        if (Published(before, a) is not { } tratta)
        {
            yield return new(a.On < Law.Act299Of2022 ? "7.5" : "7.6");
            yield break;
        }

        foreach (var citation in BreachesOf(before, tratta))
            yield return new(citation);
        var deadlines = tratta.On < Law.Act299Of2022 ? "7.5" : "7.6";
        var from = PublicFrom(before, tratta);
        if (a.On < from)
            yield return new(deadlines, from);
        if (a.On > Latest(before, a))
            yield return new(deadlines);
        var turnover = before.Events.Any(e => e.Kind == Kind.TurnoverStatement);
        if (SentUnderTheLawOf2021(tratta) && turnover && before.Claim.DebtorForm == "limitedCompany")
            yield return new("7");
    }

    /// <summary>The last day on which the tratta that is meant may be published; null: none, or no such day.</summary>
    public static DateOnly? Latest(Case before, Event publication) =>
        publication.OtherDeadlineAgreed || Published(before, publication) is not { } tratta || tratta.On < Law.Act299Of2022
            ? null
            : tratta.On.AddDays(60);

    private static Event? Published(Case before, Event publication) =>
        before.Events.LastOrDefault(e => e.Kind == Kind.Tratta && (publication.TrattaIndex ?? e.Index) == e.Index);

    /// <summary>What of 7 § the tratta broke when sent, or was recorded to break, minor or not: it is never used lawfully.</summary>
    private static IEnumerable<string> BreachesOf(Case before, Event tratta) =>
        Breaches.Computed(before.Before(tratta), tratta)
            .Concat(before.Events.Where(e => e.Kind == Kind.Breach && e.FlawedMeasure == tratta.Index).Select(e => e.Section))
            .Where(citation => Breaches.Section(citation) == "7")
            .Distinct();

    private static DateOnly PublicFrom(Case before, Event tratta)
    {
        var days = tratta.On < Law.TrattaLimitsEnd2021 ? 10 : tratta.On < Law.Act299Of2022 ? 21 : 14;
        return Law.Waited(tratta.On, days, before.Policy);
    }

    private static bool SentUnderTheLawOf2021(Event tratta) => tratta.On >= Law.Act1069Of2020 && tratta.On < Law.TrattaLimitsEnd2021;
}

/// <summary>When a professional may go to court with a consumer claim (6 §).</summary>
internal static class CourtRules
{
    public static IEnumerable<Obstacle> Of(Case before, Event a)
    {
        if (!a.IsProfessional || !Law.IsConsumer(before.Claim, a.On))
            yield break;
        if (a.Urgent || Disputes.AnyOpen(before) || Standing.Suspension(before) is not null)
            yield break;
        var demands = Letters.Demands(before).Where(e => IsInLawfulForm(before.Before(e), e) && LastTerm(e) is not null);
        if (demands.LastOrDefault() is not { } demand)
        {
            yield return new("6.1");
            yield break;
        }

        var last = LastTerm(demand)!.Value;
        if (a.On <= last)
            yield return new("6.1", last.AddDays(1));
        if (demand.Form == Form.Durable && demand.On >= Law.Act299Of2022 && !demand.ArrivalEnsured)
            yield return new("6.1");
    }

    private static bool IsInLawfulForm(Case before, Event demand) =>
        demand.Form == Form.Written
        || (demand.Form == Form.Durable && Letters.ConsentCovers(before, Kind.PaymentDemand, demand.On));

    private static DateOnly? LastTerm(Event demand) => new[] { demand.TermEndsOn, demand.RemarksTermEndsOn }.Max();
}
