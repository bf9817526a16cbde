using NodaTime;

namespace Indrivningslag;

/// <summary>From the next day the debtor owes late interest on the costs claimed so far: the debtor was told the rate and the day, or served with a summons (ränta på kostnader, kulujen korko; 6 § and 9 § of the Interest Act).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record CostInterest : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public CostInterest(LocalDate on)
        : base(EventKind.CostInterest, on)
    {
    }
}
