using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>7 §: trattas.</summary>
internal static class Section07
{
    /// <summary>What stands in the way of a tratta on a day.</summary>
    internal static void Check(in CaseState state, Tratta tratta, in Moment moment, ref ReasonSink reasons)
    {
        if (moment.Consumer)
        {
            reasons.Add(Rule.ConsumerTratta, Cite.S7M2);
            return;
        }

        var day = moment.Day;
        var law = state.Act.Law.TrattaOn(day);
        Undisputed(state, ref reasons);
        if (day <= state.EarliestTrattaTerm)
        {
            var lifts = state.EarliestTrattaTerm == Days.Never ? Days.Never : Days.Later(state.EarliestTrattaTerm, 1);
            reasons.Add(Rule.TrattaReminder, law.ReminderTermDays.Citation, lifts, number: law.ReminderTermDays.Value);
        }

        if (tratta.Form == DeliveryForm.Other)
        {
            reasons.Add(Rule.TrattaForm, Cite.S7M4);
        }
        else if (tratta.Form == DeliveryForm.Durable && !DurableAllowed(state.Consents, law, day))
        {
            reasons.Add(Rule.TrattaConsent, Cite.S7M4, FirstDurableDay(state, law));
        }

        if (law.ClosedToPersonsAndPartnerships is { } closed && IsPersonOrPartnership(state.Claim.DebtorForm))
        {
            reasons.Add(Rule.TrattaDebtorForm, closed, FirstOpenDay(state, law));
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

    /// <summary>7.1: only a clear and undisputed claim; a directly enforceable one is undisputed unless a remedy is open. A dispute of a part leaves the rest clear.</summary>
    internal static void Undisputed(in CaseState state, ref ReasonSink reasons)
    {
        var disputes = state.Act.Readings.DisputeAgainstTratta == DisputeAgainstTratta.Any ? state.Disputes : state.MaterialDisputes;
        if (state.RemedyOpen || (!state.Claim.DirectlyEnforceable && disputes.OfWhole(state.Principal)))
        {
            reasons.Add(Rule.TrattaDisputed, Cite.S7M1);
        }
    }

    /// <summary>7.3, 7.4: keeps the earliest end of a term that lets a tratta follow a letter given after the due date.</summary>
    internal static void NoteTerm(ref CaseState state, int day, DeliveryForm form, int termEndDay, bool arrivalEnsured, bool demand)
    {
        var law = state.Act.Law.TrattaOn(day);
        if (termEndDay != Days.None && termEndDay >= Days.Later(day, law.ReminderTermDays.Value)
            && ReachedDebtor(state, form, arrivalEnsured, law, day, demand))
        {
            state.EarliestTrattaTerm = Math.Min(state.EarliestTrattaTerm, termEndDay);
        }
    }

    /// <summary>Keeps the tratta that was sent, with what was contrary to 7 § in it.</summary>
    internal static void NoteSent(ref CaseState state, int index, int day)
    {
        var flaws = state.LatestTratta.Event == index ? state.LatestTratta.Flaws : null;
        state.LatestTratta = new SentTratta(index, day, flaws);
        state.Retroactive?.Trattas?.Send(index, day, flaws);
    }

    private static bool ReachedDebtor(in CaseState state, DeliveryForm form, bool arrivalEnsured, TrattaLaw law, int day, bool demand)
    {
        if (form != DeliveryForm.Durable)
        {
            return form == DeliveryForm.Written;
        }

        var consented = law.ApprovalOnly ? state.Consents.ApprovedOn(day)
            : demand ? state.Consents.OtherDemandOn(day)
            : state.Consents.ReminderOn(day);
        return (consented || state.Consents.ChannelOpen) && (law.Arrival is null || arrivalEnsured);
    }

    private static bool DurableAllowed(in Section05Consents consents, TrattaLaw law, int day) =>
        law.ApprovalOnly ? consents.ApprovedOn(day) : consents.TrattaOn(day);

    /// <summary>The first day of later rules under which the consent on record opens durable delivery; never when there is none.</summary>
    private static int FirstDurableDay(in CaseState state, TrattaLaw law)
    {
        foreach (var later in state.Act.Law.TrattaLaws)
        {
            if (later.FromDay > law.FromDay && DurableAllowed(state.Consents, later, later.FromDay))
            {
                return later.FromDay;
            }
        }

        return Days.Never;
    }

    private static bool IsPersonOrPartnership(DebtorForm form) => form is DebtorForm.PrivatePerson or DebtorForm.SoleTrader
        or DebtorForm.GeneralPartnership or DebtorForm.LimitedPartnership;

    /// <summary>The first day on which trattas against such debtors are open again.</summary>
    private static int FirstOpenDay(in CaseState state, TrattaLaw law)
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
