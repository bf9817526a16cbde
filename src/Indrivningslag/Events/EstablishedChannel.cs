using NodaTime;

namespace Indrivningslag;

/// <summary>A durable way of exchanging messages became established between creditor and debtor (5b.2, 7.4).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record EstablishedChannel : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public EstablishedChannel(LocalDate on)
        : base(EventKind.EstablishedChannel, on)
    {
    }
}
