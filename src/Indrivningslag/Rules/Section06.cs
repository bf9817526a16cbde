namespace Indrivningslag.Rules;

/// <summary>6 §: when a professional may take a consumer claim to court.</summary>
internal static class Section06
{
    internal static void Check(ref FoldState state, CourtClaim claim, bool consumer, int day, ref Notes notes)
    {
        if (claim.By == CollectorRole.Creditor || !consumer || Lifted(ref state, claim))
        {
            return;
        }

        if (state.LatestDemand is not { } demand)
        {
            notes.Add(Rule.CourtWithoutDemand, Cite.S6M1);
            return;
        }

        var last = Math.Max(demand.TermEndDay, demand.RemarksTermEndDay);
        if (last == Days.None)
        {
            notes.Add(Rule.CourtTermsUnknown, Cite.S6M1);
        }
        else if (day <= last)
        {
            notes.Add(Rule.CourtTermsOpen, Cite.S6M1, last + 1, day: last);
        }

        var law = state.Act.Law.On(demand.Day, Fold.EventPath).Consumer.DemandLaw;
        if (law?.Arrival is not null && demand.Form == DeliveryForm.Durable && !demand.ArrivalEnsured)
        {
            notes.Add(Rule.CourtDemandArrival, Cite.S6M1);
        }
    }

    /// <summary>6.2: haste, a dispute whatever its ground, a remedy against the claim, or an effective request to suspend opens the court at once.</summary>
    private static bool Lifted(ref FoldState state, CourtClaim claim) =>
        claim.Urgent || state.Disputed || state.RemedyOpen || state.Suspended;
}
