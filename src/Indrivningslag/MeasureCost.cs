using NodaTime;

namespace Indrivningslag;

/// <summary>What may be asked for one measure (åtgärdens kostnad, toimen kulu), and what limited it.</summary>
/// <remarks>Immutable, thread-safe. All amounts in euros.</remarks>
public sealed record MeasureCost
{
    /// <summary>The measure's index in the order the events were given.</summary>
    public required int Event { get; init; }

    /// <summary>The measure.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The creditor's actual cost, service cost included.</summary>
    public Euro Cost => Measure.Cost + Measure.ServiceCostOrZero;

    /// <summary>The price of the kind of measure; 0 when unlisted; null when there is none or it is lifted. A bankruptcy demand's includes its service cost.</summary>
    public required Euro? Ceiling { get; init; }

    /// <summary>What the ceiling rests on: a price, the actual cost, exceptional work that lifts the price, or no price at all.</summary>
    public required Reason Basis { get; init; }

    /// <summary>The special reason that lifts the counts for this measure (10c.2, 10g.3); null: none.</summary>
    public required Reason? SpecialReason { get; init; }

    /// <summary>What was within all limits before any forfeiture.</summary>
    public required Euro Admitted { get; init; }

    /// <summary>The most that may be asked of the debtor, without value added tax on top.</summary>
    public required Euro Recoverable { get; init; }

    /// <summary>The value added tax that may be asked on top (10e.4).</summary>
    public required Euro Vat { get; init; }

    /// <summary>The part that is directly enforceable, with its value added tax (10j §, earlier 10f §).</summary>
    public required Euro DirectlyEnforceable { get; init; }

    /// <summary>What lowered the amount or made the measure free; empty when the cost may be asked in full.</summary>
    public required Sequence<Reason> Limits { get; init; }

    /// <summary>The day of the measure.</summary>
    public LocalDate On => Measure.On;
}
