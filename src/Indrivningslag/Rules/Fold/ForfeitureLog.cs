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

    internal void Begin(in CostedMeasure costed, int index, Standing standing)
    {
        _positions[index] = _measures.Count;
        _measures.Add(new BookedMeasure(costed, standing, new Booking[Tally.Count]));
    }

    internal void Book(int tally, long recoverable, long vat) => _measures[_measures.Count - 1].ByTally[tally] = new Booking(recoverable, vat);

    /// <summary>The measure at a position among the measures.</summary>
    internal BookedMeasure At(int position) => _measures[position];

    /// <summary>Notes a breach that forfeits.</summary>
    /// <returns>From which position on, and before which, it takes measures that were booked: the one it names, or those of its own day and later ones.</returns>
    internal (int From, int Before) Note(Breach breach)
    {
        if (breach.Measure is { } measure)
        {
            _named.Add(measure);
            return _positions.TryGetValue(measure, out var position) ? (position, position + 1) : default;
        }

        if (breach.Day >= FlawedFrom)
        {
            return default;
        }

        // Breaches come by day, so this happens once; measures that follow are taken as they come.
        FlawedFrom = breach.Day;
        var first = _measures.Count;
        while (first > 0 && _measures[first - 1].Costed.Day >= FlawedFrom)
        {
            first--;
        }

        return (first, _measures.Count);
    }
}

/// <summary>What a tally booked for one measure, in cents.</summary>
internal readonly record struct Booking(long Recoverable, long Vat);

/// <summary>A measure that a later breach on record may still take.</summary>
internal sealed record BookedMeasure(CostedMeasure Costed, Standing Standing, Booking[] ByTally);
