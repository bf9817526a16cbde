namespace Indrivningslag.Rules;

/// <summary>What the fold writes down of payments, and of how interest was formed.</summary>
/// <param name="withInterest">Whether lines of interest are wanted too.</param>
internal sealed class LedgerLog(bool withInterest)
{
    internal List<PaymentPosting> Payments { get; } = [];

    /// <summary>How the interest on principal was formed; null when no lines are wanted.</summary>
    internal InterestLog? Interest { get; } = withInterest ? new InterestLog() : null;

    /// <summary>How the interest on costs was formed; null when no lines are wanted.</summary>
    internal InterestLog? CostInterest { get; } = withInterest ? new InterestLog() : null;
}
