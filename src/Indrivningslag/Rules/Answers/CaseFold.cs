using System.Runtime.CompilerServices;
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
        var state = Begin(act, collectionCase, day, tally, transcript);
        EventFold.Run(ref state, collectionCase, day);
        EventFold.EndThrough(ref state, day);
        return state;
    }

    /// <summary>The sums at the end of a day; nothing is written down unless the reading on forfeiture calls for it.</summary>
    internal static CostTotals Sums(DebtCollectionAct act, CollectionCase collectionCase, int day)
    {
        if (act.Readings.Forfeiture == ForfeitureScope.FlawedMeasureOnly)
        {
            return SumsWrittenDown(act, collectionCase, day);
        }

        var state = Begin(act, collectionCase, day, FinalTally(act, collectionCase, day), transcript: null);
        EventFold.Run(ref state, collectionCase, day);
        EventFold.EndThrough(ref state, day);
        return CostAnswer.Totals(state, day);
    }

    // Apart, so that the usual sums need not clear room for a second state.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CostTotals SumsWrittenDown(DebtCollectionAct act, CollectionCase collectionCase, int day) =>
        CostAnswer.Totals(WrittenDown(act, collectionCase, day), day);

    /// <summary>
    /// Through the events of a day, for an action on it, or for any action and further steps. The tallies kept are those that what happened
    /// and the action itself can call for.
    /// </summary>
    internal static CaseState BeforeAction(DebtCollectionAct act, CollectionCase collectionCase, int day, CollectionAction? action = null, int further = 0)
    {
        var transcript = act.Readings.Forfeiture == ForfeitureScope.FlawedMeasureOnly
            ? new Transcript(0, collectionCase.Marks.Measures + further, act.Readings)
            : null;
        var tallies = action is null ? Tally.All : FinalTally(act, collectionCase, day) | TallyOf(action);
        var state = Begin(act, collectionCase, day, tallies, transcript, action);
        EventFold.Run(ref state, collectionCase, day);
        EventFold.GoTo(ref state, day);
        return state;
    }

    /// <summary>The state before the first event; facts that work backwards are looked up through a day.</summary>
    private static CaseState Begin(
        DebtCollectionAct act, CollectionCase collectionCase, int day, int tallies, Transcript? transcript, CollectionAction? action = null) =>
        new(act, collectionCase.Claim, tallies, transcript, RetroactiveFacts.Concern(collectionCase, action) ? Found(act, collectionCase, day, action) : null);

    private static RetroactiveFacts Found(DebtCollectionAct act, CollectionCase collectionCase, int day, CollectionAction? action) =>
        RetroactiveFacts.Of(collectionCase, day, action, (known, through) => AsKnown(act, collectionCase, known, through));

    /// <summary>What the credit notes through one day say of the steps through another.</summary>
    private static ChargeLog AsKnown(DebtCollectionAct act, CollectionCase collectionCase, int known, int through)
    {
        var transcript = new Transcript(0, collectionCase.Marks.Measures, act.Readings, Detail.PricesAlone);
        var state = Begin(act, collectionCase, known, Tally.All, transcript);
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
                    tally |= new Moment(act, claim, next.Day).Law.DemandCountWithTratta is null ? 0 : Tally.WithTratta;
                    break;
                case BankruptcyDemand when claim.DirectlyEnforceable:
                    tally |= new Moment(act, claim, next.Day).Law.CapDirectlyEnforceableBankruptcy is null ? 0 : Tally.WithHigherCap;
                    break;
                case ExceptionallyDifficult { Proportionate: true, Disclosed: true } when !claim.DirectlyEnforceable:
                    tally |= Tally.WithHigherCap;
                    break;
                default:
                    break;
            }
        }

        return tally;
    }

    private static int TallyOf(CollectionAction action) => action.Kind == EventKind.Tratta ? Tally.WithTratta
        : action.Kind == EventKind.BankruptcyDemand ? Tally.WithHigherCap
        : 0;
}
