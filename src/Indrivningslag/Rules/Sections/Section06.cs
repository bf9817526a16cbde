namespace Indrivningslag.Rules;

/// <summary>6 §: when a professional may take a consumer claim to court.</summary>
internal static class Section06
{
    internal static void Check(in CaseState state, CourtClaim claim, bool consumer, int day, ref ReasonSink reasons)
    {
        if (claim.By == CollectorRole.Creditor || !consumer || Lifted(state, claim))
        {
            return;
        }

        if (state.LatestDemand is not { } demand)
        {
            reasons.Add(Rule.CourtWithoutDemand, Cite.S6M1);
            return;
        }

        var last = Math.Max(demand.TermEndDay, demand.RemarksTermEndDay);
        if (last == Days.None)
        {
            reasons.Add(Rule.CourtTermsUnknown, Cite.S6M1);
        }
        else if (day <= last)
        {
            reasons.Add(Rule.CourtTermsOpen, Cite.S6M1, Days.Later(last, 1), day: last);
        }

        var law = state.Act.Law.On(demand.Day, EventFold.EventPath).Consumer.DemandLaw;
        if (law?.Arrival is not null && demand.Form == DeliveryForm.Durable && !demand.ArrivalEnsured)
        {
            reasons.Add(Rule.CourtDemandArrival, Cite.S6M1);
        }
    }

    /// <summary>6.2: haste, a dispute whatever its ground, a remedy against the claim, or an effective request to suspend opens the court at once.</summary>
    private static bool Lifted(in CaseState state, CourtClaim claim) =>
        claim.Urgent || state.Disputed || state.RemedyOpen || state.Suspended;
}
