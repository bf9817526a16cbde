using NodaTime;

namespace Indrivningslag;

/// <summary>A notice that the law requires to preserve a right (4c.3).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record PreservationNotice : CollectionAction
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="by">Who takes the step.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public PreservationNotice(LocalDate on, CollectorRole by)
        : base(EventKind.PreservationNotice, on, by)
    {
    }
}
