using NodaTime;

namespace Indrivningslag;

/// <summary>The debtor asked for letters on paper (5b.2, 7.4).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record WrittenFormRequested : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public WrittenFormRequested(LocalDate on)
        : base(EventKind.WrittenFormRequested, on)
    {
    }
}
