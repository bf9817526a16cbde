namespace Indrivningslag.Rules;

/// <summary>The one pass over a case's events, by day, that every answer rests on.</summary>
internal static class EventFold
{
    /// <summary>Folds the events through a day, inclusive; what acts at the end of the latest of them has not yet acted.</summary>
    internal static void Run(ref CaseState state, CollectionCase collectionCase, int through)
    {
        RequireAcceptable(state, collectionCase);
        var events = collectionCase.Events;
        for (var i = 0; i < events.Count; i++)
        {
            var index = collectionCase.GivenIndex(i);
            var next = events.At(index);
            if (next.Day > through)
            {
                return;
            }

            Step(ref state, next, index);
        }
    }

    /// <summary>Takes one event into account.</summary>
    internal static void Step(ref CaseState state, CollectionEvent next, int index)
    {
        GoTo(ref state, next.Day);
        switch (next.Role)
        {
            case EventRole.Measure:
                TakeMeasure(ref state, (Measure)next, index);
                break;
            case EventRole.Step:
                TakeStep(ref state, (CollectionAction)next, index);
                break;
            case EventRole.Fact:
                TakeFact(ref state, next, index);
                break;
            default:
                throw new InvalidOperationException($"{next.Role} is no role of an event.");
        }
    }

    /// <summary>Ends the days before a day: what acts at the end of a day acts, and items that fell due are late.</summary>
    internal static void GoTo(ref CaseState state, int day)
    {
        if (day <= state.Today)
        {
            return;
        }

        if (state.Today != Days.None)
        {
            EndToday(ref state);
        }

        Section10Totals.PassItems(ref state, day);
        state.Today = day;
    }

    /// <summary>Ends the day of the latest event and every day through another, inclusive: the state a question about the end of that day asks.</summary>
    internal static void EndThrough(ref CaseState state, int day)
    {
        GoTo(ref state, day);
        EndToday(ref state);
    }

    private static void EndToday(ref CaseState state)
    {
        InterestAct.FixBase(ref state);
        if (state.Retroactive?.PastDays is { } log)
        {
            log.Add(state.Today, state.Principal, Section04.IsPaid(state, state.Today));
        }
    }

    private static void TakeMeasure(ref CaseState state, Measure measure, int index)
    {
        if (measure.Day < state.Act.Law.FirstDay)
        {
            throw NotCoveredException.OfEvent(index, state.Act.Law.Editions[0].From);
        }

        Section10.Take(ref state, measure, index);
    }

    private static void TakeStep(ref CaseState state, CollectionAction action, int index)
    {
        if (action.Day < state.Act.Law.FirstDay)
        {
            return;
        }

        var moment = state.On(action.Day);
        if (moment.Edition.ConductCovered)
        {
            var free = new ReasonSink(transcript: null);
            Section10Forfeiture.NoteBreaches(ref state, action, moment, index, ref free);
        }
    }

    private static void TakeFact(ref CaseState state, CollectionEvent fact, int index)
    {
        switch (fact.Kind)
        {
            case EventKind.Payment:
                Section11.Receive(ref state, (Payment)fact, index);
                break;
            case EventKind.Remittance:
                Section11.Remit(ref state, (Remittance)fact, index);
                break;
            case EventKind.Waiver:
                Section11.GiveUp(ref state, (Waiver)fact);
                break;
            case EventKind.CostInterest:
                InterestAct.TellCostInterest(ref state, fact.Day);
                break;
            case EventKind.Judgment:
                state.JudgmentDay = Math.Min(state.JudgmentDay, fact.Day);
                break;
            case EventKind.Breach:
                Section10Forfeiture.NoteBreach(ref state, (Breach)fact, index);
                break;
            case EventKind.ExceptionallyDifficult:
                var difficult = (ExceptionallyDifficult)fact;
                state.DifficultyClaimed = true;
                state.Difficult |= difficult.Proportionate && difficult.Disclosed;
                break;
            case EventKind.PlanLapsed:
                state.PlanInForce = false;
                break;
            case EventKind.TurnoverStatement:
                state.TurnoverStated = true;
                break;
            case EventKind.ClaimExtinguished:
                state.Extinguished = true;
                break;
            case EventKind.CreditNote or EventKind.InformationRequest:
                // Credit notes were known before the fold began; requests for information change nothing.
                break;
            default:
                TakeDebtorsWord(ref state, fact);
                break;
        }
    }

    private static void TakeDebtorsWord(ref CaseState state, CollectionEvent fact)
    {
        switch (fact.Kind)
        {
            case EventKind.Dispute:
                Section04.OpenDispute(ref state, (Dispute)fact);
                break;
            case EventKind.DisputeResolved:
                (state.Disputes, state.MaterialDisputes) = (default, default);
                break;
            case EventKind.LegalRemedy:
                state.RemedyOpen = true;
                break;
            case EventKind.LegalRemedyResolved:
                state.RemedyOpen = false;
                break;
            case EventKind.SuspensionRequest:
                Section04.RequestSuspension(ref state, (SuspensionRequest)fact);
                break;
            case EventKind.SuspensionWithdrawn:
                (state.Suspended, state.ToldFree) = (false, false);
                break;
            case EventKind.DeliveryConsent:
                state.Consents.Add((DeliveryConsent)fact, state.DueDay, state.Act.Law.ConsentMonths(fact.Day));
                break;
            case EventKind.DeliveryConsentWithdrawn:
                state.Consents.Withdraw();
                break;
            case EventKind.WrittenFormRequested:
                state.Consents.RequestWritten();
                break;
            case EventKind.EstablishedChannel:
                state.Consents.Establish();
                break;
            default:
                throw new InvalidOperationException($"{fact.Kind} is a fact without a meaning.");
        }
    }

    /// <summary>Refuses facts that only the law shows to be impossible.</summary>
    private static void RequireAcceptable(in CaseState state, CollectionCase collectionCase)
    {
        var book = state.Act.Law;
        InterestAct.RequireOfThisLaw(state);
        var last = collectionCase.Marks.LastConsentWithoutValidity;
        if (last == Days.None || last < book.ConsentValidityFrom)
        {
            return;
        }

        var from = book.ConsentValidityFrom;

        for (var i = 0; i < collectionCase.Events.Count; i++)
        {
            if (collectionCase.Events.At(i) is DeliveryConsent { ConsentKind: ConsentKind.Consent, Complete: true, ValidThrough: null } consent
                && consent.Day >= from && Section03.IsConsumer(state.Act, state.Claim, consent.Day))
            {
                throw InvalidFactException.OfEvent(i, "validThrough", Expected.ConsentValidity);
            }
        }
    }
}
