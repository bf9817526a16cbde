namespace Indrivningslag;

/// <summary>The most the debtor may be asked to pay for collection (kostnadsbedömning, kuluarvio), measure by measure.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record CostAssessment
{
    /// <summary>The measures by day.</summary>
    public required Sequence<MeasureCost> Measures { get; init; }

    /// <summary>The sums.</summary>
    public required CostTotals Totals { get; init; }

    /// <summary>The breaches up to the day, computed and on record.</summary>
    public required Sequence<ListedBreach> Breaches { get; init; }

    /// <summary>The total, and the cap where there is one.</summary>
    public override string ToString() => Totals.ToString();
}
