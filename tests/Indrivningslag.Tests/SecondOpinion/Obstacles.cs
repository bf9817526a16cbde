namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>Why something may not be done; <see cref="LiftsOn"/> is the first day without it, null: more than time is missing.</summary>
internal sealed record Obstacle(string Citation, DateOnly? LiftsOn = null);

/// <summary>What stands against an action on its day, given what happened before it (1 and 4-9 §§).</summary>
internal static class Obstacles
{
    public static IReadOnlyList<Obstacle> Of(Case before, Event a) => a.Kind switch
    {
        Kind.PaymentReminder or Kind.BankruptcyDemand or Kind.OtherMeasure =>
            [.. EveryMeasure(before, a), .. Disputed(before), .. Agreement(before, a)],
        Kind.TermExtension or Kind.PaymentPlan => [.. EveryMeasure(before, a)],
        Kind.PaymentDemand => [.. EveryMeasure(before, a), .. Disputed(before), .. Agreement(before, a), .. Demand(before, a)],
        Kind.Tratta => [.. EveryMeasure(before, a), .. Agreement(before, a), .. Tratta(before, a)],
        Kind.TrattaPublication => [.. Ended(before, a), .. StateClaim(before, a), .. Agreement(before, a), .. Publication(before, a)],
        Kind.CourtClaim => [.. StateClaim(before, a), .. Court(before, a)],
        Kind.Assignment => [.. StateClaim(before, a with { By = Role.Agent })],
        Kind.PreservationNotice => [.. Ended(before, a)],
        _ => [],
    };

    private static IEnumerable<Obstacle> EveryMeasure(Case before, Event a)
    {
        var agreement = a.Kind is Kind.TermExtension or Kind.PaymentPlan;
        if (a.On <= before.Claim.DueOn && !agreement)
            yield return new("1.1", before.Claim.DueOn.AddDays(1));
        foreach (var o in Ended(before, a))
            yield return o;
        foreach (var o in StateClaim(before, a))
            yield return o;
    }

    private static IEnumerable<Obstacle> Ended(Case before, Event a)
    {
        if (Standing.Extinguished(before) || Standing.Paid(before, a.On))
            yield return new("4.3");
    }

    private static IEnumerable<Obstacle> StateClaim(Case before, Event a)
    {
        if (a.IsProfessional && before.Claim.StateClaim && before.Claim.DirectlyEnforceable)
            yield return new("9");
    }

    private static IEnumerable<Obstacle> Disputed(Case before)
    {
        if (before.Claim.DirectlyEnforceable ? Standing.LegalRemedyOpen(before) : Standing.MaterialDisputeOpen(before))
            yield return new(before.Claim.DirectlyEnforceable ? "4b.3" : "4b.1");
    }

    private static IEnumerable<Obstacle> Agreement(Case before, Event a)
    {
        if (Standing.ExtendedThrough(before) is { } end && end >= a.On)
            yield return new("8.1", end.AddDays(1));
        if (Standing.PlanInForce(before))
            yield return new("8.1");
    }

    // ---- demands, 5-5 b § ----

    private static IEnumerable<Obstacle> Demand(Case before, Event a)
    {
        var consumer = Law.IsConsumer(before.Claim, a.On);
        var now = a.On >= Law.Act299Of2022;
        if (a.CopyToRepresentative || (!consumer && !now))
            yield break;
        var consent = Standing.ConsentCovers(before, Kind.PaymentDemand, a.On);
        if (a.Form == Form.Other || (a.Form == Form.Durable && !consent && !(!consumer && Standing.ChannelEstablished(before))))
            yield return new(!consumer ? "5b.2" : now ? "5.2" : "5");
        foreach (var code in a.MissingContents)
            yield return new(code);
        if (consumer)
            foreach (var o in ReminderFirst(before, a))
                yield return o;
    }

    private static IEnumerable<Obstacle> ReminderFirst(Case before, Event a)
    {
        var open = Standing.RemindersAfterDue(before).Select(r => (DateOnly?)Law.Waited(r.On, 14, before.Policy)).Min();
        if (open is null || a.On < open)
            yield return new(a.On < Law.Act299Of2022 ? "5.3" : "5.1", open);
    }

    // ---- tratta, 7 § ----

    private static IEnumerable<Obstacle> Tratta(Case before, Event a)
    {
        if (Law.IsConsumer(before.Claim, a.On))
        {
            yield return new("7.2");
            yield break;
        }
        if (Standing.NotUndisputed(before))
            yield return new("7.1");
        var open = before.Events.Select(e => Standing.TermBeforeTratta(before, e)?.AddDays(1)).Min();
        if (open is null || a.On < open)
            yield return new("7.3", open);
        if (a.Form == Form.Other || (a.Form == Form.Durable && !Standing.ConsentCovers(before, Kind.Tratta, a.On)))
            yield return new("7.4");
        var closedForms = a.On >= Law.Act1069Of2020 && a.On < Law.TrattaLimitsEnd2021;
        if (closedForms && (before.Claim.DebtorForm is "privatePerson" or "soleTrader" or "generalPartnership" or "limitedPartnership"))
            yield return new("7", Law.TrattaLimitsEnd2021);
    }

    private static IEnumerable<Obstacle> Publication(Case before, Event a)
    {
        if (Law.IsConsumer(before.Claim, a.On))
        {
            yield return new("7.2");
            yield break;
        }
        if (Standing.NotUndisputed(before))
            yield return new("7.1");
        if (before.Events.LastOrDefault(e => e.Kind == Kind.Tratta) is not { } tratta)
        {
            yield return new(a.On < Law.Act299Of2022 ? "7.5" : "7.6");
            yield break;
        }
        var citation = tratta.On < Law.Act299Of2022 ? "7.5" : "7.6";
        var from = PublicationFrom(before, tratta);
        if (a.On < from)
            yield return new(citation, from);
        if (PublicationLatest(tratta, a) is { } latest && a.On > latest)
            yield return new(citation);
        var turnover = tratta.On >= Law.Act1069Of2020 && tratta.On < Law.TrattaLimitsEnd2021 && before.Claim.DebtorForm == "limitedCompany";
        if (turnover && before.Events.Any(e => e.Kind == Kind.TurnoverStatement))
            yield return new("7");
    }

    private static DateOnly PublicationFrom(Case before, Event tratta)
    {
        var days = tratta.On < Law.TrattaLimitsEnd2021 ? 10 : tratta.On < Law.Act299Of2022 ? 21 : 14;
        return Law.Waited(tratta.On, days, before.Policy);
    }

    public static DateOnly? PublicationLatest(Event tratta, Event a) =>
        tratta.On < Law.Act299Of2022 || a.OtherDeadlineAgreed ? null : tratta.On.AddDays(60);

    // ---- court, 6 § ----

    private static IEnumerable<Obstacle> Court(Case before, Event a)
    {
        if (!a.IsProfessional || !Law.IsConsumer(before.Claim, a.On))
            yield break;
        if (a.Urgent || Standing.AnyDisputeOpen(before) || Standing.Suspended(before))
            yield break;
        if (before.Events.LastOrDefault(e => e.IsDemand) is not { } demand)
        {
            yield return new("6.1");
            yield break;
        }
        var terms = new[] { demand.TermEndsOn, demand.RemarksTermEndsOn };
        if (terms.Max() is not { } last)
            yield return new("6.1");
        else if (a.On <= last)
            yield return new("6.1", last.AddDays(1));
        if (demand.Form == Form.Durable && demand.On >= Law.Act299Of2022 && !demand.ArrivalEnsured)
            yield return new("6.1");
    }
}
