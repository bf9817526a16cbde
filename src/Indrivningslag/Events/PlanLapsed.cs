using NodaTime;

namespace Indrivningslag;

/// <summary>A payment plan lapsed (betalningsplanen förföll, maksusuunnitelma raukesi).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record PlanLapsed : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public PlanLapsed(LocalDate on)
        : base(EventKind.PlanLapsed, on)
    {
    }
}
