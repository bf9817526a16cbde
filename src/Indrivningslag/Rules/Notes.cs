using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Collects what was found, as obstacles, on a measure's trail, or only by counting; then nothing is allocated.</summary>
internal struct Notes
{
    private readonly List<Obstacle>? _obstacles;
    private readonly Trail? _trail;

    /// <summary>Collects obstacles, or only counts.</summary>
    internal Notes(List<Obstacle>? obstacles)
    {
        _obstacles = obstacles;
        _trail = null;
    }

    /// <summary>Writes on the trail of a measure, or only counts.</summary>
    internal Notes(Trail? trail)
    {
        _obstacles = null;
        _trail = trail;
    }

    internal int Count { get; private set; }

    /// <summary>The latest day on which a note so far is gone by itself; never, when one of them does not go by itself.</summary>
    internal int LatestLift { get; private set; }

    /// <summary>Takes over a reason found elsewhere.</summary>
    internal void Add(in Reason reason)
    {
        Count++;
        _trail?.Note(reason);
    }

    internal void Add(Rule rule, Citation citation, int lifts = Days.Never, long amount = 0, int number = 0, int day = Days.None)
    {
        LatestLift = Count == 0 ? lifts : Math.Max(LatestLift, lifts);
        Count++;
        if (_trail is not null)
        {
            _trail.Note(new Reason(rule, citation, Euro.FromCents(amount), number, day));
        }
        else
        {
            _obstacles?.Add(new Obstacle(new Reason(rule, citation, Euro.FromCents(amount), number, day), lifts));
        }
    }
}
