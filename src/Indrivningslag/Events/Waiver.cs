using NodaTime;

namespace Indrivningslag;

/// <summary>
/// The creditor gives up a part of what is outstanding (efterskänkande, luopuminen). It acts at its place among the events of its day, after interest through that day; what exceeds the
/// outstanding part has no effect. At least one part is above 0.
/// </summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Waiver : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public Waiver(LocalDate on)
        : base(EventKind.Waiver, on)
    {
    }

    /// <summary>The principal given up, in euros. Default 0.</summary>
    public Euro Principal { get; init => field = Require.Money(value, "principal"); }

    /// <summary>The interest given up, in euros. Default 0.</summary>
    public Euro Interest { get; init => field = Require.Money(value, "interest"); }

    /// <summary>The costs given up, in euros, with value added tax and standard compensation. Default 0.</summary>
    public Euro Costs { get; init => field = Require.Money(value, "costs"); }

    /// <summary>The interest on costs given up, in euros. Default 0.</summary>
    public Euro InterestOnCosts { get; init => field = Require.Money(value, "interestOnCosts"); }

    internal override string Detail => " " + (Principal + Interest + Costs + InterestOnCosts);
}
