namespace Indrivningslag;

/// <summary>How a payment divides (avräkning, maksun kohdistaminen; 11a §).</summary>
/// <remarks>Value type, immutable, thread-safe. Euros; the parts and the overpayment sum to the payment.</remarks>
/// <param name="Interest">To interest.</param>
/// <param name="Principal">To principal.</param>
/// <param name="Costs">To collection costs.</param>
/// <param name="InterestOnCosts">To interest on the costs.</param>
/// <param name="Overpayment">What is left and goes back to the debtor.</param>
[JsonConverter(typeof(PlainJson))]
public readonly record struct PaymentParts(Euro Interest, Euro Principal, Euro Costs, Euro InterestOnCosts, Euro Overpayment)
{
    /// <summary>What is left of a balance after this payment.</summary>
    /// <param name="before">The balance that the payment met.</param>
    public Balance Apply(Balance before) => new(
        before.Principal - Principal,
        before.Interest - Interest,
        before.Costs - Costs,
        before.InterestOnCosts - InterestOnCosts);

    /// <summary>The parts.</summary>
    public override string ToString() => $"interest {Interest}, principal {Principal}, costs {Costs}, interest on costs {InterestOnCosts}, overpayment {Overpayment}";
}
