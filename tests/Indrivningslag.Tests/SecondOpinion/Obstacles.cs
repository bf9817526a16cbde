namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>Why something may not be done; <see cref="LiftsOn"/> is the first day without it, null: more than time is missing.</summary>
internal sealed record Obstacle(string Citation, DateOnly? LiftsOn = null);

/// <summary>What stands against an action on its day, given what happened before it (1 and 4-9 §§).</summary>
internal static class Obstacles
{
    public static IReadOnlyList<Obstacle> Of(Case before, Event a) => a.Kind switch
    {
        Kind.PaymentDemand when a.IsCopy => [.. NotDue(before, a)],
        Kind.PaymentReminder or Kind.BankruptcyDemand or Kind.OtherMeasure =>
            [.. NotDue(before, a), .. Ended(before, a), .. StateClaim(before, a), .. Disputed(before), .. Agreement(before, a)],
        Kind.TermExtension or Kind.PaymentPlan => [.. Ended(before, a), .. StateClaim(before, a)],
        Kind.PaymentDemand =>
            [.. NotDue(before, a), .. Ended(before, a), .. StateClaim(before, a), .. Disputed(before), .. Agreement(before, a),
                .. Demand(before, a)],
        Kind.Tratta =>
            [.. NotDue(before, a), .. Ended(before, a), .. StateClaim(before, a), .. Agreement(before, a),
                .. TrattaRules.Sending(before, a)],
        Kind.TrattaPublication =>
            [.. Ended(before, a), .. StateClaim(before, a), .. Agreement(before, a), .. TrattaRules.Publication(before, a)],
        Kind.CourtClaim => [.. StateClaim(before, a), .. CourtRules.Of(before, a)],
        Kind.Assignment => [.. StateClaim(before, a with { By = Role.Agent })],
        Kind.PreservationNotice => [.. Ended(before, a)],
        _ => [],
    };

    private static IEnumerable<Obstacle> NotDue(Case before, Event a)
    {
        if (a.On <= before.DueOn)
            yield return new("1.1", before.DueOn.AddDays(1));
    }

    private static IEnumerable<Obstacle> Ended(Case before, Event a)
    {
        if (Standing.Ended(before, a))
            yield return new("4.3");
    }

    private static IEnumerable<Obstacle> StateClaim(Case before, Event a)
    {
        if (a.IsProfessional && before.Claim.StateClaim && before.Claim.DirectlyEnforceable)
            yield return new("9");
    }

    private static IEnumerable<Obstacle> Disputed(Case before)
    {
        if (Disputes.StopCollection(before))
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
        if (!consumer && !now)
            yield break;
        if (Letters.FormIsUnlawful(before, a))
            yield return new(!consumer ? "5b.2" : now ? "5.2" : "5", FormLawfulFrom(before, a));
        foreach (var code in a.MissingContents.Where(code => code != "5a.2" || Standing.MayAskForSuspension(before, a.On)))
            yield return new(code);
        if (consumer)
            foreach (var o in ReminderFirst(before, a))
                yield return o;
    }

    /// <summary>The day on which the newest law begins, if the consent on record is enough from then on.</summary>
    public static DateOnly? FormLawfulFrom(Case before, Event a) =>
        a.On < Law.Act299Of2022 && !Letters.FormIsUnlawful(before, a with { On = Law.Act299Of2022 }) ? Law.Act299Of2022 : null;

    private static IEnumerable<Obstacle> ReminderFirst(Case before, Event a)
    {
        var open = Letters.Reminders(before).Select(r => (DateOnly?)Law.Waited(r.On, 14, before.Policy)).Min();
        if (open is null || a.On < open)
            yield return new(a.On < Law.Act299Of2022 ? "5.3" : "5.1", open);
    }
}
