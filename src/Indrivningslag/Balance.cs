namespace Indrivningslag;

/// <summary>What a debtor owes, by part (saldo, saldo).</summary>
/// <remarks>Value type, immutable, thread-safe. Euros, never negative.</remarks>
[JsonConverter(typeof(PlainJson))]
public readonly record struct Balance
{
    /// <summary>A balance.</summary>
    /// <param name="principal">Principal, in euros.</param>
    /// <param name="interest">Interest on the principal, in euros.</param>
    /// <param name="costs">Collection costs with value added tax and standard compensation, in euros.</param>
    /// <param name="interestOnCosts">Interest on the costs, in euros. Default 0.</param>
    /// <exception cref="InvalidFactException">A part is negative or too large.</exception>
    public Balance(Euro principal, Euro interest, Euro costs, Euro interestOnCosts = default)
    {
        Principal = Require.Money(principal, "principal");
        Interest = Require.Money(interest, "interest");
        Costs = Require.Money(costs, "costs");
        InterestOnCosts = Require.Money(interestOnCosts, "interestOnCosts");
    }

    /// <summary>Principal (kapital, pääoma).</summary>
    public Euro Principal { get; }

    /// <summary>Interest on the principal (ränta, korko).</summary>
    public Euro Interest { get; }

    /// <summary>Collection costs with value added tax and standard compensation (indrivningskostnader, perintäkulut).</summary>
    public Euro Costs { get; }

    /// <summary>Interest on the costs.</summary>
    public Euro InterestOnCosts { get; }

    /// <summary>All parts together.</summary>
    public Euro Total => Principal + Interest + Costs + InterestOnCosts;

    /// <summary>The total and its parts.</summary>
    public override string ToString() => $"{Total} (principal {Principal}, interest {Interest}, costs {Costs}, interest on costs {InterestOnCosts})";
}
