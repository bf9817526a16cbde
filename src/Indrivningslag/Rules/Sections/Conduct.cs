using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Puts a step to the rules on conduct (4-9 §§): the same for a step that is planned and one that was taken.</summary>
internal static class Conduct
{
    /// <summary>What stands in the way of an action on a day, waiting for the due date and for agreements included.</summary>
    internal static void Obstacles(in CaseState state, CollectionAction action, in Moment moment, ref ReasonSink reasons)
    {
        if (moment.Day <= state.DueDay && action.Role == EventRole.Measure && action.Kind is not (EventKind.TermExtension or EventKind.PaymentPlan))
        {
            reasons.Add(Rule.NotDue, Cite.S1M1, Days.Later(state.DueDay, 1), day: state.DueDay);
        }

        if (EndsWithClaim(action) || action.Kind == EventKind.PreservationNotice)
        {
            Section04.RequireEnd(state);
            Section04.Ended(state, action, moment.Day, ref reasons);
        }

        if (action.Kind == EventKind.PreservationNotice || action is PaymentDemand { CopyToRepresentative: true })
        {
            return;
        }

        Section09.Check(state, action, ref reasons);
        Unlawful(state, action, moment, ref reasons);
        Section08.Check(state, action, moment.Day, ref reasons);
    }

    /// <summary>What was wrong with an action that was taken, duties that came with it included; 4.3 and 9 § are put first.</summary>
    internal static void Breaches(in CaseState state, CollectionAction action, in Moment moment, int index, ref ReasonSink reasons)
    {
        if (action.Kind == EventKind.PreservationNotice || action is PaymentDemand { CopyToRepresentative: true })
        {
            // A notice that preserves a right is no breach (4c.3), and a copy to a representative is no collection (5.5).
            return;
        }

        if (ComesAfterTheEnd(state, action, moment) && Section04.EndWasKnown(state, action, index))
        {
            Section04.Ended(state, action, moment.Day, ref reasons);
        }

        Section09.Check(state, action, ref reasons);
        Unlawful(state, action, moment, ref reasons);
        if (state.Act.Readings.AgreementBreach == AgreementBreach.GoodPractice)
        {
            AgainstAgreement(state, action, moment.Day, ref reasons);
        }

        if (Section04.MustTellFree(state, action, moment) && !((Measure)action).InformedOfNoCosts)
        {
            reasons.Add(Rule.NotToldFree, Cite.S4cM2);
        }

        if (action.Kind == EventKind.PaymentDemand)
        {
            Section05.Arrival((PaymentDemand)action, moment.Law.DemandLaw, ref reasons);
        }
        else if (action.Kind == EventKind.Tratta && !moment.Consumer)
        {
            Section07.Arrival(state, (Tratta)action, moment.Day, ref reasons);
        }
    }

    /// <summary>Whether it is a step that 4.3 forbids once the claim has ended: a measure or a publication, but no copy to a representative.</summary>
    internal static bool EndsWithClaim(CollectionAction action) =>
        (action.Role == EventRole.Measure || action.Kind == EventKind.TrattaPublication) && action is not PaymentDemand { CopyToRepresentative: true };

    /// <summary>Whether such a step comes after the claim has ended.</summary>
    internal static bool ComesAfterTheEnd(in CaseState state, CollectionAction action, in Moment moment) =>
        EndsWithClaim(action) && Section04.HasEnded(state, action, moment.Day);

    private static void Unlawful(in CaseState state, CollectionAction action, in Moment moment, ref ReasonSink reasons)
    {
        switch (action.Kind)
        {
            case EventKind.PaymentReminder or EventKind.BankruptcyDemand or EventKind.OtherMeasure:
                Section04.Dispute(state, ref reasons);
                break;
            case EventKind.PaymentDemand:
                Section04.Dispute(state, ref reasons);
                Section05.Check(state, (PaymentDemand)action, moment, ref reasons);
                break;
            case EventKind.Tratta:
                Section07.Check(state, (Tratta)action, moment, ref reasons);
                break;
            case EventKind.TrattaPublication:
                Section07Publication.Check(state, (TrattaPublication)action, moment, ref reasons);
                break;
            case EventKind.CourtClaim:
                Section06.Check(state, (CourtClaim)action, moment, ref reasons);
                break;
            case EventKind.TermExtension or EventKind.PaymentPlan or EventKind.Assignment or EventKind.PreservationNotice:
                break;
            default:
                throw new InvalidOperationException($"{action.Kind} is a step without rules.");
        }
    }

    /// <summary>4.1, by the reading chosen: a step that 8.1 bars is also against good practice.</summary>
    private static void AgainstAgreement(in CaseState state, CollectionAction action, int day, ref ReasonSink reasons)
    {
        var barred = new ReasonSink(transcript: null);
        Section08.Check(state, action, day, ref barred);
        if (barred.Count > 0)
        {
            reasons.Add(Rule.GoodPractice, Cite.S4M1);
        }
    }
}
