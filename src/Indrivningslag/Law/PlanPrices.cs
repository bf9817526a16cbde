namespace Indrivningslag.Law;

/// <summary>What payment plans may cost (betalningsplan, maksusuunnitelma; 10a.1.7, 10e.1.6, 3b.1).</summary>
/// <remarks>Immutable, compared by value. Euros.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record PlanPrices
{
    /// <summary>A plan of more instalments than few, by principal.</summary>
    public required Brackets ByPrincipal { get; init; }

    /// <summary>The provision that prices plans as a whole.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Up to how many instalments a plan costs the lowest price, inclusive; null: the number does not matter.</summary>
    public Cited<int>? FewInstalments { get; init; }

    /// <summary>A plan on a directly enforceable claim; null: as by principal.</summary>
    public Cited<Euro>? DirectlyEnforceable { get; init; }

    /// <summary>What every instalment beyond <see cref="InstalmentsWithoutSupplement"/> adds; null: nothing.</summary>
    public Cited<Euro>? Supplement { get; init; }

    /// <summary>The number of instalments without a supplement.</summary>
    public int InstalmentsWithoutSupplement { get; init; }

    /// <summary>Whether the supplement comes also for a directly enforceable claim.</summary>
    public bool SupplementDirectlyEnforceable { get; init; }

    /// <summary>Whether only a written plan has the price.</summary>
    public bool WrittenOnly { get; init; }
}

/// <summary>How many payment plans may cost (10c.1, 10g.2, 3d.2).</summary>
/// <param name="Ordinary">The ordinary count.</param>
/// <param name="Larger">The count above the threshold.</param>
/// <param name="Above">The principal above which the larger count holds, in euros.</param>
/// <param name="LargerDirectlyEnforceable">Whether the larger count holds also for a directly enforceable claim.</param>
[JsonConverter(typeof(PlainJson))]
public sealed record PlanCount(Cited<int> Ordinary, Cited<int> Larger, Euro Above, bool LargerDirectlyEnforceable)
{
    internal Cited<int> For(Euro principal, bool directlyEnforceable) =>
        principal > Above && (!directlyEnforceable || LargerDirectlyEnforceable) ? Larger : Ordinary;
}
