using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>What a measure means for later steps, once it was taken.</summary>
internal static class LetterEffects
{
    /// <summary>Notes them. A letter on or before the due date is none (1.1), and a copy to a representative is no collection (5.5).</summary>
    internal static void Note(ref CaseState state, Measure measure, in Moment moment, int index)
    {
        if (measure is PaymentDemand { CopyToRepresentative: true })
        {
            return;
        }

        state.ToldFree |= measure.InformedOfNoCosts && moment.Consumer && state.Suspended;
        switch (measure.Kind)
        {
            case EventKind.PaymentReminder when measure.Day > state.DueDay:
                NoteReminder(ref state, (PaymentReminder)measure);
                break;
            case EventKind.PaymentDemand when measure.Day > state.DueDay:
                NoteDemand(ref state, (PaymentDemand)measure, moment);
                break;
            case EventKind.TermExtension:
                Section08.Extend(ref state, (TermExtension)measure);
                break;
            case EventKind.PaymentPlan:
                state.PlanInForce |= ((PaymentPlan)measure).MadeWithDebtor;
                break;
            case EventKind.Tratta:
                Section07.NoteSent(ref state, index, measure.Day);
                break;
            case EventKind.PaymentReminder or EventKind.PaymentDemand or EventKind.BankruptcyDemand or EventKind.OtherMeasure:
                break;
            default:
                throw new InvalidOperationException($"{measure.Kind} is a measure without a meaning.");
        }
    }

    private static void NoteReminder(ref CaseState state, PaymentReminder reminder)
    {
        Section07.NoteTerm(ref state, reminder.Day, reminder.Form, reminder.TermEndDay, reminder.ArrivalEnsured, demand: false);
        state.FirstReminderAfterDue = Math.Min(state.FirstReminderAfterDue, reminder.Day);
        if (reminder.Form != DeliveryForm.Other || state.Act.Readings.WaitStartsWith == WaitStartsWith.AnyReminder)
        {
            state.LastLetter = reminder.Day;
        }
    }

    private static void NoteDemand(ref CaseState state, PaymentDemand demand, in Moment moment)
    {
        if (state.Act.Readings.DemandBeforeTratta == DemandBeforeTratta.DemandSuffices)
        {
            Section07.NoteTerm(ref state, demand.Day, demand.Form, Section06.LastTermDay(demand), demand.ArrivalEnsured, demand: true);
        }

        Section06.NoteDemand(ref state, demand, moment);
        state.Demanded = true;
        state.LastLetter = demand.Day;
    }
}
