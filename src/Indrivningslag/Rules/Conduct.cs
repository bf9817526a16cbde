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

        Unlawful(ref state, action, day, ref notes);
        var consumer = Section03.IsConsumer(state, day);
        if (action is Measure { InformedOfNoCosts: false } && Section04.MustTellFree(state, consumer))
        {
            notes.Add(Rule.NotToldFree, Cite.S4cM2);
        }

        if (action is PaymentDemand { CopyToRepresentative: false } demand)
        {
            Section05.Arrival(demand, state.EditionOn(day, "on").For(consumer).DemandLaw, ref notes);
        }
        else if (action is Tratta tratta && !consumer)
        {
            Section07.Arrival(ref state, tratta, day, ref notes);
        }
    }

    private static void Unlawful(ref FoldState state, CollectionAction action, int day, ref Notes notes)
    {
        var consumer = Section03.IsConsumer(state, day);
        if (action is Measure || action.Kind == EventKind.TrattaPublication)
        {
            Section04.Ended(ref state, day, ref notes);
        }

        Section09.Check(ref state, action, ref notes);
        switch (action)
        {
            case PaymentReminder or BankruptcyDemand or OtherMeasure:
                Section04.Dispute(ref state, ref notes);
                break;
            case PaymentDemand demand:
                Section04.Dispute(ref state, ref notes);
                if (!demand.CopyToRepresentative)
                {
                    Section05.Check(ref state, demand, DemandLaw(ref state, consumer, day), consumer, day, ref notes);
                }

                break;
            case Tratta tratta:
                Section07.Tratta(ref state, tratta, consumer, day, ref notes);
                break;
            case TrattaPublication publication:
                Section07.Publication(ref state, publication, consumer, day, ref notes);
                break;
            case CourtClaim court:
                Section06.Check(ref state, court, consumer, day, ref notes);
                break;
            default:
                break;
        }
    }

    private static DemandLaw? DemandLaw(ref FoldState state, bool consumer, int day) =>
        state.EditionOn(day, "on").For(consumer).DemandLaw;
}
