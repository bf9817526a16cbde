using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Makes the answer on costs from a fold.</summary>
internal static class Assessment
{
    /// <summary>Folds a case through a day and writes everything down.</summary>
    internal static FoldState Fold(DebtCollectionAct act, CollectionCase collectionCase, int day, Detail detail = Detail.None)
    {
        var lane = FinalLane(act, collectionCase, day);
        var trail = new Trail(lane, collectionCase.MeasureCount, act.Readings, detail);
        var state = new FoldState(act, collectionCase.Claim, lane != 0, trail);
        Rules.Fold.Run(ref state, collectionCase, day);
        return state;
    }

    /// <summary>The sums alone; nothing is written down unless the reading on forfeiture calls for it.</summary>
    internal static CostTotals Totals(DebtCollectionAct act, CollectionCase collectionCase, int day)
    {
        if (act.Readings.Forfeiture == ForfeitureScope.FlawedMeasureOnly)
        {
            var written = Fold(act, collectionCase, day);
            return Of(ref written, day).Totals;
        }

        var state = new FoldState(act, collectionCase.Claim, FinalLane(act, collectionCase, day) != 0, null);
        Rules.Fold.Run(ref state, collectionCase, day);
        return Totals(ref state, day);
    }

    /// <summary>The sums of a fold, from the lane for what is known in the end.</summary>
    internal static CostTotals Totals(ref FoldState state, int day) =>
        Totals(ref state, day, Lost(state) ? default : FoldState.At(ref state, state.CurrentLane).Enforceable);

    internal static CostAssessment Of(ref FoldState state, int day)
    {
        var trail = state.Trail!;
        var enforceable = FoldState.At(ref state, state.CurrentLane).Enforceable;
        if (Lost(state))
        {
            enforceable = default;
            for (var i = 0; i < trail.MeasureCount; i++)
            {
                trail.Measures[i].Entry.Forfeited = true;
            }
        }
        else if (trail.Touchable is { } touchable)
        {
            enforceable = Again(ref state, trail, touchable);
        }

        return new CostAssessment
        {
            Measures = Sequence.Adopt(trail.Measures, 0, trail.MeasureCount),
            Totals = Totals(ref state, day, enforceable),
            Breaches = trail.BreachesOrEmpty,
        };
    }

    private static bool Lost(in FoldState state) => state.Forfeited && state.Act.Readings.Forfeiture == ForfeitureScope.AllCosts;

    /// <summary>The enforceable parts once more, now that it is known which measures lost their cost.</summary>
    private static EnforceablePart Again(ref FoldState state, Trail trail, List<Touchable> touchable)
    {
        var run = default(EnforceablePart);
        for (var i = 0; i < trail.MeasureCount; i++)
        {
            ref var entry = ref trail.Measures[i].Entry;
            entry.Enforceable = entry.Forfeited
                ? 0
                : run.Add(ref state, touchable[i].Offer, touchable[i].NewDemand, entry.Fee, entry.Service);
        }

        return run;
    }

    private static CostTotals Totals(ref FoldState state, int day, EnforceablePart enforceable)
    {
        var (costs, vat) = Section10.Sums(ref state);
        var total = Section10.Total(ref state, day);
        var commercial = state.Claim.DirectlyEnforceable && state.Claim.CommercialOverdueItems is not null;
        return new CostTotals
        {
            TotalCeiling = Limits.ToEuro(state.LastCap),
            UsedOfTotalCeiling = Euro.FromCents(Section10Limits.Used(FoldState.At(ref state, state.CurrentLane), state.LastCapFromStart)),
            Costs = Euro.FromCents(costs),
            Vat = Euro.FromCents(vat),
            StandardCompensation = Euro.FromCents(Section10.StandardCompensation(ref state, day)),
            Total = Euro.FromCents(total),
            DirectlyEnforceable = Euro.FromCents(commercial ? enforceable.Commercial(ref state, total) : enforceable.Sum),
            Forfeited = state.Forfeited,
        };
    }

    /// <summary>The two facts that work backwards over all measures, as the number of a lane: a tratta since such claims have counts, and exceptional difficulty.</summary>
    private static int FinalLane(DebtCollectionAct act, CollectionCase collectionCase, int day)
    {
        if (!collectionCase.HasBackwardFacts)
        {
            return 0;
        }

        var lane = 0;

        for (var i = 0; i < collectionCase.Events.Count && collectionCase.At(i).Day <= day; i++)
        {
            switch (collectionCase.At(i))
            {
                case Tratta sent when sent.Day >= act.Law.FirstDay:
                    var law = act.Law.On(sent.Day, Rules.Fold.EventPath).For(Section03.IsConsumer(act, collectionCase.Claim, sent.Day));
                    lane |= law.DemandCountWithTratta is null ? 0 : 1;
                    break;
                case ExceptionallyDifficult { Proportionate: true, Disclosed: true }:
                    lane |= 2;
                    break;
                default:
                    break;
            }
        }

        return lane;
    }
}
