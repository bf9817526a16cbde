using NodaTime;

namespace Indrivningslag;

/// <summary>The legal remedy ended.</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record LegalRemedyResolved : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public LegalRemedyResolved(LocalDate on)
        : base(EventKind.LegalRemedyResolved, on)
    {
    }
}
