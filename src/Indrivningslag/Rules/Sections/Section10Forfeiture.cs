using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>10.3, before 2013 10.2: which breaches take costs away, and which costs.</summary>
internal static class Section10Forfeiture
{
    /// <summary>Finds the breaches of a step at its own date and books their effect.</summary>
    /// <param name="state">The fold just before the step.</param>
    /// <param name="action">The step, of a day on which conduct is covered.</param>
    /// <param name="moment">Its day.</param>
    /// <param name="index">Its index in the order given.</param>
    /// <param name="reasons">Takes what makes the step free.</param>
    /// <returns>Whether the step is free by itself: a breach that is not minor.</returns>
    internal static bool NoteBreaches(ref CaseState state, CollectionAction action, in Moment moment, int index, ref ReasonSink reasons)
    {
        if (state.Transcript?.Charges is { Judges: false } known && Conduct.ComesAfterTheEnd(state, action, moment))
        {
            known.NoteEnd(index);
        }

        var counted = new ReasonSink(moment.Edition, action.By == CollectorRole.Creditor);
        Conduct.Breaches(state, action, moment, index, ref counted);
        if (counted.Count == 0)
        {
            return false;
        }

        if (state.Transcript is null && action.Kind != EventKind.Tratta)
        {
            // Only sums are asked: nobody reads the breaches one by one.
            state.Forfeited |= !action.MinorBreach && counted.Forfeits;
            return !action.MinorBreach;
        }

        var found = ReasonSink.Collecting;
        Conduct.Breaches(state, action, moment, index, ref found);
        foreach (var breach in found.Obstacles)
        {
            Book(ref state, action, moment, index, breach.Reason);
            if (!action.MinorBreach && !StandsAmongConditions(breach.Reason.Rule))
            {
                reasons.Add(breach.Reason);
            }
        }

        return !action.MinorBreach;
    }

    /// <summary>Books a breach on record.</summary>
    internal static void NoteBreach(ref CaseState state, Breach breach, int index)
    {
        var reason = new Reason(Rule.RecordedBreach, breach.Section);
        state.Transcript?.Add(new ListedBreach(index, reason, breach.Minor));
        if (breach.Measure is { } measure && breach.Section.IsWithin(Cite.S7))
        {
            state.Retroactive!.Trattas!.NoteFlaw(measure, reason);
        }

        if (breach.Minor || breach.Day < state.Act.Law.FirstDay || !state.On(breach.Day).Edition.Forfeits(breach.Section, breach.By == CollectorRole.Creditor))
        {
            return;
        }

        state.Forfeited = true;
        if (state.Forfeitures is { } log)
        {
            var (from, before) = log.Note(breach);
            for (var i = from; i < before; i++)
            {
                TakeBack(ref state, log, i);
            }
        }
    }

    /// <summary>Whether forfeiture would take a measure that follows now.</summary>
    internal static bool WouldTake(in CaseState state, int day) => state.Act.Readings.Forfeiture == ForfeitureScope.AllCosts
        ? state.Forfeited
        : state.FlawedFrom <= day;

    private static void Book(ref CaseState state, CollectionAction action, in Moment moment, int index, in Reason reason)
    {
        state.Transcript?.Add(new ListedBreach(index, reason, action.MinorBreach));
        state.Forfeited |= !action.MinorBreach && moment.Edition.Forfeits(reason.Citation, action.By == CollectorRole.Creditor);
        if (action.Kind == EventKind.Tratta && reason.Citation.IsWithin(Cite.S7))
        {
            state.LatestTratta = (state.LatestTratta.Event == index ? state.LatestTratta : SentTratta.None with { Event = index }).With(reason);
        }
    }

    /// <summary>Takes the cost of a measure back, unless it is gone already.</summary>
    private static void TakeBack(ref CaseState state, ForfeitureLog log, int position)
    {
        ref var entry = ref state.Transcript!.MeasureAt(position);
        if (entry.Forfeited)
        {
            return;
        }

        entry.Forfeited = true;
        var booked = log.At(position).ByTally;
        for (var i = 0; i <= state.Tallies; i++)
        {
            if (!state.Keeps(i))
            {
                continue;
            }

            ref var tally = ref CaseState.TallyToBook(ref state, i);
            tally.Recoverable -= booked[i].Recoverable;
            tally.Vat -= booked[i].Vat;
        }
    }

    /// <summary>Whether the condition of a price says the same, whatever the gravity of the breach (4.3, 7.2, 9 §).</summary>
    private static bool StandsAmongConditions(Rule rule) => rule is Rule.Paid or Rule.Extinguished or Rule.ConsumerTratta or Rule.StateClaim;
}
