using NodaTime;

namespace Indrivningslag;

/// <summary>The assignment of collection to an agent (indrivningsuppdrag, perintätoimeksianto; 9 §).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Assignment : CollectionAction
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public Assignment(LocalDate on)
        : base(EventKind.Assignment, on, CollectorRole.Creditor)
    {
    }
}
