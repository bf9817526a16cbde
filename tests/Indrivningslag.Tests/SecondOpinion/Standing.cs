namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>How things stand after the events so far, each question by one look through them.</summary>
internal static class Standing
{
    // ---- suspension, 4 c § ----

    /// <summary>Whether the debtor may ask on the day that collection be suspended: not while instalments are still to fall due.</summary>
    public static bool MayAskForSuspension(Case c, DateOnly on) =>
        Law.EraOf(c.Claim, on) == Era.C2013
        && (!c.Claim.InInstalments || (c.Claim.WholeClaimDueOn is { } whole && whole <= on));

    /// <summary>The request in force; null: none. Another while it is in force changes nothing, a withdrawal ends it.</summary>
    public static Event? Suspension(Case c)
    {
        Event? inForce = null;
        foreach (var e in c.Events)
        {
            if (e.Kind == Kind.SuspensionWithdrawn)
                inForce = null;
            else if (inForce is null && IsEffectiveRequest(c, e))
                inForce = e;
        }

        return inForce;
    }

    private static bool IsEffectiveRequest(Case c, Event e) =>
        e.Kind == Kind.SuspensionRequest
        && e.Form != Form.Other
        && e.On > c.Before(e).DueOn
        && MayAskForSuspension(c, e.On);

    /// <summary>Whether a measure now would be one after a request, which must be free.</summary>
    public static bool Suspended(Case before, Event e) =>
        e.IsMeasure && Law.IsConsumer(before.Claim, e.On) && Suspension(before) is not null;

    /// <summary>Whether the measure must tell the debtor that nothing more will cost, since none has yet (4 c § 2 mom.).</summary>
    public static bool OwesNoticeOfNoCosts(Case before, Event e) =>
        !e.IsCopy
        && e.Kind is not (Kind.TermExtension or Kind.PaymentPlan)
        && Suspended(before, e)
        && !before.Events.SkipWhile(x => !ReferenceEquals(x, Suspension(before))).Any(x => x.IsMeasure && !x.IsCopy && x.InformedOfNoCosts);

    // ---- agreements in force, 8 § 1 mom. ----

    public static bool PlanInForce(Case c) => c.Events.Where((e, i) =>
        e.Kind == Kind.PaymentPlan && e.MadeWithDebtor && !c.Events.Skip(i).Any(x => x.Kind == Kind.PlanLapsed)).Any();

    /// <summary>The last day of the extended payment time, counted on from extension to extension; null: none given.</summary>
    public static DateOnly? ExtendedThrough(Case c)
    {
        DateOnly? end = null;
        foreach (var e in c.Events.Where(e => e.Kind == Kind.TermExtension))
        {
            var due = c.Before(e).DueOn;
            end = Law.Later(Law.Later(end ?? due, due), e.On).AddDays(e.Days);
        }

        return end;
    }

    /// <summary>Whether an agreement bars a step of this kind on its day; the debtor is to be left alone while it holds.</summary>
    public static bool AgreementBars(Case before, Event e) =>
        !e.IsCopy
        && e.Kind is Kind.PaymentReminder or Kind.PaymentDemand or Kind.Tratta or Kind.TrattaPublication or Kind.BankruptcyDemand
            or Kind.OtherMeasure
        && (PlanInForce(before) || ExtendedThrough(before) >= e.On);

    // ---- the claim's end, 4 § 3 mom. ----

    /// <summary>Whether nothing is left to collect by this step: extinguished, or paid when the work on the step ended.</summary>
    public static bool Ended(Case before, Event e) =>
        before.Events.Any(x => x.Kind == Kind.ClaimExtinguished)
        || (e.PreparedOn is { } prepared ? Paid(before.Through(prepared), prepared) : Paid(before, e.On));

    /// <summary>Whether nothing at all is left to pay on the day.</summary>
    private static bool Paid(Case c, DateOnly on)
    {
        if (Principal.Outstanding(c) > 0)
            return false;
        var ledger = Ledger.Of(c);
        return ledger.InterestOn(on) == 0 && ledger.CostsOn(on) == 0 && ledger.InterestOnCostsOn(on) == 0;
    }
}
