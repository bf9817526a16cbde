using NodaTime;

namespace Indrivningslag;

/// <summary>The claim ceased to exist without payment (fordran upphörde, saatava lakkasi; 4.3).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record ClaimExtinguished : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public ClaimExtinguished(LocalDate on, ExtinctionReason reason)
        : base(EventKind.ClaimExtinguished, on) =>
        Reason = reason;

    /// <summary>Why the claim ceased to exist.</summary>
    public ExtinctionReason Reason { get; init => field = Require.Defined(value, "reason"); }
}
