namespace Indrivningslag.Rules;

/// <summary>The conditions under which a measure may cost anything (1.1, 4c.2, 5.5, 8.1, 9 §, 10b § and 10f §); counts follow the sums and stand apart.</summary>
internal static class Section10Conditions
{
    internal static bool AllMet(in CaseState state, in CostedMeasure costed, ref ReasonSink reasons)
    {
        var before = reasons.Count;
        if (costed.Day <= state.Claim.DueDay)
        {
            reasons.Add(Rule.NotDue, Cite.S1M1, day: state.Claim.DueDay);
        }

        Section08.Check(state, costed.Measure.Kind, costed.Day, ref reasons);
        if (costed.Edition.ConductCovered && Section04.FreeBySuspension(state, costed.Consumer))
        {
            reasons.Add(Rule.Suspended, Cite.S4cM2);
        }

        if (costed.IsCopy)
        {
            reasons.Add(Rule.RepresentativeCopy, Cite.S5M5);
        }
        else if (costed.Measure is PaymentReminder or PaymentDemand)
        {
            Letter(state, costed, ref reasons);
        }
        else if (costed.Measure is TermExtension extension && costed.Law.ExtensionDays is { } least && extension.Days < least.Value)
        {
            reasons.Add(Rule.ExtensionTooShort, least.Citation, number: least.Value);
        }

        return reasons.Count == before;
    }

    private static void Letter(in CaseState state, in CostedMeasure costed, ref ReasonSink reasons)
    {
        if (costed.Measure is PaymentReminder reminder)
        {
            var listed = Section10Prices.IsListed(reminder.Form, costed.Law);
            if (listed)
            {
                FirstDays(state, costed, ref reasons);
            }

            if (!listed && !costed.Consumer)
            {
                return;
            }
        }

        if (costed.Law.LetterDays is { } wait && state.LastLetter != Days.None)
        {
            var open = state.After(state.LastLetter, wait.Value);
            if (costed.Day < open)
            {
                reasons.Add(Rule.LetterWait, wait.Citation, number: wait.Value, day: state.LastLetter);
            }
        }
    }

    /// <summary>10b.1: the due date was notified in time, or agreed, and a priced reminder leaves the debtor some days after it.</summary>
    private static void FirstDays(in CaseState state, in CostedMeasure costed, ref ReasonSink reasons)
    {
        if (costed.Law.ReminderDays is not { } days)
        {
            return;
        }

        var claim = state.Claim;
        var notified = claim.DueNotice.Kind == DueNoticeKind.AgreedDueDate
            || (claim.DueNotice.Kind == DueNoticeKind.Sent && state.After(claim.DueNotice.SentDay, days.Value) <= claim.DueDay);
        if (!notified)
        {
            reasons.Add(Rule.DueNotice, days.Citation, number: days.Value, day: claim.DueNotice.SentDay);
        }

        var open = state.After(claim.DueDay, days.Value);
        if (costed.Day < open)
        {
            reasons.Add(Rule.ReminderTooEarly, days.Citation, number: days.Value, day: claim.DueDay);
        }
    }
}
