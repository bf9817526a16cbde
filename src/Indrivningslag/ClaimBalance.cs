namespace Indrivningslag;

/// <summary>One of a debtor's claims and what is owed on it.</summary>
/// <remarks>Immutable, compared by value.</remarks>
/// <param name="Claim">The claim; its class decides the order of its parts.</param>
/// <param name="Balance">What is owed.</param>
[JsonConverter(typeof(PlainJson))]
public sealed record ClaimBalance(Claim Claim, Balance Balance)
{
    /// <summary>The claim.</summary>
    public Claim Claim { get; init; } = Require.NotNull(Claim, "claim");
}

/// <summary>What one of several claims gets of a payment.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Parts">Its parts; the overpayment is always 0 here.</param>
[JsonConverter(typeof(PlainJson))]
public sealed record ClaimShare(Claim Claim, PaymentParts Parts);

/// <summary>How one payment divides over several claims of one debtor (avräkning mellan fordringar, kohdistaminen saataville).</summary>
/// <param name="Shares">The claims in the order given, each with its share.</param>
/// <param name="Overpayment">What is left and goes back to the debtor, in euros.</param>
[JsonConverter(typeof(PlainJson))]
public sealed record PaymentDivision(Sequence<ClaimShare> Shares, Euro Overpayment);
