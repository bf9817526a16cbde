namespace Indrivningslag.Cli;

/// <summary>The words of the statement that a debtor is entitled to.</summary>
internal sealed record StatementLabels
{
    internal required string Title { get; init; }

    /// <summary>With the claim's id and its due date.</summary>
    internal required string Claim { get; init; }

    /// <summary>With the day asked.</summary>
    internal required string AsOf { get; init; }

    internal required string ToPay { get; init; }

    internal required string Item { get; init; }

    internal required string Specification { get; init; }

    internal required string OriginalPrincipal { get; init; }

    internal required string Paid { get; init; }

    internal required string Waived { get; init; }

    internal required string OverpaidCosts { get; init; }

    internal required string InterestLines { get; init; }

    internal required string From { get; init; }

    internal required string Through { get; init; }

    internal required string Days { get; init; }

    internal required string MinimumCharge { get; init; }

    internal required string Percent { get; init; }

    internal required string Amount { get; init; }

    internal required string CostLines { get; init; }

    internal required string Measure { get; init; }

    internal required string CostInterestLines { get; init; }

    internal required string Payments { get; init; }

    internal required string None { get; init; }
}
