using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>10.3, before 2013 10.2: which breaches take costs away, and which costs.</summary>
internal static class Section10Forfeiture
{
    /// <summary>Finds the breaches of a step at its own date and books their effect.</summary>
    /// <param name="state">The fold just before the step.</param>
    /// <param name="action">The step.</param>
    /// <param name="index">Its index in the order given.</param>
    /// <param name="notes">Takes what makes the step free.</param>
    /// <returns>Whether the step is free: a breach that is not minor, or barred whatever its gravity.</returns>
    internal static bool Flaws(ref FoldState state, CollectionAction action, int index, ref Notes notes)
    {
        var edition = state.EditionOn(action.Day, Fold.EventPath);
        if (!edition.ConductCovered)
        {
            return Barred(ref state, action, ref notes);
        }

        var counted = new Notes(obstacles: null);
        Conduct.Breaches(ref state, action, action.Day, ref counted);
        return counted.Count > 0 && Weigh(ref state, action, edition, index, ref notes);
    }

    /// <summary>Goes through the breaches once more, now that there are some, and books each.</summary>
    private static bool Weigh(ref FoldState state, CollectionAction action, Edition edition, int index, ref Notes notes)
    {
        var breaches = new List<Obstacle>();
        var found = new Notes(breaches);
        Conduct.Breaches(ref state, action, action.Day, ref found);
        var free = false;
        foreach (var breach in breaches)
        {
            state.Trail?.Add(new Breach(index, breach.Reason, action.MinorBreach));
            state.Forfeited |= !action.MinorBreach && edition.Forfeits(breach.Citation);
            if (!action.MinorBreach || breach.Reason.Rule is Rule.ConsumerTratta or Rule.StateClaim)
            {
                notes.Add(breach.Reason);
                free = true;
            }
        }

        return free;
    }

    /// <summary>Books a breach on record.</summary>
    internal static void Record(ref FoldState state, RecordedBreach breach, int index)
    {
        state.Trail?.Add(new Breach(index, new Reason(Rule.RecordedBreach, breach.Section), breach.Minor));
        if (breach.Minor || breach.Day < state.Act.Law.FirstDay || !state.EditionOn(breach.Day, Fold.EventPath).Forfeits(breach.Section))
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
            state.Trail!.Name(measure);
        }
        else
        {
            state.FlawedFrom = Math.Min(state.FlawedFrom, breach.Day);
        }

        for (var i = 0; i < state.Trail!.MeasureCount; i++)
        {
            TakeBack(ref state, i);
        }
    }

    /// <summary>Whether a breach on record takes the cost of this measure alone.</summary>
    internal static bool Takes(in FoldState state, int index, int day) =>
        day >= state.FlawedFrom || state.Trail!.Named?.Contains(index) == true;

    /// <summary>Before 2013-03-16 only costs are covered: the two bars make a measure free without being listed as breaches.</summary>
    private static bool Barred(ref FoldState state, CollectionAction action, ref Notes notes)
    {
        var before = notes.Count;
        Section09.Check(ref state, action, ref notes);
        if (action.Kind == EventKind.Tratta && Section03.IsConsumer(state, action.Day))
        {
            notes.Add(Rule.ConsumerTratta, Cite.S7M2);
        }

        return notes.Count > before;
    }

    private static void TakeBack(ref FoldState state, int position)
    {
        ref var entry = ref state.Trail!.Measures[position].Entry;
        if (entry.Forfeited || !Takes(state, entry.Event, entry.Measure.Day))
        {
            return;
        }

        entry.Forfeited = true;
        var touchable = state.Trail.Touchable![position];
        for (var i = 0; i < (state.AllLanes ? 4 : 1); i++)
        {
            ref var lane = ref FoldState.At(ref state, i);
            lane.Recoverable -= touchable.ByLane[i].Recoverable;
            lane.Vat -= touchable.ByLane[i].Vat;
        }
    }
}
