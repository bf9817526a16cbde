namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>How things stand after the events so far, each question by one look through them.</summary>
internal static class Standing
{
    // ---- disputes, 4 b § ----

    /// <summary>The disputes that no later settlement has ended.</summary>
    private static IEnumerable<Event> OpenDisputes(Case c) =>
        c.Events.Where((e, i) => e.Kind == Kind.Dispute && !c.Events.Skip(i).Any(x => x.Kind == Kind.DisputeResolved));

    public static bool LegalRemedyOpen(Case c) =>
        c.Events.Where((e, i) => e.Kind == Kind.LegalRemedy && !c.Events.Skip(i).Any(x => x.Kind == Kind.LegalRemedyResolved)).Any();

    /// <summary>A dispute that stops collection (4 b § 1 and 2 mom.) of a claim that is not directly enforceable.</summary>
    public static bool MaterialDisputeOpen(Case c) => OpenDisputes(c).Any(e => e.Ground == "material") || LegalRemedyOpen(c);

    public static bool AnyDisputeOpen(Case c) => OpenDisputes(c).Any() || LegalRemedyOpen(c);

    /// <summary>Whether the claim is other than clear and undisputed (7 § 1 mom.).</summary>
    public static bool NotUndisputed(Case c) => c.Claim.DirectlyEnforceable ? LegalRemedyOpen(c) : AnyDisputeOpen(c);

    // ---- suspension, 4 c § ----

    public static IEnumerable<Event> EffectiveSuspensions(Case c) => c.Events.Where(e =>
        e.Kind == Kind.SuspensionRequest
        && Law.EraOf(c.Claim, e.On) == Era.C2013
        && e.Form != Form.Other
        && e.On > c.Claim.DueOn
        && (!c.Claim.InInstalments || (c.Claim.WholeClaimDueOn is { } whole && whole <= e.On)));

    public static bool Suspended(Case c) => EffectiveSuspensions(c).Any();

    /// <summary>Whether a measure after the request has told the debtor that nothing more will cost (4 c § 2 mom.).</summary>
    public static bool ToldOfNoCosts(Case c)
    {
        var first = EffectiveSuspensions(c).First();
        return c.Events.SkipWhile(e => !ReferenceEquals(e, first)).Any(e => e.IsMeasure && e.InformedOfNoCosts);
    }

    // ---- agreements in force, 8 § 1 mom. ----

    public static bool PlanInForce(Case c) => c.Events.Where((e, i) =>
        e.Kind == Kind.PaymentPlan && e.MadeWithDebtor && !c.Events.Skip(i).Any(x => x.Kind == Kind.PlanLapsed)).Any();

    /// <summary>The last day of the extended payment time, counted on from extension to extension; null: none given.</summary>
    public static DateOnly? ExtendedThrough(Case c)
    {
        DateOnly? end = null;
        foreach (var e in c.Events.Where(e => e.Kind == Kind.TermExtension))
            end = Law.Later(end ?? c.Claim.DueOn, e.On).AddDays(e.Days);
        return end;
    }

    public static bool AgreementInForce(Case c, DateOnly on) => PlanInForce(c) || ExtendedThrough(c) >= on;

    // ---- the claim's end, 4 § 3 mom. ----

    public static bool Extinguished(Case c) => c.Events.Any(e => e.Kind == Kind.ClaimExtinguished);

    /// <summary>Whether nothing at all is left to pay on the day.</summary>
    public static bool Paid(Case c, DateOnly on)
    {
        if (Principal.Outstanding(c) > 0)
            return false;
        var ledger = Ledger.Of(c);
        return ledger.InterestOn(on) == 0 && ledger.CostsOn(on) == 0;
    }

    // ---- durable delivery, 5 § 2-3 mom., 5 b § 2 mom., 7 § 4 mom. ----

    /// <summary>Consent or approval that lets a letter of this kind be sent durably on the day.</summary>
    public static bool ConsentCovers(Case c, Kind letter, DateOnly on) => c.Events.Where((e, i) =>
        e.Kind == Kind.DeliveryConsent
        && !c.Events.Skip(i).Any(x => x.Kind == Kind.DeliveryConsentWithdrawn)
        && (e.IsApproval ? ApprovalHolds(c, e, on) : ConsentHolds(c, e, letter, on))).Any();

    private static bool ApprovalHolds(Case c, Event e, DateOnly on) => e.On > c.Claim.DueOn && !(e.ValidThrough < on);

    private static bool ConsentHolds(Case c, Event e, Kind letter, DateOnly on)
    {
        if (on < Law.Act299Of2022 || !e.Complete || !e.Covers.Contains(letter.ToString(), StringComparer.OrdinalIgnoreCase))
            return false;
        if (!Law.IsConsumer(c.Claim, on))
            return !(e.ValidThrough < on);
        return e.ValidThrough is { } through && on <= Law.Earlier(through, e.On.AddMonths(12));
    }

    /// <summary>A durable way established between the parties, which the debtor has not asked to leave.</summary>
    public static bool ChannelEstablished(Case c) =>
        c.Events.Any(e => e.Kind == Kind.EstablishedChannel) && !c.Events.Any(e => e.Kind == Kind.WrittenFormRequested);

    // ---- letters ----

    /// <summary>Letters that start a wait for the next one: reminders and demands of every form, by anyone.</summary>
    public static IEnumerable<Event> Letters(Case c) => c.Events.Where(e => e.IsDemand || e.Kind == Kind.PaymentReminder);

    /// <summary>Reminders given after the due date, in any form, by anyone (5 § 1 mom.).</summary>
    public static IEnumerable<Event> RemindersAfterDue(Case c) =>
        c.Events.Where(e => e.Kind == Kind.PaymentReminder && e.On > c.Claim.DueOn);

    /// <summary>The last day of the term of a reminder that lets a tratta follow (7 § 3-5 mom.); null: it does not.</summary>
    public static DateOnly? TermBeforeTratta(Case c, Event reminder)
    {
        if (reminder.Kind != Kind.PaymentReminder || reminder.On <= c.Claim.DueOn || reminder.Form == Form.Other)
            return null;
        var before = c.Before(reminder);
        var now = reminder.On >= Law.Act299Of2022;
        if (reminder.Form == Form.Durable)
        {
            var allowed = ConsentCovers(before, Kind.PaymentReminder, reminder.On) || ChannelEstablished(before);
            if (!allowed || (now && !reminder.ArrivalEnsured))
                return null;
        }
        return reminder.TermEndsOn >= reminder.On.AddDays(now ? 10 : 7) ? reminder.TermEndsOn : null;
    }
}
