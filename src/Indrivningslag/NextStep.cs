using NodaTime;

namespace Indrivningslag;

/// <summary>Whether one of the usual next actions is open, from when, and for how much (nästa åtgärd, seuraava toimi).</summary>
/// <remarks>Immutable, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record NextStep
{
    /// <summary>The action, dated on the day asked.</summary>
    public required CollectionAction Action { get; init; }

    /// <summary>Whether it is permitted on the day asked.</summary>
    public required bool Permitted { get; init; }

    /// <summary>The first day from the day asked on which it is permitted, inclusive; null when more than time is missing.</summary>
    public required LocalDate? Earliest { get; init; }

    /// <summary>The last day it is permitted, inclusive; null: none.</summary>
    public required LocalDate? Latest { get; init; }

    /// <summary>The first day on which it may be charged, if nothing else happens; null: never.</summary>
    public required LocalDate? ChargeableFrom { get; init; }

    /// <summary>The most that could be charged on that day, in euros; 0 when it may never be charged; null when nothing limits it.</summary>
    public required Euro? Maximum { get; init; }

    /// <summary>The action, whether it is permitted, and from when.</summary>
    public override string ToString() => $"{Action}: {(Permitted ? "permitted" : "not permitted")}, earliest {Print.Iso(Earliest, "never")}, at most {Print.Money(Maximum, "no limit")}";
}
