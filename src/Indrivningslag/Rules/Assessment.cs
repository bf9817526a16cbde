using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Makes the answer on costs from a fold.</summary>
internal static class Assessment
{
    /// <summary>Folds a case through a day and writes everything down.</summary>
    internal static FoldState Fold(DebtCollectionAct act, CollectionCase collectionCase, int day, bool interest = false)
    {
        var (tratta, difficult) = BackwardFacts(act, collectionCase, day);
        return Rules.Fold.Run(act, collectionCase, day, tratta || difficult, new Trail(tratta, difficult, collectionCase.MeasureCount, interest));
    }

    /// <summary>The sums alone; without anything written down unless the reading on forfeiture calls for it.</summary>
    internal static CostTotals Totals(DebtCollectionAct act, CollectionCase collectionCase, int day)
    {
        if (act.Readings.Forfeiture == ForfeitureScope.FlawedMeasureOnly)
        {
            var written = Fold(act, collectionCase, day);
            return Totals(ref written, day, Enforceable(ref written, null));
        }

        var (tratta, difficult) = BackwardFacts(act, collectionCase, day);
        var state = Rules.Fold.Run(act, collectionCase, day, tratta || difficult, null);
        return Totals(ref state, day);
    }

    /// <summary>The sums of a fold that wrote nothing down.</summary>
    internal static CostTotals Totals(ref FoldState state, int day) =>
        Totals(ref state, day, state.Forfeited ? default : FoldState.Current(ref state).Enforceable);

    internal static CostAssessment Of(ref FoldState state, int day)
    {
        var trail = state.Trail!;
        var measures = new MeasureCost[trail.Measures.Count];
        var enforceable = Enforceable(ref state, measures);
        return new CostAssessment
        {
            Measures = Sequence.Adopt(measures),
            Totals = Totals(ref state, day, enforceable),
            Breaches = trail.Breaches.Count == 0 ? Sequence<Breach>.Empty : Sequence.Adopt(trail.Breaches.ToArray()),
        };
    }

    /// <summary>Goes through the measures with all known, and keeps their costs where an array is given.</summary>
    private static EnforceablePart Enforceable(ref FoldState state, MeasureCost[]? measures)
    {
        var run = default(EnforceablePart);
        var lost = state.Forfeited && state.Act.Readings.Forfeiture == ForfeitureScope.AllCosts;
        for (var i = 0; i < state.Trail!.Measures.Count; i++)
        {
            var entry = state.Trail.Measures[i];
            var forfeited = lost || entry.Taken;
            var (fee, service) = forfeited ? (0L, 0L) : (entry.Fee, entry.Service);
            var part = run.Add(ref state, entry.Offer, entry.NewDemand, fee, service);
            if (measures is not null)
            {
                measures[i] = Cost(ref state, entry, forfeited, fee, service, part);
            }
        }

        return run;
    }

    private static MeasureCost Cost(ref FoldState state, MeasureEntry entry, bool forfeited, long fee, long service, long enforceable) => new()
    {
        Event = entry.Event,
        Measure = entry.Offer.Measure,
        Ceiling = entry.Price.Lifted ? null : Limits.ToEuro(entry.Price.Listed),
        Basis = Reasons.Basis(entry),
        SpecialReason = entry.Offer.CountLifted ? new Reason(Rule.SpecialReason, entry.Offer.Law.SpecialReason) : null,
        Admitted = Euro.FromCents(entry.Fee + entry.Service),
        Recoverable = Euro.FromCents(fee + service),
        Vat = Euro.FromCents(Section10.Vat(ref state, entry.Offer, fee)),
        DirectlyEnforceable = Euro.FromCents(enforceable),
        Limits = Lowered(entry, forfeited && entry.Fee + entry.Service > 0),
    };

    private static Sequence<Reason> Lowered(MeasureEntry entry, bool forfeited)
    {
        var count = entry.Limits.Length + (forfeited ? 1 : 0);
        if (count == 0)
        {
            return Sequence<Reason>.Empty;
        }

        var reasons = new Reason[count];
        for (var i = 0; i < entry.Limits.Length; i++)
        {
            reasons[i] = entry.Limits[i].Reason;
        }

        if (forfeited)
        {
            reasons[count - 1] = new Reason(Rule.Forfeited, entry.Offer.Edition.Forfeiture);
        }

        return Sequence.Adopt(reasons);
    }

    private static CostTotals Totals(ref FoldState state, int day, EnforceablePart enforceable)
    {
        var (costs, vat) = Section10.Sums(ref state);
        var total = Section10.Total(ref state, day);
        var commercial = state.Claim.DirectlyEnforceable && state.Claim.CommercialOverdueItems is not null;
        return new CostTotals
        {
            TotalCeiling = Limits.ToEuro(state.LastCap),
            Costs = Euro.FromCents(costs),
            Vat = Euro.FromCents(vat),
            StandardCompensation = Euro.FromCents(Section10.StandardCompensation(ref state, day)),
            Total = Euro.FromCents(total),
            DirectlyEnforceable = Euro.FromCents(commercial ? enforceable.Commercial(ref state, total) : enforceable.Sum),
            Forfeited = state.Forfeited,
        };
    }

    /// <summary>The two facts that work backwards over all measures: a tratta since such claims have counts, and exceptional difficulty.</summary>
    private static (bool Tratta, bool Difficult) BackwardFacts(DebtCollectionAct act, CollectionCase collectionCase, int day)
    {
        bool tratta = false, difficult = false;
        if (!collectionCase.HasBackwardFacts)
        {
            return (tratta, difficult);
        }

        for (var i = 0; i < collectionCase.Events.Count && collectionCase.At(i).Day <= day; i++)
        {
            switch (collectionCase.At(i))
            {
                case Tratta sent when sent.Day >= act.Law.Editions[0].FromDay:
                    var law = act.Law.On(sent.Day, Rules.Fold.EventPath).For(Section03.IsConsumer(act, collectionCase.Claim, sent.Day));
                    tratta |= law.DemandCountWithTratta is not null;
                    break;
                case ExceptionallyDifficult { Proportionate: true, Disclosed: true }:
                    difficult = true;
                    break;
                default:
                    break;
            }
        }

        return (tratta, difficult);
    }
}
