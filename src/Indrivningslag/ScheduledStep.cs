using NodaTime;

namespace Indrivningslag;

/// <summary>A planned step in a schedule: its day, what it waited for, and the most it may cost.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record ScheduledStep
{
    /// <summary>The step as it was planned.</summary>
    public required PlannedStep Planned { get; init; }

    /// <summary>
    /// The action as it is taken: on its day, its terms ending on theirs, its duties fulfilled, at <see cref="Maximum"/>, or at its own cost
    /// where nothing limits it. Null: it has no day.
    /// </summary>
    public required CollectionAction? Action { get; init; }

    /// <summary>The day the step is put on, inclusive; null: none.</summary>
    public LocalDate? On => Action?.On;

    /// <summary>The first day from that of the step before on which it is permitted, inclusive; null: none, or the schedule ended before it.</summary>
    public required LocalDate? PermittedFrom { get; init; }

    /// <summary>The first such day on which it may also be charged, if nothing else happens; null: none, or the schedule ended before it.</summary>
    public required LocalDate? ChargeableFrom { get; init; }

    /// <summary>The most that may be charged on its day, in euros without value added tax and service cost; 0 without a day; null when nothing limits it.</summary>
    public required Euro? Maximum { get; init; }

    /// <summary>What stands in its way on the day of the step before; empty when nothing does, or the schedule ended before it.</summary>
    public required Sequence<Obstacle> WaitsFor { get; init; }

    /// <summary>The step, its day and its maximum.</summary>
    public override string ToString() => $"{Planned} on {Print.Iso(On, "no day")}, at most {Print.Money(Maximum, "no limit")}";
}
