namespace Indrivningslag.Rules;

/// <summary>8.1: an agreement on time or instalments binds the creditor while it is in force.</summary>
internal static class Section08
{
    /// <summary>Whether the kind of step must wait for the end of an extension or plan.</summary>
    private static bool Waits(CollectionAction action) => action.Kind switch
    {
        EventKind.PaymentDemand => !((PaymentDemand)action).CopyToRepresentative,
        EventKind.PaymentReminder or EventKind.Tratta or EventKind.BankruptcyDemand or EventKind.OtherMeasure or EventKind.TrattaPublication => true,
        EventKind.TermExtension or EventKind.PaymentPlan or EventKind.CourtClaim or EventKind.Assignment or EventKind.PreservationNotice => false,
        _ => throw new InvalidOperationException($"{action.Kind} is a step of which it is not said whether it waits."),
    };

    internal static void Check(in CaseState state, CollectionAction action, int day, ref ReasonSink reasons)
    {
        if (!Waits(action))
        {
            return;
        }

        if (state.PlanInForce)
        {
            reasons.Add(Rule.PlanInForce, Cite.S8M1);
        }

        if (day <= state.ExtendedThrough)
        {
            reasons.Add(Rule.ExtensionInForce, Cite.S8M1, Days.Later(state.ExtendedThrough, 1), day: state.ExtendedThrough);
        }
    }

    /// <summary>
    /// An extension runs from the latest of the due date in force, the end of an earlier extension and its own day. Agreed on or before the due
    /// date it also postpones the due date, and that of each item not yet overdue.
    /// </summary>
    internal static void Extend(ref CaseState state, TermExtension extension)
    {
        var day = extension.Day;
        state.ExtendedThrough = Days.Later(Math.Max(Math.Max(state.DueDay, state.ExtendedThrough), day), extension.Days);
        if (day > state.DueDay)
        {
            return;
        }

        state.DueDay = Days.Later(state.DueDay, extension.Days);
        state.Items = state.Items?.Postponed(day, extension.Days);
        if (state.Claim.Interest.From is null && state.Items is null)
        {
            state.InterestThrough = state.DueDay;
        }
    }

    /// <summary>The due date in force on a day: extensions agreed on or before it postpone it.</summary>
    internal static int DueDayIn(CollectionCase collectionCase, int day)
    {
        var due = collectionCase.Claim.DueDay;
        for (var i = 0; i < collectionCase.Events.Count && collectionCase.At(i).Day <= day; i++)
        {
            if (collectionCase.At(i) is TermExtension extension && extension.Day <= due)
            {
                due = Days.Later(due, extension.Days);
            }
        }

        return due;
    }
}
