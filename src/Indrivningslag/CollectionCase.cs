using System.Globalization;

namespace Indrivningslag;

/// <summary>A claim and everything that happened with it (indrivningsärende, perintäasia): the one input of every question.</summary>
/// <remarks>
/// Immutable, compared by value, thread-safe. Events may come in any order; those of one day happened in the order given. Facts that
/// contradict each other are refused here; unlawful steps are not.
/// </remarks>
[JsonConverter(typeof(PlainJson))]
public sealed class CollectionCase : IEquatable<CollectionCase>
{
    private readonly Lazy<int[]>? _order;

    /// <summary>Puts a case together.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="events">Its events, in any order of days.</param>
    /// <exception cref="InvalidFactException">Facts contradict each other, or an event names another that is not of its kind.</exception>
    public CollectionCase(Claim claim, IEnumerable<CollectionEvent> events)
        : this(Require.Argument(claim, nameof(claim)), Sequence.From(Require.Argument(events, nameof(events))))
    {
    }

    private CollectionCase(Claim claim, Sequence<CollectionEvent> events)
    {
        CaseCheck.Claim(claim);
        Claim = claim;
        Events = events;
        Marks = CaseCheck.Events(claim, events);
        _order = Marks.InOrder ? null : new Lazy<int[]>(() => OrderByDay(events));
    }

    private CollectionCase(CollectionCase before, CollectionEvent next)
    {
        Claim = before.Claim;
        Marks = CaseCheck.Next(before, next);
        var events = before.Events.With(next);
        Events = events;
        _order = Marks.InOrder ? null : new Lazy<int[]>(() => OrderByDay(events));
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The events in the order given; an event's index in answers is its index here.</summary>
    public Sequence<CollectionEvent> Events { get; }

    /// <summary>What is known of the events as a whole.</summary>
    internal CaseMarks Marks { get; }

    /// <summary>Puts a case together of events that nobody changes any more.</summary>
    internal static CollectionCase Of(Claim claim, Sequence<CollectionEvent> events) => new(claim, events);

    /// <summary>The same case with one more event. A case and those made from it share their events.</summary>
    /// <param name="next">The event; it gets the next index.</param>
    /// <exception cref="InvalidFactException">The event contradicts the case.</exception>
    public CollectionCase With(CollectionEvent next) => new(this, next);

    /// <inheritdoc/>
    public bool Equals(CollectionCase? other) => other is not null && Claim.Equals(other.Claim) && Events.Equals(other.Events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CollectionCase);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Claim.GetHashCode() * 31) + Events.GetHashCode());

    /// <summary>Whether both cases hold equal facts.</summary>
    public static bool operator ==(CollectionCase? left, CollectionCase? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the cases differ.</summary>
    public static bool operator !=(CollectionCase? left, CollectionCase? right) => !(left == right);

    /// <summary>The claim's name and the number of events.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}: {1} events", Claim.Id, Events.Count);

    /// <summary>The index, in the order given, of the event that is n-th by day.</summary>
    internal int GivenIndex(int position) => _order is null ? position : _order.Value[position];

    /// <summary>The event that is n-th by day.</summary>
    internal CollectionEvent At(int position) => Events.At(GivenIndex(position));

    /// <summary>The order by day; events of one day keep the order given.</summary>
    private static int[] OrderByDay(Sequence<CollectionEvent> events)
    {
        var keys = new long[events.Count];
        var order = new int[events.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)events.At(i).Day << 32) | (uint)i;
            order[i] = i;
        }

        Array.Sort(keys, order);
        return order;
    }
}
