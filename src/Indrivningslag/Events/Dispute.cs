using NodaTime;

namespace Indrivningslag;

/// <summary>The debtor disputes the duty to pay (bestridande, kiistäminen; 4b §).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Dispute : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="ground">The debtor's ground.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public Dispute(LocalDate on, DisputeGround ground)
        : base(EventKind.Dispute, on) =>
        Ground = ground;

    /// <summary>The debtor's ground.</summary>
    public DisputeGround Ground { get; init => field = Require.Defined(value, "ground"); }

    /// <summary>How much of the principal is disputed, in euros, above 0; null: the whole claim. Default null.</summary>
    public Euro? Amount { get; init => field = Require.PositiveMoney(value, "amount"); }
}
