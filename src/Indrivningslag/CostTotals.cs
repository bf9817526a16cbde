namespace Indrivningslag;

/// <summary>The sums of a cost assessment (kostnadernas totalbelopp, kulujen kokonaismäärät), without reasons.</summary>
/// <remarks>Value type, immutable, thread-safe. All amounts in euros.</remarks>
[JsonConverter(typeof(PlainJson))]
public readonly record struct CostTotals
{
    /// <summary>The statutory cap that applies to the last measure; null: none, or no measure (10d §, 10h §).</summary>
    public Euro? TotalCeiling { get; init; }

    /// <summary>What counts against that cap so far: costs admitted since it applies, also those that a breach took away later. 0 without a cap.</summary>
    public Euro UsedOfTotalCeiling { get; init; }

    /// <summary>The sum of what may be recovered for the measures.</summary>
    public Euro Costs { get; init; }

    /// <summary>The value added tax on top (10e.4).</summary>
    public Euro Vat { get; init; }

    /// <summary>The standard compensation of a commercial payment (standardersättning, vakiokorvaus; 10i.1).</summary>
    public Euro StandardCompensation { get; init; }

    /// <summary>The most the debtor may be asked to pay: the larger of the standard compensation and costs with tax.</summary>
    public Euro Total { get; init; }

    /// <summary>The part of the total that is directly enforceable (10j §, earlier 10f §).</summary>
    public Euro DirectlyEnforceable { get; init; }

    /// <summary>Whether a breach that takes costs away exists (10.3).</summary>
    public bool Forfeited { get; init; }

    /// <summary>The total, and the cap where there is one.</summary>
    public override string ToString() => $"{Total} of at most {Print.Money(TotalCeiling, "no cap")}";
}
