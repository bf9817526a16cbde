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

        var found = new Notes(state.Trail?.Scratch, edition);
        Conduct.Breaches(ref state, action, action.Day, ref found);
        if (found.Count == 0)
        {
            return false;
        }

        if (state.Trail is { } trail)
        {
            WriteDown(trail, action, index);
        }

        state.Forfeited |= found.Forfeits && !action.MinorBreach;
        return !action.MinorBreach || found.Bars;
    }

    /// <summary>Books a breach on record.</summary>
    internal static void Record(ref FoldState state, RecordedBreach breach, int index)
    {
        state.Trail?.Note(new Breach(index, new Reason(Rule.RecordedBreach, breach.Section), breach.Minor));
        if (breach.Minor || !state.EditionOn(breach.Day, Fold.EventPath).Forfeits(breach.Section))
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
            state.Trail!.Flawed.Add(measure);
        }
        else
        {
            state.FlawedFrom = Math.Min(state.FlawedFrom, breach.Day);
        }

        foreach (var entry in state.Trail!.Measures)
        {
            TakeBack(ref state, entry);
        }
    }

    /// <summary>Whether a breach on record takes the cost of this measure alone.</summary>
    internal static bool Takes(in FoldState state, int index, int day) =>
        day >= state.FlawedFrom || (state.Trail is { } trail && trail.Flawed.Contains(index));

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

    /// <summary>Writes the breaches down, and leaves in the scratch only those that make the step free.</summary>
    private static void WriteDown(Trail trail, CollectionAction action, int index)
    {
        foreach (var note in trail.Scratch)
        {
            trail.Note(new Breach(index, note.Reason, action.MinorBreach));
        }

        if (action.MinorBreach)
        {
            trail.Scratch.RemoveAll(static note => !Notes.IsBar(note.Reason.Rule));
        }
    }

    private static void TakeBack(ref FoldState state, MeasureEntry entry)
    {
        if (entry.Taken || !Takes(state, entry.Event, entry.Offer.Day))
        {
            return;
        }

        entry.Taken = true;
        for (var i = 0; i < (state.AllLanes ? 4 : 1); i++)
        {
            ref var lane = ref FoldState.At(ref state, (i & 1) != 0, (i & 2) != 0);
            lane.Recoverable -= entry.Bookings![i].Recoverable;
            lane.Vat -= entry.Bookings[i].Vat;
        }
    }
}
