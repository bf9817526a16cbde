namespace Indrivningslag;

/// <summary>How the payments divided and what is outstanding (reskontra, reskontra).</summary>
/// <remarks>Immutable, thread-safe. Euros.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Ledger
{
    /// <summary>The payments by day, also those that do not count.</summary>
    public required Sequence<PaymentPosting> Payments { get; init; }

    /// <summary>What is outstanding at the end of the day asked; the costs hold value added tax and standard compensation.</summary>
    public required Balance Outstanding { get; init; }

    /// <summary>Costs that were paid and later fell away; they are owed to the debtor.</summary>
    public required Euro OverpaidCosts { get; init; }

    /// <summary>What the agent must hold on a separate account (klientmedel, asiakasvarat; 11 §).</summary>
    public required Euro ClientFunds { get; init; }

    /// <summary>What is outstanding.</summary>
    public override string ToString() => Outstanding.ToString();
}

/// <summary>One payment and how it divided.</summary>
/// <param name="Event">The payment's index in the order the events were given.</param>
/// <param name="Payment">The payment.</param>
/// <param name="Parts">Its parts; all 0 when it does not count (8.2).</param>
[JsonConverter(typeof(PlainJson))]
public sealed record PaymentPosting(int Event, Payment Payment, PaymentParts Parts)
{
    /// <summary>The payment and its parts.</summary>
    public override string ToString() => $"{Payment}: {Parts}";
}
