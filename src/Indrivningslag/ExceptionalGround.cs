namespace Indrivningslag;

/// <summary>What a measure relies on to exceed a limit, and whether its conditions were met (10a.3, 10c.2, 10e.3, 10g.3).</summary>
/// <remarks>Immutable, compared by value.</remarks>
/// <param name="Kind">Exceptional work or a special reason.</param>
/// <param name="Proportionate">Whether the measures were in proportion, above all to the principal; read for a special reason.</param>
/// <param name="Disclosed">Whether the debtor was told the costs or measures and the reason; without it nothing is lifted.</param>
[JsonConverter(typeof(PlainJson))]
public sealed record ExceptionalGround(ExceptionalGroundKind Kind, bool Proportionate, bool Disclosed)
{
    /// <summary>The kind of ground.</summary>
    public ExceptionalGroundKind Kind { get; init; } = Require.Defined(Kind, "kind");

    internal bool LiftsUnitCeiling => Kind == ExceptionalGroundKind.ExceptionalWorkload && Disclosed;

    internal bool LiftsCount => Kind == ExceptionalGroundKind.SpecialReason && Proportionate && Disclosed;
}
