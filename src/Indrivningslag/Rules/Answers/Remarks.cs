using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Things worth knowing beside an answer; none of them changes it.</summary>
internal static class Remarks
{
    internal static Sequence<Reason> Of(in CaseState state, int day)
    {
        List<Reason>? findings = null;
        var book = state.Act.Law;
        if (day > book.VerifiedThroughDay)
        {
            Add(ref findings, new Reason(Rule.BeyondVerification, Cite.S1M1, day: book.VerifiedThroughDay));
        }

        AgreedAboveStatute(state, ref findings);
        if (state.Claim.Interest.Kind == InterestKind.Fixed && Section03.IsConsumer(state, day) && AboveStatutory(book, state.Claim, day))
        {
            Add(ref findings, new Reason(Rule.InterestAboveStatutory, Cite.S2));
        }

        return findings is null ? Sequence<Reason>.Empty : Sequence.Adopt(findings.ToArray());
    }

    /// <summary>2 §: an agreed ceiling at or above the statutory price has no effect.</summary>
    private static void AgreedAboveStatute(in CaseState state, ref List<Reason>? findings)
    {
        if (state.Claim.AgreedCeilings is not { } agreed || state.Transcript is not { } transcript)
        {
            return;
        }

        for (var i = 0; i < transcript.MeasureCount; i++)
        {
            ref readonly var entry = ref transcript.Measures[i].Entry;
            var statutory = Euro.FromCents(entry.Listed);
            if (agreed.For(entry.Measure.Kind) is { } ceiling && statutory > Euro.Zero && ceiling > statutory)
            {
                Add(ref findings, new Reason(Rule.AgreedCeilingIgnored, Cite.S2, statutory));
            }
        }
    }

    private static bool AboveStatutory(LawBook book, Claim claim, int day)
    {
        foreach (var rate in book.ReferenceRates.Rates)
        {
            if (rate.FromDay <= day && day <= rate.ThroughDay)
            {
                return rate.Percent is { } percent && claim.Interest.Percent > percent + 7m;
            }
        }

        return false;
    }

    private static void Add(ref List<Reason>? findings, Reason reason) => (findings ??= []).Add(reason);
}
