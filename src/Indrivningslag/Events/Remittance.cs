using NodaTime;

namespace Indrivningslag;

/// <summary>Client funds passed on to the creditor (redovisning, tilitys; 11 §).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Remittance : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="amount">What was passed on, in euros; never more than the client funds held.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public Remittance(LocalDate on, Euro amount)
        : base(EventKind.Remittance, on) =>
        Amount = amount;

    /// <summary>What was passed on, in euros; never more than the client funds held.</summary>
    public Euro Amount { get; init => field = Require.Money(value, "amount"); }

    internal override string Detail => $" {Amount}";
}
