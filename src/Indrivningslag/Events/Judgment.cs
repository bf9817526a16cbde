using NodaTime;

namespace Indrivningslag;

/// <summary>A judgment on the claim (dom, tuomio): from the next day consumer credit bears the statutory late interest (Interest Act 4.2).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Judgment : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public Judgment(LocalDate on)
        : base(EventKind.Judgment, on)
    {
    }
}
