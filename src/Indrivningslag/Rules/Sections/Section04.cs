namespace Indrivningslag.Rules;

/// <summary>4 §, 4b § and 4c §: when collection must stop or be free.</summary>
internal static class Section04
{
    /// <summary>4.3: a claim that is paid or has ceased to exist is not collected. A measure that crossed a payment is judged by the day it was prepared.</summary>
    internal static void Ended(in CaseState state, CollectionAction action, int day, ref ReasonSink reasons)
    {
        if (state.Extinguished)
        {
            reasons.Add(Rule.Extinguished, Cite.S4M3);
        }
        else if (WasPaid(state, action, day))
        {
            reasons.Add(Rule.Paid, Cite.S4M3);
        }
    }

    /// <summary>Whether it had ended.</summary>
    internal static bool HasEnded(in CaseState state, CollectionAction action, int day) => state.Extinguished || WasPaid(state, action, day);

    private static bool WasPaid(in CaseState state, CollectionAction action, int day) =>
        state.Retroactive is not null && action is Measure measure && state.PastDay(measure, day) is { } past ? past.Paid : IsPaid(state, day);

    /// <summary>
    /// Whether collecting an ended claim is a breach, and not only free: a credit note of a later day shows that nothing was owed, but nobody could
    /// know.
    /// </summary>
    internal static bool EndWasKnown(in CaseState state, CollectionAction action, int index) =>
        state.Extinguished || state.Retroactive is not { } facts || facts.LatestCreditNote <= action.Day
        || facts.AsKnownOn(action.Day).CameAfterTheEnd(index);

    /// <summary>Whether nothing is owed: no principal, interest, costs or interest on costs.</summary>
    internal static bool IsPaid(in CaseState state, int day) =>
        !state.LedgerUnknown && state.Principal == 0 && state.Interest == 0
        && Section10Totals.OutstandingCosts(state, day) == 0 && Section10Totals.OutstandingCostInterest(state, day) == 0;

    /// <summary>Refuses to tell whether the claim has ended when a payment could not be divided.</summary>
    /// <exception cref="MissingRateException">A reference rate that a payment needs is not known.</exception>
    internal static void RequireEnd(in CaseState state)
    {
        if (!state.Extinguished)
        {
            state.RequireLedger();
        }
    }

    /// <summary>4b.1 and 4b.3: an open dispute with a material ground stops letters and other measures, or for a directly enforceable claim an open remedy.</summary>
    internal static void Dispute(in CaseState state, ref ReasonSink reasons)
    {
        if (state.Claim.DirectlyEnforceable)
        {
            if (state.RemedyOpen)
            {
                reasons.Add(Rule.LegalRemedyOpen, Cite.S4bM3);
            }
        }
        else if (state.RemedyOpen || state.MaterialDisputes.OfWhole(state.Principal))
        {
            reasons.Add(Rule.Disputed, Cite.S4bM1);
        }
    }

    internal static void OpenDispute(ref CaseState state, Dispute dispute)
    {
        state.Disputes.Open(dispute.Amount);
        if (dispute.Ground == DisputeGround.Material)
        {
            state.MaterialDisputes.Open(dispute.Amount);
        }
    }

    /// <summary>4c.1: a request works when the debtor makes it in writing or durably, after the due date, and for the whole claim.</summary>
    internal static void RequestSuspension(ref CaseState state, SuspensionRequest request)
    {
        var day = request.Day;
        state.Suspended |= day >= state.Act.Law.FirstDay && state.On(day) is { Edition.ConductCovered: true, Consumer: true }
            && request.Form != DeliveryForm.Other && day > state.DueDay && MayAskForSuspension(state.Claim, day);
    }

    /// <summary>4c.1: the right concerns the whole claim, so one that is payable in instalments must be due in whole.</summary>
    internal static bool MayAskForSuspension(Claim claim, int day) =>
        claim.Instalments is null || (claim.Instalments.WholeClaimDueOn is { } whole && Days.Of(whole) <= day);

    /// <summary>4c.2: whether a measure is free because the debtor asked for suspension; a copy to a representative is no measure against the debtor (5.5).</summary>
    internal static bool FreeBySuspension(in CaseState state, CollectionAction action, in Moment moment) =>
        state.Suspended && moment.Consumer && moment.Edition.ConductCovered && action is Measure and not PaymentDemand { CopyToRepresentative: true };

    /// <summary>4c.2: whether the debtor must still be told that the measure is free; an extension or plan owes no such notice.</summary>
    internal static bool MustTellFree(in CaseState state, CollectionAction action, in Moment moment) =>
        FreeBySuspension(state, action, moment) && !state.ToldFree && action is not (TermExtension or PaymentPlan);
}
