using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Things worth knowing beside an answer; none of them changes it.</summary>
internal static class Remarks
{
    /// <summary>What a fold shows.</summary>
    internal static Sequence<Reason> Of(in CaseState state, int day)
    {
        var remarks = default(ReasonList);
        OfClaim(state.Act, state.Claim, day, ref remarks);
        if (LateRates.CutsExcess(state) && ExceedsStatutory(state.Act.Law, state.Claim, day))
        {
            remarks.Add(new Reason(Rule.InterestAboveStatutory, Cite.S2));
        }

        if (state.Transcript is { } transcript)
        {
            OfMeasures(state, transcript, ref remarks);
        }

        return remarks.ToSequence();
    }

    /// <summary>What a claim alone shows, for questions that read no events.</summary>
    internal static Sequence<Reason> Of(DebtCollectionAct act, Claim claim, int day)
    {
        var remarks = default(ReasonList);
        OfClaim(act, claim, day, ref remarks);
        return remarks.ToSequence();
    }

    private static void OfClaim(DebtCollectionAct act, Claim claim, int day, ref ReasonList remarks)
    {
        if (day > act.Law.VerifiedThroughDay)
        {
            remarks.Add(new Reason(Rule.BeyondVerification, Cite.S1M1, day: act.Law.VerifiedThroughDay));
        }

        if (DueDates.IsDayOff(claim.DueOn))
        {
            remarks.Add(new Reason(Rule.DueOnDayOff, Cite.S1M1, day: claim.DueDay));
        }
    }

    private static void OfMeasures(in CaseState state, Transcript transcript, ref ReasonList remarks)
    {
        var weighed = false;
        var agreements = 0;
        for (var i = 0; i < transcript.MeasureCount; i++)
        {
            ref readonly var entry = ref transcript.MeasureAt(i);
            var statutory = Euro.FromCents(entry.Listed);
            if (state.Claim.AgreedCeilings?.For(entry.Measure.Kind) is { } ceiling && statutory > Euro.Zero && ceiling > statutory)
            {
                remarks.Add(new Reason(Rule.AgreedCeilingIgnored, Cite.S2, statutory));
            }

            if (!weighed && (entry.Listed >= Cents.Unlimited || entry.PriceLifted))
            {
                remarks.Add(new Reason(Rule.ReasonablenessNotWeighed, entry.Edition.ConductCovered ? Cite.S10M2 : Cite.S10M1));
                weighed = true;
            }

            agreements += FellIntoAgreement(entry) ? 1 : 0;
        }

        if (agreements > 0)
        {
            remarks.Add(new Reason(Rule.AgreementInForce, Cite.S8M1, number: agreements));
        }
    }

    private static bool FellIntoAgreement(in MeasureEntry entry)
    {
        for (var i = 0; i < entry.ReasonCount; i++)
        {
            if (entry.Reasons[entry.FirstReason + i].Rule is Rule.PlanInForce or Rule.ExtensionInForce)
            {
                return true;
            }
        }

        return false;
    }

    private static bool ExceedsStatutory(LawBook book, Claim claim, int day) =>
        book.ReferenceRates.OrNull(day) is { } reference && claim.Interest.Percent > reference.Percent!.Value + book.LateInterestOn(day).Margin;
}
