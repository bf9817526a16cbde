namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>What was sent before, and in which form the next letter may be sent (5, 5 b, 7 and 10 f §§).</summary>
internal static class Letters
{
    /// <summary>The reminders and demands after the due date, in every form, by anyone; what is sent on or before it is none.</summary>
    public static IEnumerable<Event> All(Case c) =>
        c.Events.Where(e => (e.IsDemand || e.Kind == Kind.PaymentReminder) && e.On > c.DueOn);

    public static IEnumerable<Event> Reminders(Case c) => All(c).Where(e => e.Kind == Kind.PaymentReminder);

    public static IEnumerable<Event> Demands(Case c) => All(c).Where(e => e.IsDemand);

    /// <summary>Whether a demand now would be a new one, following another.</summary>
    public static bool NextDemandIsNew(Case before) => Demands(before).Any();

    // ---- durable delivery, 5 § 2-3 mom., 5 b § 2 mom., 7 § 4 mom. ----

    /// <summary>Consent or approval that lets a letter of this kind be sent durably on the day.</summary>
    public static bool ConsentCovers(Case c, Kind letter, DateOnly on) => c.Events.Where((e, i) =>
        e.Kind == Kind.DeliveryConsent
        && !c.Events.Skip(i).Any(x => x.Kind == Kind.DeliveryConsentWithdrawn)
        && (e.IsApproval ? ApprovalHolds(c, e, on) : ConsentHolds(c, e, letter, on))).Any();

    private static bool ApprovalHolds(Case c, Event e, DateOnly on) => e.On > c.Before(e).DueOn && !(e.ValidThrough < on);

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

    /// <summary>Whether a letter in this form may not be sent; the form of demands on other claims was free before 2022-05-01.</summary>
    public static bool FormIsUnlawful(Case before, Event letter)
    {
        var consumer = Law.IsConsumer(before.Claim, letter.On);
        if (letter.Kind == Kind.PaymentDemand && !consumer && letter.On < Law.Act299Of2022)
            return false;
        var channel = letter.Kind == Kind.PaymentDemand && !consumer && ChannelEstablished(before);
        return letter.Form == Form.Other
            || (letter.Form == Form.Durable && !channel && !ConsentCovers(before, letter.Kind, letter.On));
    }

    // ---- before a tratta, 7 § 3-5 mom. ----

    /// <summary>The last day of the term of a letter that lets a tratta follow; null: it does not.</summary>
    public static DateOnly? TermBeforeTratta(Case c, Event letter)
    {
        var before = c.Before(letter);
        var isReminder = letter.Kind == Kind.PaymentReminder;
        var standsIn = letter.IsDemand && c.Policy.DemandBeforeTrattaSuffices;
        if ((!isReminder && !standsIn) || letter.On <= before.DueOn || letter.Form == Form.Other)
            return null;
        var now = letter.On >= Law.Act299Of2022;
        if (letter.Form == Form.Durable)
        {
            var allowed = ConsentCovers(before, letter.Kind, letter.On) || ChannelEstablished(before);
            if (!allowed || (now && !letter.ArrivalEnsured))
                return null;
        }

        var term = new[] { letter.TermEndsOn, letter.RemarksTermEndsOn }.Max();
        return term >= letter.On.AddDays(now ? 10 : 7) ? term : null;
    }
}
