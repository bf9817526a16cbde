namespace Indrivningslag.Law;

/// <summary>What the usual next steps are asked about: the shortest extension and the smallest plan that have a price of their own.</summary>
/// <param name="ExtensionDays">The days of the extension, at least 1. Default 14 (10b.3, 10f.2).</param>
/// <param name="PlanInstalments">The instalments of the plan, at least 1. Default 4 (10a.1.7, 10e.1.6).</param>
/// <remarks>Immutable, compared by value.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record UsualSteps(int ExtensionDays = 14, int PlanInstalments = 4)
{
    /// <summary>The days of the extension, at least 1.</summary>
    public int ExtensionDays { get; init; } = Require.Count(ExtensionDays, Require.MostDays, "extensionDays");

    /// <summary>The instalments of the plan, at least 1.</summary>
    public int PlanInstalments { get; init; } = Require.Count(PlanInstalments, Require.MostItems, "planInstalments");

    /// <summary>Both numbers.</summary>
    public override string ToString() => FormattableString.Invariant($"{ExtensionDays} days, {PlanInstalments} instalments");
}
