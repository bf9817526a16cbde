namespace Indrivningslag.Rules;

/// <summary>What was charged, for the audit: against the prices alone, and for what had to be free (4c.2, 5.5).</summary>
internal static class Section10Charges
{
    /// <summary>Takes a measure into the sums of what the prices alone admit, and lists a charge beyond that or for a measure that had to be free.</summary>
    internal static void Judge(in CaseState state, in CostedMeasure costed, in MeasurePrice price, int index)
    {
        if (state.Transcript?.Charges is { } log)
        {
            Judge(state, log, costed, price, index);
        }
    }

    private static void Judge(in CaseState state, ChargeLog log, in CostedMeasure costed, in MeasurePrice price, int index)
    {
        var allowed = AdmitByPrice(state, log, costed, price);
        if (!log.Judges)
        {
            log.NoteAllowed(index, allowed);
            return;
        }

        if (costed.Measure.Charged is not { } charged || !costed.Edition.ConductCovered)
        {
            return;
        }

        if (costed.IsCopy)
        {
            log.Add(index, Rule.CopyCharged, Cite.S5M5, charged.Cents);
            return;
        }

        if (Section04.FreeBySuspension(state, costed.Measure, costed.Moment))
        {
            log.Add(index, Rule.ChargedDespiteSuspension, Cite.S4cM2, charged.Cents);
        }

        if (state.Retroactive is { } facts && facts.LatestCreditNote > costed.Day)
        {
            allowed = facts.AsKnownOn(costed.Day).Allowed(index);
        }

        log.Add(index, Rule.Overcharge, costed.Law.Prices, charged.Cents - allowed);
    }

    /// <summary>Books what 1.1, 8.1 and the prices alone admit of a measure, earlier ones judged likewise; returns it with value added tax, in cents.</summary>
    private static long AdmitByPrice(in CaseState state, ChargeLog log, in CostedMeasure costed, in MeasurePrice price)
    {
        var reasons = new ReasonSink(transcript: null);
        var open = Section10Conditions.PriceMet(state, costed, ref reasons);
        var current = Section10Limits.TallyWith(state, costed);
        var allowed = 0L;
        for (var i = 0; i <= state.Tallies; i++)
        {
            if (!state.Keeps(i))
            {
                continue;
            }

            var (fee, service) = Section10Limits.Admit(state, ref log.ByPrice(i), costed, price, new TallyFacts(open, i), ref reasons);
            allowed = i == current ? fee + service + Section10Prices.Vat(state, costed, fee) : allowed;
        }

        return allowed;
    }
}
