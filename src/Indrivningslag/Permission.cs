using NodaTime;

namespace Indrivningslag;

/// <summary>Whether an action is permitted on a day (tillåtlighet, luvallisuus), and when and for how much it may be charged.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Permission
{
    /// <summary>The action asked about; its day is the day asked.</summary>
    public required CollectionAction Action { get; init; }

    /// <summary>Whether nothing stands in the way on that day.</summary>
    public bool Permitted => Obstacles.Count == 0;

    /// <summary>What stands in the way.</summary>
    public required Sequence<Obstacle> Obstacles { get; init; }

    /// <summary>What must be done with the action; taken as fulfilled by the rest of the answer.</summary>
    public required Sequence<Reason> Duties { get; init; }

    /// <summary>The first day from the day asked on which it is permitted, inclusive; null when more than time is missing.</summary>
    public required LocalDate? Earliest { get; init; }

    /// <summary>The last day it is permitted, inclusive, also when that is past; null: none.</summary>
    public required LocalDate? Latest { get; init; }

    /// <summary>Whether it may be charged on the day asked.</summary>
    public required bool Chargeable { get; init; }

    /// <summary>The first day on which it is permitted and may be charged, if nothing else happens; null: never.</summary>
    public required LocalDate? ChargeableFrom { get; init; }

    /// <summary>The most that could be charged on the day asked, in euros without value added tax and service cost; null when nothing limits it.</summary>
    public required Euro? Maximum { get; init; }

    /// <summary>Every gate that makes the measure free on the day or lowers it there, at unlimited cost; empty when not permitted, or for a step without a price.</summary>
    public required Sequence<Reason> Limits { get; init; }

    /// <summary>The action, whether it is permitted, and from when.</summary>
    public override string ToString() => $"{Action}: {(Permitted ? "permitted" : "not permitted")}, earliest {Print.Iso(Earliest, "never")}, at most {Print.Money(Maximum, "no limit")}";
}
