namespace Indrivningslag.Rules;

/// <summary>10 §: one measure's way through breaches, conditions, price, counts and caps.</summary>
internal static class Section10
{
    /// <summary>Takes a measure into account, and then what it means for later steps.</summary>
    internal static void Take(ref CaseState state, Measure measure, int index)
    {
        var moment = state.On(measure.Day);
        var costed = state.Costed(measure, moment);
        var reasons = new ReasonSink(state.Transcript);
        state.Transcript?.Begin(costed, index);

        // The conditions come first: a breach that forfeits leaves nothing owed, and the claim would look paid.
        var open = Section10Conditions.AllMet(state, costed, ref reasons);
        open &= !moment.Edition.ConductCovered || !Section10Forfeiture.NoteBreaches(ref state, measure, moment, index, ref reasons);
        NoteFacts(ref state, costed);
        var price = Section10Prices.For(state, costed);
        Section10Charges.Judge(state, costed, price, index);
        BookInTallies(ref state, costed, price, index, open, ref reasons);
        state.Cap = new CapBase(costed.Law, costed.Principal, Section10Limits.CountsFromStart(costed));
        state.CostsUnknown |= state.LedgerUnknown && (state.TiersGoByOutstanding || (!state.Extinguished && Conduct.EndsWithClaim(measure)));
        state.Transcript?.End(price);
        LetterEffects.Note(ref state, measure, moment, index);
    }

    /// <summary>What a measure would bring on a day at unlimited cost, its duties fulfilled; 0 when it would be free. In cents.</summary>
    internal static long Admissible(in CaseState state, Measure measure, in Moment moment, ref ReasonSink reasons)
    {
        var costed = state.Costed(measure, moment, Cents.Unlimited, 0);
        var price = Section10Prices.For(state, costed);
        var current = Section10Limits.TallyWith(state, costed);
        var tally = CaseState.TallyAt(state, current);
        var facts = new TallyFacts(Section10Conditions.AllMet(state, costed, ref reasons), current);
        var admitted = Section10Limits.Admit(state, ref tally, costed, price, facts, ref reasons).Fee;
        if (admitted > 0 && Section10Forfeiture.WouldTake(state, moment.Day))
        {
            reasons.Add(Rule.Forfeited, moment.Edition.Forfeiture);
            return 0;
        }

        return admitted;
    }

    private static void NoteFacts(ref CaseState state, in CostedMeasure costed)
    {
        if (costed.Consumer && !costed.Edition.ConductCovered)
        {
            state.BegunUnder = costed.Law;
        }

        state.TrattaUsed |= Section10Limits.CountsAsTratta(costed);
        state.BankruptcyDemandUsed |= Section10Limits.RaisesCap(costed);
    }

    /// <summary>Books the measure in every tally kept; only one of them is written down.</summary>
    private static void BookInTallies(ref CaseState state, in CostedMeasure costed, in MeasurePrice price, int index, bool open, ref ReasonSink reasons)
    {
        var taken = state.Transcript is { MeasureCount: > 0 } transcript && transcript.Current.Forfeited;
        var standing = new Standing(state.Demanded, price.Statutory.Value == Euro.Zero);
        state.Forfeitures?.Begin(costed, index, standing);
        for (var i = 0; i <= state.Tallies; i++)
        {
            if (!state.Keeps(i))
            {
                continue;
            }

            ref var tally = ref CaseState.TallyToBook(ref state, i);
            var unwritten = new ReasonSink(transcript: null);
            var written = state.Transcript?.Tally == i;
            var (fee, service) = Section10Limits.Admit(state, ref tally, costed, price, new TallyFacts(open, i), ref (written ? ref reasons : ref unwritten));
            var vat = Section10Prices.Vat(state, costed, fee);
            var enforceable = taken ? 0 : Section10jEnforceablePart.Add(state, ref tally.Enforceable, costed, standing, fee, service);
            tally.Recoverable += taken ? 0 : fee + service;
            tally.Vat += taken ? 0 : vat;
            state.Transcript?.Book(i, fee, service, vat, enforceable);
        }
    }
}
