namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>The conditions a measure must meet to cost anything (1, 4c, 5, 8, 9, 10b and 10f §§), by what fails.</summary>
internal static class Conditions
{
    /// <summary>The conditions that history before the measure decides: all but the counts and the tratta limit.</summary>
    public static IEnumerable<string> Failed(Case before, Event m, bool priceRulesOnly)
    {
        if (m.On <= before.DueOn)
            yield return "1.1";
        if (m.IsCopy)
        {
            yield return "5.5";
            yield break;
        }

        if (!NoticeGivenAndWaited(before, m))
            yield return "10b.1";
        if (!WaitedAfterLastLetter(before, m))
            yield return Law.Cite(Subject.Waiting, Law.EraOf(before.Claim, m.On));
        if (TooShortExtension(before, m) is { } tooShort)
            yield return tooShort;
        if (Standing.AgreementBars(before, m))
            yield return "8.1";
        if (priceRulesOnly)
            yield break;
        foreach (var citation in ConductFailed(before, m))
            yield return citation;
    }

    /// <summary>What else makes a measure free: suspension, forbidden measures, an ended claim, its own breaches.</summary>
    private static IEnumerable<string> ConductFailed(Case before, Event m)
    {
        if (Standing.Suspended(before, m) && Law.EraOf(before.Claim, m.On) == Era.C2013)
            yield return "4c.2";
        if (m.Kind == Kind.Tratta && Law.IsConsumer(before.Claim, m.On))
            yield return "7.2";
        if (m.IsProfessional && before.Claim.StateClaim && before.Claim.DirectlyEnforceable)
            yield return "9";
        if (m.On >= Law.Act31Of2013 && Standing.Ended(before, m))
            yield return "4.3";
        foreach (var b in Breaches.At(before, m).Where(b => !b.Minor))
            yield return b.Citation;
    }

    /// <summary>10 b § 1 mom.: 14 days' notice of the due date, and 14 days from it to the reminder.</summary>
    private static bool NoticeGivenAndWaited(Case before, Event m)
    {
        var era = Law.EraOf(before.Claim, m.On);
        if (era is not (Era.C2005 or Era.C2013) || !Prices.IsPricedReminder(era, m))
            return true;
        var noticed = before.Claim.NoticeKind == "agreedDueDate"
            || (before.Claim.NoticeOn is { } sent && Law.Waited(sent, 14, before.Policy) <= before.DueOn);
        return noticed && Law.Waited(before.DueOn, 14, before.Policy) <= m.On;
    }

    private static bool WaitedAfterLastLetter(Case before, Event m)
    {
        var era = Law.EraOf(before.Claim, m.On);
        if (!m.IsDemand && m.Kind != Kind.PaymentReminder || era == Era.NoMaxima || !Waits(before, m, era))
            return true;
        var days = era switch { Era.O2021 => 7, Era.O2022 => 10, _ => 14 };
        return Letters.All(before)
            .Where(letter => !before.Policy.OnlySentLettersWait || !IsOtherReminder(letter))
            .All(letter => Law.Waited(letter.On, days, before.Policy) <= m.On);
    }

    private static bool Waits(Case before, Event m, Era era)
    {
        if (IsOtherReminder(m))
            return era is Era.C2005 or Era.C2013 && !before.Policy.OnlySentLettersWait;
        return before.Policy.FirstDemandWaits || !m.IsDemand || Letters.NextDemandIsNew(before);
    }

    private static bool IsOtherReminder(Event e) => e.Kind == Kind.PaymentReminder && e.Form == Form.Other;

    private static string? TooShortExtension(Case before, Event m)
    {
        var era = Law.EraOf(before.Claim, m.On);
        var listed = m.Kind == Kind.TermExtension && era is not (Era.NoMaxima or Era.C2005);
        return listed && m.Days < 14 ? Law.Cite(Subject.ShortExtension, era) : null;
    }

    /// <summary>With a tratta in use only the earliest demand that could cost something may cost (10 g § 1 mom.).</summary>
    public static bool TrattaLeavesItFree(Case c, Event m, bool priceRulesOnly)
    {
        if (!IsNewerOther(c, m) || !m.IsDemand || SpecialReason(m) || !c.Events.Any(e => e.Kind == Kind.Tratta && IsNewerOther(c, e)))
            return false;
        return c.Before(m).Events.Any(e => e.IsDemand && IsNewerOther(c, e) && e.Cost > 0 && !Failed(c.Before(e), e, priceRulesOnly).Any());
    }

    private static bool IsNewerOther(Case c, Event e) => Law.EraOf(c.Claim, e.On) is Era.O2021 or Era.O2022;

    public static bool SpecialReason(Event m) => m.Exemption == Exemption.SpecialReason && m.Proportionate && m.Disclosed;

    /// <summary>The provision under which too many of the kind have cost something already; null: this one may.</summary>
    public static string? TooMany(Case before, Event m, IReadOnlyList<CostLine> earlier)
    {
        var claim = before.Claim;
        var era = Law.EraOf(claim, m.On);
        if (era is Era.C2005 or Era.NoMaxima || SpecialReason(m) || m.IsCopy)
            return null;
        var other = era is Era.O2021 or Era.O2022;
        int? limit = m.Kind switch
        {
            Kind.PaymentDemand => 2,
            Kind.PaymentPlan when other => Principal.ForTiers(before, m) > 500_00 ? 2 : 1,
            Kind.PaymentPlan => !claim.DirectlyEnforceable && Principal.ForTiers(before, m) > 100_00 ? 2 : 1,
            Kind.Tratta or Kind.BankruptcyDemand when other => 1,
            _ => null,
        };
        var start = other ? Law.Act1069Of2020 : Law.Act31Of2013;
        var used = earlier.Count(l => l.Event.Kind == m.Kind && l.Admitted > 0 && l.Event.On >= start
            && Law.IsConsumer(claim, l.Event.On) == !other);
        return used >= limit ? Law.Cite(m.Kind == Kind.PaymentPlan ? Subject.PlanCount : Subject.Count, era) : null;
    }
}
