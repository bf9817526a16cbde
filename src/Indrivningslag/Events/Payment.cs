using NodaTime;

namespace Indrivningslag;

/// <summary>A payment by the debtor (betalning, maksu).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Payment : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="amount">What was paid, in euros.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public Payment(LocalDate on, Euro amount)
        : base(EventKind.Payment, on) =>
        Amount = amount;

    /// <summary>What was paid, in euros.</summary>
    public Euro Amount { get; init => field = Require.Money(value, "amount"); }

    /// <summary>To whom (8.1). Default the creditor.</summary>
    public PaymentRecipient To { get; init => field = Require.Defined(value, "to"); }

    /// <summary>Whether the debtor knew or should have known that the recipient had no right to take it (8.2); then a payment to the agent does not count. Default false.</summary>
    public bool DebtorKnewUnauthorised { get; init; }

    internal override string Detail => $" {Amount}";
}
