using System.Globalization;
using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>The one pass over a case's events, by day, that every answer rests on.</summary>
internal static class EventFold
{
    internal const string EventPath = "events";

    /// <summary>Folds the events through a day, inclusive.</summary>
    internal static void Run(ref CaseState state, CollectionCase collectionCase, int through)
    {
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

    internal static void Step(ref CaseState state, CollectionEvent next, int index)
    {
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

    private static void TakeMeasure(ref CaseState state, Measure measure, int index)
    {
        if (measure.Day < state.Act.Law.FirstDay)
        {
            throw TooEarly(state.Act.Law, index);
        }

        Section10.Take(ref state, measure, index);
    }

    private static void TakeStep(ref CaseState state, CollectionAction action, int index)
    {
        if (action.Day < state.Act.Law.FirstDay)
        {
            return;
        }

        var reasons = new ReasonSink(transcript: null);
        Section10Forfeiture.Flaws(ref state, action, index, ref reasons);
    }

    private static void TakeFact(ref CaseState state, CollectionEvent fact, int index)
    {
        switch (fact)
        {
            case Payment payment:
                Section11.Receive(ref state, payment, index);
                break;
            case Remittance remittance:
                Section11.Remit(ref state, remittance, index);
                break;
            case Breach breach:
                Section10Forfeiture.Record(ref state, breach, index);
                break;
            case ExceptionallyDifficult difficult:
                state.DifficultyClaimed = true;
                state.Difficult |= difficult.Proportionate && difficult.Disclosed;
                break;
            case PlanLapsed:
                state.PlanInForce = false;
                break;
            case TurnoverStatement:
                state.TurnoverStated = true;
                break;
            case ClaimExtinguished:
                state.Extinguished = true;
                break;
            default:
                TakeDebtorsWord(ref state, fact);
                break;
        }
    }

    private static void TakeDebtorsWord(ref CaseState state, CollectionEvent fact)
    {
        switch (fact)
        {
            case Dispute dispute:
                state.Disputed = true;
                state.MateriallyDisputed |= dispute.Ground == DisputeGround.Material;
                break;
            case DisputeResolved:
                (state.Disputed, state.MateriallyDisputed) = (false, false);
                break;
            case LegalRemedy:
                state.RemedyOpen = true;
                break;
            case LegalRemedyResolved:
                state.RemedyOpen = false;
                break;
            case SuspensionRequest request:
                Section04.RequestSuspension(ref state, request);
                break;
            case DeliveryConsent consent:
                state.Consents.Add(consent, state.Claim.DueDay, state.Act.Law.ConsentMonths(consent.Day));
                break;
            case DeliveryConsentWithdrawn:
                state.Consents.Withdraw();
                break;
            case WrittenFormRequested:
                state.Consents.RequestWritten();
                break;
            case EstablishedChannel:
                state.Consents.Establish();
                break;
            default:
                break;
        }
    }

    private static NotCoveredException TooEarly(LawBook law, int index) => new(
        string.Format(CultureInfo.InvariantCulture, "events[{0}].on", index),
        law.Editions[0].From);
}
