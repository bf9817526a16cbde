namespace Indrivningslag.Rules;

/// <summary>
/// Under the reading that a breach takes only the flawed measure (10.3): which measures a breach on record takes, and what each tally booked for
/// a measure, so that a later breach can take it back. One look at each measure and each breach.
/// </summary>
internal sealed class ForfeitureLog
{
    private readonly List<BookedMeasure> _measures = [];
    private readonly Dictionary<int, int> _positions = [];
    private readonly HashSet<int> _named = [];

    /// <summary>From which day on a breach that names no measure takes every measure; never when there is none.</summary>
    internal int FlawedFrom { get; private set; } = Days.Never;

    /// <summary>Whether a breach on record takes the cost of this measure alone.</summary>
    internal bool Takes(int index, int day) => day >= FlawedFrom || _named.Contains(index);

    internal void Begin(in CostedMeasure costed, int index, Section10jEnforceablePart.Standing standing)
    {
        _positions[index] = _measures.Count;
        _measures.Add(new BookedMeasure(costed, standing, new Booking[4]));
    }

    internal void Book(int tally, long recoverable, long vat) => _measures[_measures.Count - 1].ByTally[tally] = new Booking(recoverable, vat);

    /// <summary>Notes a breach that forfeits, and takes back what it reaches: the measure it names, or the measures of its own day and later ones.</summary>
    internal void NoteBreach(ref CaseState state, Breach breach)
    {
        if (breach.Measure is { } measure)
        {
            _named.Add(measure);
            if (_positions.TryGetValue(measure, out var position))
            {
                TakeBack(ref state, position);
            }

            return;
        }

        if (breach.Day >= FlawedFrom)
        {
            return;
        }

        // Breaches come by day, so this happens once; measures that follow are taken as they come.
        FlawedFrom = breach.Day;
        for (var i = _measures.Count - 1; i >= 0 && _measures[i].Costed.Day >= FlawedFrom; i--)
        {
            TakeBack(ref state, i);
        }
    }

    /// <summary>The enforceable parts once more, now that it is known which measures lost their cost.</summary>
    internal Section10jEnforceablePart EnforceableAgain(in CaseState state, Transcript transcript)
    {
        var part = default(Section10jEnforceablePart);
        for (var i = 0; i < transcript.MeasureCount; i++)
        {
            ref var entry = ref transcript.MeasureAt(i);
            entry.Enforceable = entry.Forfeited ? 0 : part.Add(state, _measures[i].Costed, _measures[i].Standing, entry.Fee, entry.Service);
        }

        return part;
    }

    /// <summary>Takes the cost of a measure back, unless it is gone already.</summary>
    private void TakeBack(ref CaseState state, int position)
    {
        ref var entry = ref state.Transcript!.MeasureAt(position);
        if (entry.Forfeited)
        {
            return;
        }

        entry.Forfeited = true;
        var booked = _measures[position].ByTally;
        for (var i = 0; i < (state.AllTallies ? 4 : 1); i++)
        {
            ref var tally = ref CaseState.TallyToBook(ref state, i);
            tally.Recoverable -= booked[i].Recoverable;
            tally.Vat -= booked[i].Vat;
        }
    }

    /// <summary>What a tally booked for one measure, in cents.</summary>
    private readonly record struct Booking(long Recoverable, long Vat);

    /// <summary>A measure that a later breach on record may still take.</summary>
    private sealed record BookedMeasure(CostedMeasure Costed, Section10jEnforceablePart.Standing Standing, Booking[] ByTally);
}
