namespace Indrivningslag.Rules;

/// <summary>4 §, 4b § and 4c §: when collection must stop or be free.</summary>
internal static class Section04
{
    /// <summary>4.3: a claim that is paid or has ceased to exist is not collected.</summary>
    internal static void Ended(in CaseState state, int day, ref ReasonSink reasons)
    {
        if (state.Extinguished)
        {
            reasons.Add(Rule.Extinguished, Cite.S4M3);
            return;
        }

        if (state.MissingRate is null && state.Principal == 0 && state.Interest == 0 && Section10.OutstandingCosts(state, day) == 0)
        {
            reasons.Add(Rule.Paid, Cite.S4M3);
        }
    }

    /// <summary>Refuses to tell whether the claim has ended when a payment could not be divided.</summary>
    /// <exception cref="MissingRateException">A reference rate that a payment needs is not known.</exception>
    internal static void RequireEnd(in CaseState state)
    {
        if (!state.Extinguished)
        {
            state.RequireLedger();
        }
    }

    /// <summary>Whether it cannot be told if the claim is paid, for want of a reference rate.</summary>
    internal static bool EndUnknown(in CaseState state) => !state.Extinguished && state.MissingRate is not null;

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
        else if (state.MateriallyDisputed || state.RemedyOpen)
        {
            reasons.Add(Rule.Disputed, Cite.S4bM1);
        }
    }

    /// <summary>4c.1: a request works when the debtor makes it in writing or durably, after the due date, and for the whole claim.</summary>
    internal static void RequestSuspension(ref CaseState state, SuspensionRequest request)
    {
        var claim = state.Claim;
        var wholeClaimDue = claim.Instalments is null
            || (claim.Instalments.WholeClaimDueOn is { } whole && Days.Of(whole) <= request.Day);
        if (request.Day >= state.Act.Law.FirstDay && state.EditionOn(request.Day, EventFold.EventPath).ConductCovered && Section03.IsConsumer(state, request.Day)
            && request.Form != DeliveryForm.Other && request.Day > claim.DueDay && wholeClaimDue)
        {
            state.Suspended = true;
        }
    }

    /// <summary>4c.2: whether a measure is free because the debtor asked for suspension.</summary>
    internal static bool FreeBySuspension(in CaseState state, bool consumer) => consumer && state.Suspended;

    /// <summary>4c.2: whether the debtor must still be told that measures are free.</summary>
    internal static bool MustTellFree(in CaseState state, bool consumer) => consumer && state.Suspended && !state.ToldFree;
}
