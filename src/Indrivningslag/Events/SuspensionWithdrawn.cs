using NodaTime;

namespace Indrivningslag;

/// <summary>The debtor withdrew the request to suspend collection (återkallad begäran om avbrytande, keskeyttämispyynnön peruutus; 4c.1).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record SuspensionWithdrawn : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public SuspensionWithdrawn(LocalDate on)
        : base(EventKind.SuspensionWithdrawn, on)
    {
    }
}
