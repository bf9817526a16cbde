using System.Globalization;

namespace Indrivningslag;

/// <summary>A claim and everything that happened with it (indrivningsärende, perintäasia): the one input of every question.</summary>
/// <remarks>
/// Immutable, compared by value, thread-safe. Events may come in any order; those of one day happened in the order given. Facts that
/// contradict each other are refused here; unlawful steps are not.
/// </remarks>
public sealed class CollectionCase : IEquatable<CollectionCase>
{
    private readonly int[]? _givenIndex;

    /// <summary>Puts a case together.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="events">Its events, in any order of days.</param>
    /// <exception cref="InvalidFactException">Facts contradict each other, or a breach names an event that is no measure.</exception>
    public CollectionCase(Claim claim, IEnumerable<CollectionEvent> events)
        : this(Require.Argument(claim, nameof(claim)), Sequence.From(Require.Argument(events, nameof(events))))
    {
    }

    private CollectionCase(Claim claim, Sequence<CollectionEvent> events)
    {
        Claim = claim;
        Events = events;
        CheckClaim(claim);
        CheckEvents();
        _givenIndex = SortedIndex(Events);
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The events in the order given; an event's index in answers is its index here.</summary>
    public Sequence<CollectionEvent> Events { get; }

    /// <summary>How many of the events are measures.</summary>
    internal int MeasureCount { get; private set; }

    /// <summary>Whether any event works backwards over all measures.</summary>
    internal bool HasBackwardFacts { get; private set; }

    /// <summary>Puts a case together of events that nobody changes any more.</summary>
    internal static CollectionCase Of(Claim claim, Sequence<CollectionEvent> events) => new(claim, events);

    /// <summary>The same case with one more event.</summary>
    /// <param name="next">The event; it gets the next index.</param>
    public CollectionCase With(CollectionEvent next) => new(Claim, Sequence.From(Events.Append(next)));

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
    internal int GivenIndex(int position) => _givenIndex is null ? position : _givenIndex[position];

    /// <summary>The event that is n-th by day.</summary>
    internal CollectionEvent At(int position) => Events[GivenIndex(position)];

    private static void CheckClaim(Claim claim)
    {
        if (claim.Class == ClaimClass.Other)
        {
            return;
        }

        if (claim.CommercialOverdueItems is not null)
        {
            throw new InvalidFactException("case.claim.commercialPayment", Expected.NoCommercialPayment);
        }

        if (claim.Interest.Kind == InterestKind.StatutoryCommercial)
        {
            throw new InvalidFactException("case.claim.interest", Expected.NoCommercialInterest);
        }
    }

    /// <summary>Checks an event by itself against the claim; an event that names a measure is checked with its case.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="next">The event.</param>
    /// <param name="path">Where the event stands; the list it stands in when it has an index.</param>
    /// <param name="index">Its index in the list, or null.</param>
    internal static void CheckEvent(Claim claim, CollectionEvent next, string path, int? index = null)
    {
        switch (next)
        {
            case null:
                throw new InvalidFactException(Path(path, index), Expected.Given);
            case PaymentDemand demand when claim.Class == ClaimClass.Other && demand.Lacks(DemandContents.SuspensionRight):
                throw new InvalidFactException(Path(path, index) + ".missingContents", Expected.NoSuspensionRight);
            default:
                break;
        }
    }

    private void CheckEvents()
    {
        const string List = "case.events";
        for (var i = 0; i < Events.Count; i++)
        {
            var next = Events[i];
            CheckEvent(Claim, next, List, i);
            if (next is RecordedBreach { Measure: { } index } && (index < 0 || index >= Events.Count || Events[index] is not Measure))
            {
                throw new InvalidFactException(Path(List, i) + ".measure", Expected.MeasureIndex);
            }

            MeasureCount += next.Kind <= EventKind.OtherMeasure ? 1 : 0;
            HasBackwardFacts |= next.Kind is EventKind.Tratta or EventKind.ExceptionallyDifficult;
        }
    }

    private static string Path(string path, int? index) =>
        index is null ? path : string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", path, index);

    /// <summary>Null when the events already come by day, else the stable order by day.</summary>
    private static int[]? SortedIndex(Sequence<CollectionEvent> events)
    {
        var sorted = true;
        for (var i = 1; i < events.Count && sorted; i++)
        {
            sorted = events[i - 1].Day <= events[i].Day;
        }

        if (sorted)
        {
            return null;
        }

        var keys = new long[events.Count];
        var order = new int[events.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)events[i].Day << 32) | (uint)i;
            order[i] = i;
        }

        Array.Sort(keys, order);
        return order;
    }
}
