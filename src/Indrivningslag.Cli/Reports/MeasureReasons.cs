namespace Indrivningslag.Cli;

/// <summary>Why a measure may cost what it may.</summary>
internal static class MeasureReasons
{
    /// <summary>What lifted limits of a measure and what limited it; for one that nothing limited, the price it kept within.</summary>
    internal static IReadOnlyList<Reason> Of(MeasureCost cost)
    {
        var reasons = cost.Limits.Count == 0 || cost.Basis.Rule == Rule.ExceptionalWork ? cost.Limits.Prepend(cost.Basis) : cost.Limits;
        return [.. cost.SpecialReason is { } special ? reasons.Prepend(special) : reasons];
    }
}
