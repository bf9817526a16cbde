using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>10.3, before 2013 10.2: which breaches take costs away, and which costs.</summary>
internal static class Section10Forfeiture
{
    /// <summary>Finds the breaches of a step at its own date and books their effect.</summary>
    /// <param name="state">The fold just before the step.</param>
    /// <param name="action">The step.</param>
    /// <param name="index">Its index in the order given.</param>
    /// <param name="reasons">Takes what makes the step free.</param>
    /// <returns>Whether the step is free: a breach that is not minor, or barred whatever its gravity.</returns>
    internal static bool Flaws(ref CaseState state, CollectionAction action, int index, ref ReasonSink reasons)
    {
        var edition = state.EditionOn(action.Day, EventFold.EventPath);
        if (!edition.ConductCovered)
        {
            return Barred(state, action, ref reasons);
        }

        var counted = new ReasonSink(obstacles: null);
        Conduct.Breaches(ref state, action, action.Day, ref counted);
        return counted.Count > 0 && Weigh(ref state, action, edition, index, ref reasons);
    }

    /// <summary>Goes through the breaches once more, now that there are some, and books each.</summary>
    private static bool Weigh(ref CaseState state, CollectionAction action, Edition edition, int index, ref ReasonSink reasons)
    {
        var breaches = new List<Obstacle>();
        var found = new ReasonSink(breaches);
        Conduct.Breaches(ref state, action, action.Day, ref found);
        var free = false;
        foreach (var breach in breaches)
        {
            state.Transcript?.Add(new ListedBreach(index, breach.Reason, action.MinorBreach));
            state.Forfeited |= !action.MinorBreach && edition.Forfeits(breach.Citation);
            if (!action.MinorBreach || breach.Reason.Rule is Rule.ConsumerTratta or Rule.StateClaim)
            {
                reasons.Add(breach.Reason);
                free = true;
            }
        }

        return free;
    }

    /// <summary>Books a breach on record.</summary>
    internal static void Record(ref CaseState state, Breach breach, int index)
    {
        state.Transcript?.Add(new ListedBreach(index, new Reason(Rule.RecordedBreach, breach.Section), breach.Minor));
        if (breach.Minor || breach.Day < state.Act.Law.FirstDay || !state.EditionOn(breach.Day, EventFold.EventPath).Forfeits(breach.Section))
        {
            return;
        }

        state.Forfeited = true;
        if (state.Act.Readings.Forfeiture == ForfeitureScope.AllCosts)
        {
            return;
        }

        if (breach.Measure is { } measure)
        {
            state.Transcript!.Name(measure);
        }
        else
        {
            state.FlawedFrom = Math.Min(state.FlawedFrom, breach.Day);
        }

        for (var i = 0; i < state.Transcript!.MeasureCount; i++)
        {
            TakeBack(ref state, i);
        }
    }

    /// <summary>Whether a breach on record takes the cost of this measure alone.</summary>
    internal static bool Takes(in CaseState state, int index, int day) =>
        day >= state.FlawedFrom || state.Transcript!.Named?.Contains(index) == true;

    /// <summary>Before 2013-03-16 only costs are covered: the two bars make a measure free without being listed as breaches.</summary>
    private static bool Barred(in CaseState state, CollectionAction action, ref ReasonSink reasons)
    {
        var before = reasons.Count;
        Section09.Check(state, action, ref reasons);
        if (action.Kind == EventKind.Tratta && Section03.IsConsumer(state, action.Day))
        {
            reasons.Add(Rule.ConsumerTratta, Cite.S7M2);
        }

        return reasons.Count > before;
    }

    private static void TakeBack(ref CaseState state, int position)
    {
        ref var entry = ref state.Transcript!.Measures[position].Entry;
        if (entry.Forfeited || !Takes(state, entry.Event, entry.Measure.Day))
        {
            return;
        }

        entry.Forfeited = true;
        var touchable = state.Transcript.Touchable![position];
        for (var i = 0; i < (state.AllTallies ? 4 : 1); i++)
        {
            ref var tally = ref CaseState.TallyToBook(ref state, i);
            tally.Recoverable -= touchable.ByTally[i].Recoverable;
            tally.Vat -= touchable.ByTally[i].Vat;
        }
    }
}
