namespace Indrivningslag.Rules;

/// <summary>10 §: one measure's way through breaches, conditions, price, counts and caps.</summary>
internal static class Section10
{
    /// <summary>Takes a measure into account, and then what it means for later steps.</summary>
    internal static void Take(ref CaseState state, Measure measure, int index)
    {
        var moment = state.On(measure.Day);
        var costed = new CostedMeasure(state, measure, moment, measure.Cost.Cents, measure.ServiceCostOrZero.Cents);
        var reasons = new ReasonSink(state.Transcript);
        state.Transcript?.Begin(costed, index);

        // The conditions come first: a breach that forfeits leaves nothing owed, and the claim would look paid.
        var open = Section10Conditions.AllMet(state, costed, ref reasons);
        open &= !moment.Edition.ConductCovered || !Section10Forfeiture.NoteBreaches(ref state, measure, moment, index, ref reasons);
        NoteFacts(ref state, costed);
        var price = new MeasurePrice(state, costed);
        Section10Charges.Judge(state, costed, price, index);
        BookInTallies(ref state, costed, price, index, open, ref reasons);
        state.Cap = new CapInForce(
            Section10Limits.Cap(costed.Law, costed, raised: false)?.Value.Cents ?? Cents.None,
            Section10Limits.Cap(costed.Law, costed, raised: true)?.Value.Cents ?? Cents.None,
            Section10Limits.CountsFromStart(costed));
        state.CostsUnknown |= state.TierPrincipalUnknown || (Conduct.EndsWithClaim(measure) && Section04.EndUnknown(state));
        state.Transcript?.End(price);
        LetterEffects.Note(ref state, measure, moment, index);
    }

    /// <summary>What a measure would bring on a day at unlimited cost, its duties fulfilled; 0 when it would be free. In cents.</summary>
    internal static long Admissible(in CaseState state, Measure measure, in Moment moment, ref ReasonSink reasons)
    {
        var costed = new CostedMeasure(state, measure, moment, Cents.Unlimited, 0);
        var price = new MeasurePrice(state, costed);
        var current = TallyWith(state, costed);
        var tally = CaseState.TallyOf(state, current);
        var facts = new TallyFacts(Section10Conditions.AllMet(state, costed, ref reasons), current);
        var admitted = Section10Limits.Admit(state, ref tally, costed, price, facts, ref reasons).Fee;
        if (admitted > 0 && Section10Forfeiture.WouldTake(state, moment.Day))
        {
            reasons.Add(Rule.Forfeited, moment.Edition.Forfeiture);
            return 0;
        }

        return admitted;
    }

    /// <summary>The number of the tally once a measure is taken.</summary>
    internal static int TallyWith(in CaseState state, in CostedMeasure costed) =>
        state.CurrentTally | (CountsAsTratta(costed) ? 1 : 0) | (RaisesCap(costed) ? 2 : 0);

    private static void NoteFacts(ref CaseState state, in CostedMeasure costed)
    {
        state.BegunUnder = costed.Consumer && !costed.Edition.ConductCovered ? costed.Law : state.BegunUnder;
        state.TrattaUsed |= CountsAsTratta(costed);
        state.BankruptcyDemandUsed |= RaisesCap(costed);
    }

    /// <summary>10g.1: a tratta sent since such claims have counts, charged or not.</summary>
    private static bool CountsAsTratta(in CostedMeasure costed) =>
        costed.Measure.Kind == EventKind.Tratta && costed.Law.DemandCountWithTratta is not null;

    /// <summary>10h.4: a bankruptcy demand used raises the cap of a directly enforceable claim for the whole of it, earlier measures included.</summary>
    private static bool RaisesCap(in CostedMeasure costed) =>
        costed.Measure.Kind == EventKind.BankruptcyDemand && costed.DirectlyEnforceable && costed.Law.CapDirectlyEnforceableBankruptcy is not null;

    /// <summary>Books the measure in every tally kept; only one of them is written down.</summary>
    private static void BookInTallies(ref CaseState state, in CostedMeasure costed, in MeasurePrice price, int index, bool open, ref ReasonSink reasons)
    {
        var taken = state.Transcript is { MeasureCount: > 0 } transcript && transcript.Current.Forfeited;
        var standing = new Section10jEnforceablePart.Standing(state.Demanded, price.Statutory.Value == Euro.Zero);
        state.Forfeitures?.Begin(costed, index, standing);
        for (var i = 0; i < (state.AllTallies ? 4 : 1); i++)
        {
            ref var tally = ref CaseState.TallyToBook(ref state, i);
            var unwritten = new ReasonSink(transcript: null);
            var written = state.Transcript?.Tally == i;
            var (fee, service) = Section10Limits.Admit(state, ref tally, costed, price, new TallyFacts(open, i), ref (written ? ref reasons : ref unwritten));
            var vat = Section10Prices.Vat(state, costed, fee);
            var enforceable = taken ? 0 : tally.Enforceable.Add(state, costed, standing, fee, service);
            tally.Recoverable += taken ? 0 : fee + service;
            tally.Vat += taken ? 0 : vat;
            state.Transcript?.Book(i, fee, service, vat, enforceable);
        }
    }
}
