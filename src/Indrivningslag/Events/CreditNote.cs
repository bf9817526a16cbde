using NodaTime;

namespace Indrivningslag;

/// <summary>A credit note (kreditnota, hyvityslasku): principal that was never owed. From its day everything is computed as if the principal had been that much smaller from the start.</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record CreditNote : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="amount">The principal credited, in euros, above 0; all credit notes of a claim together are at most its principal.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public CreditNote(LocalDate on, Euro amount)
        : base(EventKind.CreditNote, on) =>
        Amount = amount;

    /// <summary>The principal credited, in euros, above 0.</summary>
    public Euro Amount { get; init => field = Require.PositiveMoney(value, "amount"); }

    /// <summary>The index of the item of <see cref="Claim.Items"/> that is credited; given exactly when the claim has items. Default null.</summary>
    public int? Item { get; init; }

    internal override string Detail => " " + Amount;
}
