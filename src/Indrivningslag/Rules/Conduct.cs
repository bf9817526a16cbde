using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Puts a step to the rules on conduct (4-9 §§): the same for a step that is planned and one that was taken.</summary>
internal static class Conduct
{
    /// <summary>What stands in the way of an action on a day, waiting for the due date and for agreements included.</summary>
    internal static void Obstacles(ref FoldState state, CollectionAction action, int day, ref Notes notes)
    {
        if (day <= state.Claim.DueDay && action is Measure and not TermExtension and not PaymentPlan)
        {
            notes.Add(Rule.NotDue, Cite.S1M1, state.Claim.DueDay + 1, day: state.Claim.DueDay);
        }

        if (EndsWithClaim(action) || action.Kind == EventKind.PreservationNotice)
        {
            Section04.RequireEnd(state);
        }

        if (action.Kind == EventKind.PreservationNotice)
        {
            Section04.Ended(ref state, day, ref notes);
            return;
        }

        Unlawful(ref state, action, day, ref notes);
        Section08.Check(ref state, action.Kind, day, ref notes);
    }

    /// <summary>What was wrong with an action that was taken, duties that came with it included.</summary>
    internal static void Breaches(ref FoldState state, CollectionAction action, int day, ref Notes notes)
    {
        if (action.Kind == EventKind.PreservationNotice)
        {
            return;
        }

        state.CostsUnknown |= EndsWithClaim(action) && Section04.EndUnknown(state);
        Unlawful(ref state, action, day, ref notes);
        var consumer = Section03.IsConsumer(state, day);
        if (state.Suspended && action is Measure { InformedOfNoCosts: false } && Section04.MustTellFree(state, consumer))
        {
            notes.Add(Rule.NotToldFree, Cite.S4cM2);
        }

        if (action.Kind == EventKind.PaymentDemand)
        {
            Section05.Arrival((PaymentDemand)action, DemandLaw(ref state, consumer, day), ref notes);
        }
        else if (action.Kind == EventKind.Tratta && !consumer)
        {
            Section07.Arrival(ref state, (Tratta)action, day, ref notes);
        }
    }

    private static void Unlawful(ref FoldState state, CollectionAction action, int day, ref Notes notes)
    {
        var consumer = Section03.IsConsumer(state, day);
        if (EndsWithClaim(action))
        {
            Section04.Ended(ref state, day, ref notes);
        }

        Section09.Check(ref state, action, ref notes);
        switch (action.Kind)
        {
            case EventKind.PaymentReminder or EventKind.BankruptcyDemand or EventKind.OtherMeasure:
                Section04.Dispute(ref state, ref notes);
                break;
            case EventKind.PaymentDemand:
                Section04.Dispute(ref state, ref notes);
                Section05.Check(ref state, (PaymentDemand)action, DemandLaw(ref state, consumer, day), consumer, day, ref notes);
                break;
            case EventKind.Tratta:
                Section07.Tratta(ref state, (Tratta)action, consumer, day, ref notes);
                break;
            case EventKind.TrattaPublication:
                Section07.Publication(ref state, (TrattaPublication)action, consumer, day, ref notes);
                break;
            case EventKind.CourtClaim:
                Section06.Check(ref state, (CourtClaim)action, consumer, day, ref notes);
                break;
            default:
                break;
        }
    }

    /// <summary>Whether it is a step that 4.3 forbids once the claim has ended: a measure or a publication.</summary>
    private static bool EndsWithClaim(CollectionAction action) => action.Kind <= EventKind.TrattaPublication;

    private static DemandLaw? DemandLaw(ref FoldState state, bool consumer, int day) =>
        state.EditionOn(day, Fold.EventPath).For(consumer).DemandLaw;
}
