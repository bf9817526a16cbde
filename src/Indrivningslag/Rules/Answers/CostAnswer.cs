using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Makes the answer on costs from a fold.</summary>
internal static class CostAnswer
{
    /// <summary>Folds a case through a day and writes everything down.</summary>
    internal static CaseState Fold(DebtCollectionAct act, CollectionCase collectionCase, int day, Detail detail = Detail.None)
    {
        var tally = FinalTally(act, collectionCase, day);
        var transcript = new Transcript(tally, collectionCase.Marks.Measures, act.Readings, detail);
        var state = new CaseState(act, collectionCase.Claim, tally != 0, transcript);
        EventFold.Run(ref state, collectionCase, day);
        return state;
    }

    /// <summary>The sums alone; nothing is written down unless the reading on forfeiture calls for it.</summary>
    internal static CostTotals Totals(DebtCollectionAct act, CollectionCase collectionCase, int day)
    {
        if (act.Readings.Forfeiture == ForfeitureScope.FlawedMeasureOnly)
        {
            var written = Fold(act, collectionCase, day);
            return Of(written, day).Totals;
        }

        var state = new CaseState(act, collectionCase.Claim, FinalTally(act, collectionCase, day) != 0, null);
        EventFold.Run(ref state, collectionCase, day);
        return Totals(state, day);
    }

    /// <summary>The sums of a fold, from the tally for what is known in the end.</summary>
    internal static CostTotals Totals(in CaseState state, int day) =>
        Totals(state, day, Lost(state) ? default : CaseState.TallyOf(state, state.CurrentTally).Enforceable);

    internal static CostAssessment Of(in CaseState state, int day)
    {
        var transcript = state.Transcript!;
        var enforceable = CaseState.TallyOf(state, state.CurrentTally).Enforceable;
        if (Lost(state))
        {
            enforceable = default;
            for (var i = 0; i < transcript.MeasureCount; i++)
            {
                transcript.Measures[i].Entry.Forfeited = true;
            }
        }
        else if (transcript.Touchable is { } touchable)
        {
            enforceable = Again(state, transcript, touchable);
        }

        return new CostAssessment
        {
            Measures = Sequence.Adopt(transcript.Measures, 0, transcript.MeasureCount),
            Totals = Totals(state, day, enforceable),
            Breaches = transcript.BreachesOrEmpty,
        };
    }

    private static bool Lost(in CaseState state) => state.Forfeited && state.Act.Readings.Forfeiture == ForfeitureScope.AllCosts;

    /// <summary>The enforceable parts once more, now that it is known which measures lost their cost.</summary>
    private static Section10jEnforceablePart Again(in CaseState state, Transcript transcript, List<Touchable> touchable)
    {
        var run = default(Section10jEnforceablePart);
        for (var i = 0; i < transcript.MeasureCount; i++)
        {
            ref var entry = ref transcript.Measures[i].Entry;
            entry.Enforceable = entry.Forfeited
                ? 0
                : run.Add(state, touchable[i].CostedMeasure, touchable[i].NewDemand, entry.Fee, entry.Service);
        }

        return run;
    }

    private static CostTotals Totals(in CaseState state, int day, Section10jEnforceablePart enforceable)
    {
        var (costs, vat) = Section10.Sums(state);
        var total = Section10.Total(state, day);
        var commercial = state.Claim.DirectlyEnforceable && state.Claim.CommercialPayment is not null;
        return new CostTotals
        {
            TotalCeiling = Cents.ToEuro(state.LastCap),
            UsedOfTotalCeiling = Euro.FromCents(Section10Limits.Used(CaseState.TallyOf(state, state.CurrentTally), state.LastCapFromStart)),
            Costs = Euro.FromCents(costs),
            Vat = Euro.FromCents(vat),
            StandardCompensation = Euro.FromCents(Section10.StandardCompensation(state, day)),
            Total = Euro.FromCents(total),
            DirectlyEnforceable = Euro.FromCents(commercial ? enforceable.Commercial(state, total) : enforceable.Sum),
            Forfeited = state.Forfeited,
        };
    }

    /// <summary>The two facts that work backwards over all measures, as the number of a tally: a tratta since such claims have counts, and exceptional difficulty.</summary>
    private static int FinalTally(DebtCollectionAct act, CollectionCase collectionCase, int day)
    {
        if (!collectionCase.Marks.BearsOnEarlierCosts)
        {
            return 0;
        }

        var tally = 0;

        for (var i = 0; i < collectionCase.Events.Count && collectionCase.At(i).Day <= day; i++)
        {
            switch (collectionCase.At(i))
            {
                case Tratta sent when sent.Day >= act.Law.FirstDay:
                    var law = act.Law.On(sent.Day, EventFold.EventPath).For(Section03.IsConsumer(act, collectionCase.Claim, sent.Day));
                    tally |= law.DemandCountWithTratta is null ? 0 : 1;
                    break;
                case ExceptionallyDifficult { Proportionate: true, Disclosed: true }:
                    tally |= 2;
                    break;
                default:
                    break;
            }
        }

        return tally;
    }
}
