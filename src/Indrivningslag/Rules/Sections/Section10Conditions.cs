using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>The conditions under which a measure may cost anything (1.1, 4.3, 4c.2, 5.5, 7.2, 8.1, 9 §, 10b § and 10f §); counts follow the sums and stand apart.</summary>
internal static class Section10Conditions
{
    /// <summary>Every condition, each that fails told.</summary>
    internal static bool AllMet(in CaseState state, in CostedMeasure costed, ref ReasonSink reasons)
    {
        var before = reasons.Count;
        PriceMet(state, costed, ref reasons);
        if (costed.IsCopy)
        {
            reasons.Add(Rule.RepresentativeCopy, Cite.S5M5);
            return false;
        }

        if (costed.Edition.ConductCovered)
        {
            Section04.Ended(state, costed.Measure, costed.Day, ref reasons);
        }

        Section09.Check(state, costed.Measure, ref reasons);
        if (Section04.FreeBySuspension(state, costed.Measure, costed.Moment))
        {
            reasons.Add(Rule.Suspended, Cite.S4cM2);
        }

        if (costed.Measure.Kind == EventKind.Tratta && costed.Consumer)
        {
            reasons.Add(Rule.ConsumerTratta, Cite.S7M2);
        }

        return reasons.Count == before;
    }

    /// <summary>The due date, agreements on time, and the conditions that belong to the prices.</summary>
    internal static bool PriceMet(in CaseState state, in CostedMeasure costed, ref ReasonSink reasons)
    {
        var before = reasons.Count;
        if (costed.Day <= state.DueDay)
        {
            reasons.Add(Rule.NotDue, Cite.S1M1, day: state.DueDay);
        }

        Section08.Check(state, costed.Measure, costed.Day, ref reasons);
        OfKind(state, costed, ref reasons);
        return reasons.Count == before;
    }

    /// <summary>What the prices ask of each kind of measure.</summary>
    internal static void OfKind(in CaseState state, in CostedMeasure costed, ref ReasonSink reasons)
    {
        switch (costed.Measure)
        {
            case PaymentReminder reminder:
                Reminder(state, reminder, costed, ref reasons);
                break;
            case PaymentDemand demand:
                Demand(state, demand, costed, ref reasons);
                break;
            case TermExtension extension:
                Extension(extension, costed.Law, ref reasons);
                break;
            case PaymentPlan or Tratta or BankruptcyDemand or OtherMeasure:
                break;
            default:
                throw new InvalidOperationException($"{costed.Measure.Kind} is a measure without conditions.");
        }
    }

    private static void Demand(in CaseState state, PaymentDemand demand, in CostedMeasure costed, ref ReasonSink reasons)
    {
        if (!demand.CopyToRepresentative && (state.Demanded || state.Act.Readings.FirstDemandWaits))
        {
            Wait(state, costed, ref reasons);
        }
    }

    /// <summary>10b.3, 3c.2, 10f.2: the least length of an extension that costs.</summary>
    private static void Extension(TermExtension extension, RegimeLaw law, ref ReasonSink reasons)
    {
        if (law.ExtensionDays is { } least && extension.Days < least.Value)
        {
            reasons.Add(Rule.ExtensionTooShort, least.Citation, number: least.Value);
        }
    }

    private static void Reminder(in CaseState state, PaymentReminder reminder, in CostedMeasure costed, ref ReasonSink reasons)
    {
        var listed = Section10Prices.IsListed(reminder.Form, costed.Law);
        if (listed)
        {
            FirstDays(state, costed, ref reasons);
        }

        var waits = costed.Consumer || reminder.Form != DeliveryForm.Other;
        if (waits && (reminder.Form != DeliveryForm.Other || state.Act.Readings.WaitStartsWith == WaitStartsWith.AnyReminder))
        {
            Wait(state, costed, ref reasons);
        }
    }

    /// <summary>10b.2, 3c.1, 10f.1: letters wait for each other; the first does not wait.</summary>
    private static void Wait(in CaseState state, in CostedMeasure costed, ref ReasonSink reasons)
    {
        if (costed.Law.LetterDays is { } wait && state.LastLetter != Days.None && costed.Day < state.After(state.LastLetter, wait.Value))
        {
            reasons.Add(Rule.LetterWait, wait.Citation, number: wait.Value, day: state.LastLetter);
        }
    }

    /// <summary>10b.1: the due date was notified in time, or agreed, and a priced reminder leaves the debtor some days after it.</summary>
    private static void FirstDays(in CaseState state, in CostedMeasure costed, ref ReasonSink reasons)
    {
        if (costed.Law.ReminderDays is not { } days)
        {
            return;
        }

        var notice = state.Claim.DueNotice;
        var notified = notice.Kind == DueNoticeKind.AgreedDueDate
            || (notice.Kind == DueNoticeKind.Sent && state.After(notice.SentDay, days.Value) <= state.DueDay);
        if (!notified)
        {
            reasons.Add(Rule.DueNotice, days.Citation, number: days.Value, day: notice.SentDay);
        }

        if (costed.Day < state.After(state.DueDay, days.Value))
        {
            reasons.Add(Rule.ReminderTooEarly, days.Citation, number: days.Value, day: state.DueDay);
        }
    }
}
