namespace Indrivningslag.Rules;

/// <summary>8.1: an agreement on time or instalments binds the creditor while it is in force.</summary>
internal static class Section08
{
    /// <summary>Whether the kind of step must wait for the end of an extension or plan.</summary>
    internal static bool Waits(EventKind kind) => kind is EventKind.PaymentReminder or EventKind.PaymentDemand or EventKind.Tratta
        or EventKind.BankruptcyDemand or EventKind.OtherMeasure or EventKind.TrattaPublication;

    internal static void Check(in CaseState state, EventKind kind, int day, ref ReasonSink reasons)
    {
        if (!Waits(kind))
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

    /// <summary>An extension runs from the later of its day and the due date then in force.</summary>
    internal static void Extend(ref CaseState state, TermExtension extension, int day)
    {
        var dueInForce = Math.Max(state.Claim.DueDay, state.ExtendedThrough);
        state.ExtendedThrough = Days.Later(Math.Max(dueInForce, day), extension.Days);
    }
}
