using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>7 §: trattas and their publication.</summary>
internal static class Section07
{
    /// <summary>What stands in the way of a tratta on a day.</summary>
    internal static void Tratta(in CaseState state, Tratta tratta, bool consumer, int day, ref ReasonSink reasons)
    {
        if (consumer)
        {
            reasons.Add(Rule.ConsumerTratta, Cite.S7M2);
            return;
        }

        var law = state.Act.Law.TrattaOn(day);
        Undisputed(state, ref reasons);
        if (day <= state.EarliestTrattaTerm)
        {
            reasons.Add(
                Rule.TrattaReminder, law.ReminderTermDays.Citation, Days.Later(state.EarliestTrattaTerm, 1), number: law.ReminderTermDays.Value);
        }

        if (tratta.Form == DeliveryForm.Other)
        {
            reasons.Add(Rule.TrattaForm, Cite.S7M4);
        }
        else if (tratta.Form == DeliveryForm.Durable
            && !(law.ApprovalOnly ? state.Consents.ApprovedOn(day) : state.Consents.TrattaOn(day)))
        {
            reasons.Add(Rule.TrattaConsent, Cite.S7M4);
        }

        if (law.ClosedToPersonsAndPartnerships is { } closed && IsPersonOrPartnership(state.Claim.DebtorForm))
        {
            reasons.Add(Rule.TrattaDebtorForm, closed, NextLaw(state, law));
        }
    }

    /// <summary>7.5: a durable tratta that was sent without ensuring that it arrives.</summary>
    internal static void Arrival(in CaseState state, Tratta tratta, int day, ref ReasonSink reasons)
    {
        if (state.Act.Law.TrattaOn(day).Arrival is { } citation && tratta.Form == DeliveryForm.Durable && !tratta.ArrivalEnsured)
        {
            reasons.Add(Rule.TrattaArrival, citation);
        }
    }

    /// <summary>7.1, 7.6: what stands in the way of publishing the latest tratta on a day.</summary>
    internal static void Publication(in CaseState state, TrattaPublication publication, bool consumer, int day, ref ReasonSink reasons)
    {
        if (consumer)
        {
            reasons.Add(Rule.ConsumerTratta, Cite.S7M2);
            return;
        }

        Undisputed(state, ref reasons);
        if (state.LatestTratta == Days.None)
        {
            reasons.Add(Rule.PublicationWithoutTratta, state.Act.Law.TrattaOn(day).PublicationFromDays.Citation);
            return;
        }

        var law = state.Act.Law.TrattaOn(state.LatestTratta);
        var first = state.After(state.LatestTratta, law.PublicationFromDays.Value);
        if (day < first)
        {
            reasons.Add(Rule.PublicationTooEarly, law.PublicationFromDays.Citation, first, number: law.PublicationFromDays.Value, day: state.LatestTratta);
        }

        if (day > LastPublicationDay(state, publication))
        {
            reasons.Add(Rule.PublicationTooLate, law.PublicationThroughDays!.Value.Citation, number: law.PublicationThroughDays.Value.Value, day: state.LatestTratta);
        }

        if (law.TurnoverStatementCloses is { } closes && state.TurnoverStated && state.Claim.DebtorForm == DebtorForm.LimitedCompany)
        {
            reasons.Add(Rule.PublicationTurnover, closes);
        }
    }

    /// <summary>7.6: the last day of publication, or never when there is none.</summary>
    internal static int LastPublicationDay(in CaseState state, TrattaPublication publication)
    {
        if (state.LatestTratta == Days.None || publication.OtherDeadlineAgreed)
        {
            return Days.Never;
        }

        return state.Act.Law.TrattaOn(state.LatestTratta).PublicationThroughDays is { } through
            ? Days.Later(state.LatestTratta, through.Value)
            : Days.Never;
    }

    /// <summary>7.3, 7.4: keeps the earliest end of a term that lets a tratta follow the reminder, sent after the due date with a term.</summary>
    internal static void NoteReminder(ref CaseState state, PaymentReminder reminder, int day)
    {
        var law = state.Act.Law.TrattaOn(day);
        if (reminder.TermEndDay >= Days.Later(day, law.ReminderTermDays.Value) && ReachedDebtor(state, reminder, law, day))
        {
            state.EarliestTrattaTerm = Math.Min(state.EarliestTrattaTerm, reminder.TermEndDay);
        }
    }

    private static bool ReachedDebtor(in CaseState state, PaymentReminder reminder, TrattaLaw law, int day)
    {
        if (reminder.Form != DeliveryForm.Durable)
        {
            return reminder.Form == DeliveryForm.Written;
        }

        var consented = law.ApprovalOnly ? state.Consents.ApprovedOn(day) : state.Consents.ReminderOn(day);
        return (consented || state.Consents.ChannelOpen) && (law.Arrival is null || reminder.ArrivalEnsured);
    }

    /// <summary>7.1: only a clear and undisputed claim; a directly enforceable one is undisputed unless a remedy is open.</summary>
    private static void Undisputed(in CaseState state, ref ReasonSink reasons)
    {
        if (state.RemedyOpen || (state.Disputed && !state.Claim.DirectlyEnforceable))
        {
            reasons.Add(Rule.TrattaDisputed, Cite.S7M1);
        }
    }

    private static bool IsPersonOrPartnership(DebtorForm form) => form is DebtorForm.PrivatePerson or DebtorForm.SoleTrader
        or DebtorForm.GeneralPartnership or DebtorForm.LimitedPartnership;

    /// <summary>The first day on which trattas against such debtors are open again.</summary>
    private static int NextLaw(in CaseState state, TrattaLaw law)
    {
        foreach (var later in state.Act.Law.TrattaLaws)
        {
            if (later.FromDay > law.FromDay && later.ClosedToPersonsAndPartnerships is null)
            {
                return later.FromDay;
            }
        }

        return Days.Never;
    }
}
