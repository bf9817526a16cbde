using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Collects what was found, as obstacles, on a measure's transcript, or only by counting; then nothing is allocated.</summary>
internal struct ReasonSink
{
    private readonly Transcript? _transcript;
    private readonly Edition? _edition;
    private readonly bool _byCreditor;
    private readonly bool _collects;
    private List<Obstacle>? _obstacles;

    private ReasonSink(bool collects)
    {
        this = default;
        _collects = collects;
    }

    /// <summary>Counts, and looks whether what was found takes costs away.</summary>
    internal ReasonSink(Edition edition, bool byCreditor)
    {
        this = default;
        _edition = edition;
        _byCreditor = byCreditor;
    }

    /// <summary>Writes on the transcript of a measure, or only counts.</summary>
    internal ReasonSink(Transcript? transcript)
    {
        this = default;
        _transcript = transcript;
    }

    /// <summary>Collects obstacles.</summary>
    internal static ReasonSink Collecting => new(collects: true);

    /// <summary>What was collected.</summary>
    internal readonly Sequence<Obstacle> Obstacles => _obstacles is null ? Sequence<Obstacle>.Empty : Sequence.Adopt(_obstacles.ToArray());

    /// <summary>The reasons of what was collected.</summary>
    internal readonly Sequence<Reason> Reasons =>
        _obstacles is null ? Sequence<Reason>.Empty : Sequence.Adopt(_obstacles.ConvertAll(static obstacle => obstacle.Reason).ToArray());

    internal int Count { get; private set; }

    /// <summary>The latest day on which a note so far is gone by itself; never, when one of them does not go by itself.</summary>
    internal int LatestLift { get; private set; }

    /// <summary>Whether the breach of a provision that was found takes costs away under the edition given (10.3).</summary>
    internal bool Forfeits { get; private set; }

    /// <summary>Takes over a reason found elsewhere; time does not lift it.</summary>
    internal void Add(in Reason reason)
    {
        NoteForfeiture(reason.Citation);
        LatestLift = Days.Never;
        Count++;
        _transcript?.Add(reason);
        if (_collects)
        {
            (_obstacles ??= []).Add(new Obstacle(reason, Days.Never));
        }
    }

    internal void Add(Rule rule, Citation citation, int lifts = Days.Never, long amount = 0, int number = 0, int day = Days.None)
    {
        NoteForfeiture(citation);
        LatestLift = Count == 0 ? lifts : Math.Max(LatestLift, lifts);
        Count++;
        if (_transcript is not null || _collects)
        {
            Write(rule, citation, lifts, amount, number, day);
        }
    }

    private void Write(Rule rule, Citation citation, int lifts, long amount, int number, int day)
    {
        if (_transcript is not null)
        {
            _transcript.Add(new Reason(rule, citation, Euro.FromCents(amount), number, day));
        }
        else
        {
            (_obstacles ??= []).Add(new Obstacle(new Reason(rule, citation, Euro.FromCents(amount), number, day), lifts));
        }
    }

    private void NoteForfeiture(Citation provision) => Forfeits |= _edition is { } edition && edition.Forfeits(provision, _byCreditor);
}
