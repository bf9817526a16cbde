using NodaTime;

namespace Indrivningslag;

/// <summary>All open disputes ended (tvisten upphörde, kiistäminen päättyi).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record DisputeResolved : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public DisputeResolved(LocalDate on)
        : base(EventKind.DisputeResolved, on)
    {
    }
}
