using NodaTime;

namespace Indrivningslag;

/// <summary>The debtor withdrew the consent to durable delivery (5.2, 5b.2, 7.4).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record DeliveryConsentWithdrawn : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public DeliveryConsentWithdrawn(LocalDate on)
        : base(EventKind.DeliveryConsentWithdrawn, on)
    {
    }
}
