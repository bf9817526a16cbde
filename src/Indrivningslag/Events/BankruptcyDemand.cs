using NodaTime;

namespace Indrivningslag;

/// <summary>A bankruptcy demand (betalningsuppmaning enligt konkurslagen, konkurssiuhkainen maksukehotus; Bankruptcy Act, chapter 2, 3.2.3).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record BankruptcyDemand : Measure
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="by">Who takes the step.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public BankruptcyDemand(LocalDate on, CollectorRole by)
        : base(EventKind.BankruptcyDemand, on, by)
    {
    }

    /// <summary>The actual cost of verified service, in euros (10e.1.8). Default 0.</summary>
    public Euro ServiceCost { get; init => field = Require.Money(value, "serviceCost"); }

    internal override Euro ServiceCostOrZero => ServiceCost;
}
