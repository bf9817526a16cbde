namespace Indrivningslag;

/// <summary>
/// That the claim is a payment between traders, or to or from a public body, by a contract made from 2013-03-16, which bears the standard
/// compensation (schablonersättning, vakiokorvaus; 10i.1, earlier 10e.1).
/// </summary>
/// <param name="OverdueItems">How many items are overdue, 1 to 1000000; null: one, or each late item of a claim with items. Given only without items.</param>
/// <remarks>Immutable, compared by value.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record CommercialPayment(int? OverdueItems = null)
{
    /// <summary>How many items are overdue; null: one, or each late item of a claim with items.</summary>
    public int? OverdueItems { get; init; } = OverdueItems is { } items ? Require.Count(items, Require.MostItems, "overdueItems") : null;

    /// <summary>How many items are overdue.</summary>
    public override string ToString() => FormattableString.Invariant($"{OverdueItems ?? 1} overdue items");
}
