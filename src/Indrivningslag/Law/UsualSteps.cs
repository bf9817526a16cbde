namespace Indrivningslag.Law;

/// <summary>What the usual next steps are asked about: the shortest extension and the smallest plan that have a price of their own.</summary>
/// <param name="ExtensionDays">The days of the extension, at least 1. Usually 14 (10b.3).</param>
/// <param name="PlanInstalments">The instalments of the plan, at least 1. Usually 4 (10a.1.7).</param>
/// <remarks>Immutable, compared by value.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record UsualSteps(Cited<int> ExtensionDays, Cited<int> PlanInstalments)
{
    /// <summary>The steps that the law in force prices.</summary>
    public static UsualSteps Finland { get; } = new(Provision.Number(14, "10b.3"), Provision.Number(4, "10a.1.7.a"));

    /// <summary>The days of the extension, at least 1.</summary>
    public Cited<int> ExtensionDays { get; init => field = Counted(value, Require.MostDays, "extensionDays"); } = Counted(ExtensionDays, Require.MostDays, "extensionDays");

    /// <summary>The instalments of the plan, at least 1.</summary>
    public Cited<int> PlanInstalments { get; init => field = Counted(value, Require.MostItems, "planInstalments"); } = Counted(PlanInstalments, Require.MostItems, "planInstalments");

    /// <summary>Both numbers.</summary>
    public override string ToString() => FormattableString.Invariant($"{ExtensionDays.Value} days, {PlanInstalments.Value} instalments");

    private static Cited<int> Counted(Cited<int> number, int most, string fact) => number with { Value = Require.Count(number.Value, most, fact) };
}
