namespace Indrivningslag.Rules;

/// <summary>6 §: when a professional may take a consumer claim to court.</summary>
internal static class Section06
{
    internal static void Check(in CaseState state, CourtClaim claim, in Moment moment, ref ReasonSink reasons)
    {
        if (claim.By == CollectorRole.Creditor || !moment.Consumer || Lifted(state, claim))
        {
            return;
        }

        if (!state.DemandedLawfully)
        {
            reasons.Add(Rule.CourtWithoutDemand, Cite.S6M1);
            return;
        }

        if (state.LatestDemandWithTerm is not { } demand)
        {
            reasons.Add(Rule.CourtTermsUnknown, Cite.S6M1);
            return;
        }

        var last = LastTermDay(demand);
        if (moment.Day <= last)
        {
            reasons.Add(Rule.CourtTermsOpen, Cite.S6M1, Days.Later(last, 1), day: last);
        }

        var law = state.On(demand.Day).Law.DemandLaw;
        if (law?.Arrival is not null && demand.Form == DeliveryForm.Durable && !demand.ArrivalEnsured)
        {
            reasons.Add(Rule.CourtDemandArrival, Cite.S6M1);
        }
    }

    /// <summary>Keeps that a demand in lawful form was given, and the latest one that states a term; a later one without a term closes nothing.</summary>
    internal static void NoteDemand(ref CaseState state, PaymentDemand demand, in Moment moment)
    {
        if (!Section05.FormAllowed(state, demand, moment))
        {
            return;
        }

        state.DemandedLawfully = true;
        state.LatestDemandWithTerm = LastTermDay(demand) == Days.None ? state.LatestDemandWithTerm : demand;
    }

    /// <summary>The later of the terms for payment and for remarks; none when it states neither.</summary>
    internal static int LastTermDay(PaymentDemand demand) => Math.Max(demand.TermEndDay, demand.RemarksTermEndDay);

    /// <summary>6.2: haste, a dispute whatever its ground, a remedy against the claim, or an effective request to suspend opens the court at once.</summary>
    private static bool Lifted(in CaseState state, CourtClaim claim) =>
        claim.Urgent || state.Disputes.Any || state.RemedyOpen || state.Suspended;
}
