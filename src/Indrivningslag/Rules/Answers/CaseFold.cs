using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Folds a case for a question.</summary>
internal static class CaseFold
{
    /// <summary>Through the end of a day, with everything written down that an answer needs.</summary>
    internal static CaseState WrittenDown(DebtCollectionAct act, CollectionCase collectionCase, int day, Detail detail = Detail.None)
    {
        var tally = FinalTally(act, collectionCase, day);
        var transcript = new Transcript(tally, collectionCase.Marks.Measures, act.Readings, detail);
        var retroactive = Retroactive(act, collectionCase, day);
        var state = new CaseState(act, collectionCase.Claim, tally != 0, transcript, retroactive);
        EventFold.Run(ref state, collectionCase, day);
        EventFold.EndThrough(ref state, day);
        return state;
    }

    /// <summary>Through the end of a day, for sums alone; nothing is written down unless the reading on forfeiture calls for it.</summary>
    internal static CaseState Sums(DebtCollectionAct act, CollectionCase collectionCase, int day)
    {
        if (act.Readings.Forfeiture == ForfeitureScope.FlawedMeasureOnly)
        {
            return WrittenDown(act, collectionCase, day);
        }

        var state = new CaseState(act, collectionCase.Claim, FinalTally(act, collectionCase, day) != 0, null, Retroactive(act, collectionCase, day));
        EventFold.Run(ref state, collectionCase, day);
        EventFold.EndThrough(ref state, day);
        return state;
    }

    /// <summary>
    /// Through the events of a day, for an action on it and perhaps further steps; all tallies are kept, because the action itself may be the
    /// first tratta.
    /// </summary>
    internal static CaseState BeforeAction(DebtCollectionAct act, CollectionCase collectionCase, int day, CollectionAction? action = null, int further = 0)
    {
        var transcript = act.Readings.Forfeiture == ForfeitureScope.FlawedMeasureOnly
            ? new Transcript(0, collectionCase.Marks.Measures + further, act.Readings)
            : null;
        var state = new CaseState(act, collectionCase.Claim, allTallies: true, transcript, Retroactive(act, collectionCase, day, action));
        EventFold.Run(ref state, collectionCase, day);
        EventFold.GoTo(ref state, day);
        return state;
    }

    private static RetroactiveFacts? Retroactive(DebtCollectionAct act, CollectionCase collectionCase, int day, CollectionAction? action = null) =>
        RetroactiveFacts.Of(collectionCase, day, action, (known, through) => AsKnown(act, collectionCase, known, through));

    /// <summary>What the credit notes through one day say of the steps through another.</summary>
    private static ChargeLog AsKnown(DebtCollectionAct act, CollectionCase collectionCase, int known, int through)
    {
        var transcript = new Transcript(0, collectionCase.Marks.Measures, act.Readings, Detail.PricesAlone);
        var state = new CaseState(act, collectionCase.Claim, allTallies: true, transcript, Retroactive(act, collectionCase, known));
        EventFold.Run(ref state, collectionCase, through);
        return transcript.Charges!;
    }

    /// <summary>
    /// The facts that bear on measures before them, as the number of a tally: a tratta since such claims have counts, and what lifts or raises the
    /// cap: exceptional difficulty, or on a directly enforceable claim a bankruptcy demand.
    /// </summary>
    private static int FinalTally(DebtCollectionAct act, CollectionCase collectionCase, int day)
    {
        if (!collectionCase.Marks.BearsOnEarlierCosts)
        {
            return 0;
        }

        var claim = collectionCase.Claim;
        var tally = 0;
        for (var i = 0; i < collectionCase.Events.Count && collectionCase.At(i).Day <= day; i++)
        {
            var next = collectionCase.At(i);
            switch (next)
            {
                case Tratta or BankruptcyDemand when next.Day < act.Law.FirstDay:
                    // No law of its own day: the fold refuses it by name.
                    break;
                case Tratta:
                    tally |= new Moment(act, claim, next.Day).Law.DemandCountWithTratta is null ? 0 : 1;
                    break;
                case BankruptcyDemand when claim.DirectlyEnforceable:
                    tally |= new Moment(act, claim, next.Day).Law.CapDirectlyEnforceableBankruptcy is null ? 0 : 2;
                    break;
                case ExceptionallyDifficult { Proportionate: true, Disclosed: true } when !claim.DirectlyEnforceable:
                    tally |= 2;
                    break;
                default:
                    break;
            }
        }

        return tally;
    }
}
