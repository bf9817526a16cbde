namespace Indrivningslag.Rules;

/// <summary>The conditions under which a measure may cost anything (1.1, 4c.2, 5.5, 8.1, 9 §, 10b § and 10f §); counts follow the sums and stand apart.</summary>
internal static class Section10Conditions
{
    internal static bool AllMet(ref FoldState state, in Offer offer, ref Notes notes)
    {
        var before = notes.Count;
        if (offer.Day <= state.Claim.DueDay)
        {
            notes.Add(Rule.NotDue, Cite.S1M1, day: state.Claim.DueDay);
        }

        Section08.Check(ref state, offer.Measure.Kind, offer.Day, ref notes);
        if (offer.Edition.ConductCovered && Section04.FreeBySuspension(state, offer.Consumer))
        {
            notes.Add(Rule.Suspended, Cite.S4cM2);
        }

        if (offer.IsCopy)
        {
            notes.Add(Rule.RepresentativeCopy, Cite.S5M5);
        }
        else if (offer.Measure is PaymentReminder or PaymentDemand)
        {
            Letter(ref state, offer, ref notes);
        }
        else if (offer.Measure is TermExtension extension && offer.Law.ExtensionDays is { } least && extension.Length < least.Value)
        {
            notes.Add(Rule.ExtensionTooShort, least.Citation, number: least.Value);
        }

        return notes.Count == before;
    }

    private static void Letter(ref FoldState state, in Offer offer, ref Notes notes)
    {
        if (offer.Measure is PaymentReminder reminder)
        {
            var listed = Section10Prices.IsListed(reminder.Form, offer.Law);
            if (listed)
            {
                FirstDays(ref state, offer, ref notes);
            }

            if (!listed && !offer.Consumer)
            {
                return;
            }
        }

        if (offer.Law.LetterDays is { } wait && state.LastLetter != Days.None)
        {
            var open = state.After(state.LastLetter, wait.Value);
            if (offer.Day < open)
            {
                notes.Add(Rule.LetterWait, wait.Citation, number: wait.Value, day: state.LastLetter);
            }
        }
    }

    /// <summary>10b.1: the due date was notified in time, or agreed, and a priced reminder leaves the debtor some days after it.</summary>
    private static void FirstDays(ref FoldState state, in Offer offer, ref Notes notes)
    {
        if (offer.Law.ReminderDays is not { } days)
        {
            return;
        }

        var claim = state.Claim;
        var notified = claim.DueNotice.Kind == DueNoticeKind.AgreedDueDate
            || (claim.DueNotice.Kind == DueNoticeKind.Sent && state.After(claim.DueNotice.SentDay, days.Value) <= claim.DueDay);
        if (!notified)
        {
            notes.Add(Rule.DueNotice, days.Citation, number: days.Value, day: claim.DueNotice.SentDay);
        }

        var open = state.After(claim.DueDay, days.Value);
        if (offer.Day < open)
        {
            notes.Add(Rule.ReminderTooEarly, days.Citation, number: days.Value, day: claim.DueDay);
        }
    }
}
