using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Puts a step to the rules on conduct (4-9 §§): the same for a step that is planned and one that was taken.</summary>
internal static class Conduct
{
    /// <summary>What stands in the way of an action on a day, waiting for the due date and for agreements included.</summary>
    internal static void Obstacles(in CaseState state, CollectionAction action, int day, ref ReasonSink reasons)
    {
        if (day <= state.Claim.DueDay && action is Measure and not TermExtension and not PaymentPlan)
        {
            reasons.Add(Rule.NotDue, Cite.S1M1, Days.Later(state.Claim.DueDay, 1), day: state.Claim.DueDay);
        }

        if (EndsWithClaim(action) || action.Kind == EventKind.PreservationNotice)
        {
            Section04.RequireEnd(state);
        }

        if (action.Kind == EventKind.PreservationNotice)
        {
            Section04.Ended(state, day, ref reasons);
            return;
        }

        Unlawful(state, action, day, ref reasons);
        Section08.Check(state, action.Kind, day, ref reasons);
    }

    /// <summary>What was wrong with an action that was taken, duties that came with it included.</summary>
    internal static void Breaches(ref CaseState state, CollectionAction action, int day, ref ReasonSink reasons)
    {
        if (action.Kind == EventKind.PreservationNotice)
        {
            return;
        }

        state.CostsUnknown |= EndsWithClaim(action) && Section04.EndUnknown(state);
        Unlawful(state, action, day, ref reasons);
        var consumer = Section03.IsConsumer(state, day);
        if (state.Suspended && action is Measure { InformedOfNoCosts: false } && Section04.MustTellFree(state, consumer))
        {
            reasons.Add(Rule.NotToldFree, Cite.S4cM2);
        }

        if (action.Kind == EventKind.PaymentDemand)
        {
            Section05.Arrival((PaymentDemand)action, DemandLaw(state, consumer, day), ref reasons);
        }
        else if (action.Kind == EventKind.Tratta && !consumer)
        {
            Section07.Arrival(state, (Tratta)action, day, ref reasons);
        }
    }

    private static void Unlawful(in CaseState state, CollectionAction action, int day, ref ReasonSink reasons)
    {
        var consumer = Section03.IsConsumer(state, day);
        if (EndsWithClaim(action))
        {
            Section04.Ended(state, day, ref reasons);
        }

        Section09.Check(state, action, ref reasons);
        switch (action.Kind)
        {
            case EventKind.PaymentReminder or EventKind.BankruptcyDemand or EventKind.OtherMeasure:
                Section04.Dispute(state, ref reasons);
                break;
            case EventKind.PaymentDemand:
                Section04.Dispute(state, ref reasons);
                Section05.Check(state, (PaymentDemand)action, DemandLaw(state, consumer, day), consumer, day, ref reasons);
                break;
            case EventKind.Tratta:
                Section07.Tratta(state, (Tratta)action, consumer, day, ref reasons);
                break;
            case EventKind.TrattaPublication:
                Section07.Publication(state, (TrattaPublication)action, consumer, day, ref reasons);
                break;
            case EventKind.CourtClaim:
                Section06.Check(state, (CourtClaim)action, consumer, day, ref reasons);
                break;
            default:
                break;
        }
    }

    /// <summary>Whether it is a step that 4.3 forbids once the claim has ended: a measure or a publication.</summary>
    private static bool EndsWithClaim(CollectionAction action) => action.Role == EventRole.Measure || action.Kind == EventKind.TrattaPublication;

    private static DemandLaw? DemandLaw(in CaseState state, bool consumer, int day) =>
        state.EditionOn(day, EventFold.EventPath).For(consumer).DemandLaw;
}
