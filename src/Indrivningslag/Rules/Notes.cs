using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Collects what was found; without a list it only counts, and nothing is allocated.</summary>
internal struct Notes
{
    private readonly List<Obstacle>? _items;
    private readonly Edition? _edition;

    /// <summary>Begins without notes.</summary>
    /// <param name="items">Takes the notes; null: they are only counted.</param>
    /// <param name="edition">The edition whose forfeiture rule the notes are put to; null: none.</param>
    internal Notes(List<Obstacle>? items, Edition? edition = null)
    {
        _items = items;
        _edition = edition;
    }

    internal int Count { get; private set; }

    /// <summary>The latest day on which a note so far is gone by itself; never, when one of them does not go by itself.</summary>
    internal int LatestLift { get; private set; }

    /// <summary>Whether a note so far bars the step whatever its gravity (7.2, 9 §).</summary>
    internal bool Bars { get; private set; }

    /// <summary>Whether a note so far is of a section whose breach takes costs away (10.3).</summary>
    internal bool Forfeits { get; private set; }

    internal void Add(Rule rule, Citation citation, int lifts = Days.Never, long amount = 0, int number = 0, int day = Days.None)
    {
        LatestLift = Count == 0 ? lifts : Math.Max(LatestLift, lifts);
        Count++;
        Bars |= IsBar(rule);
        Forfeits |= _edition is not null && _edition.Forfeits(citation);
        _items?.Add(new Obstacle(new Reason(rule, citation, Euro.FromCents(amount), number, day), lifts));
    }

    internal static bool IsBar(Rule rule) => rule is Rule.ConsumerTratta or Rule.StateClaim;
}
