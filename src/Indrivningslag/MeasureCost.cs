using Indrivningslag.Law;
using Indrivningslag.Rules;
using NodaTime;

namespace Indrivningslag;

/// <summary>What may be asked for one measure (åtgärdens kostnad, toimen kulu), and what limited it.</summary>
/// <remarks>
/// Value type, immutable, compared by value, thread-safe. All amounts in euros. The default value is no measure's cost: it has no measure,
/// and all its amounts are 0.
/// </remarks>
[JsonConverter(typeof(PlainJson))]
public record struct MeasureCost
{
    /// <summary>Written by the fold; nobody changes it once the answer is out.</summary>
    internal MeasureEntry Entry;

    /// <summary>Makes the cost of a measure by hand, as a test of a caller does; nothing of it is forfeited.</summary>
    /// <param name="index">The measure's index in the order the events were given.</param>
    /// <param name="measure">The measure; its cost is the creditor's actual cost.</param>
    /// <param name="ceiling">The price of the kind of measure, in euros; 0: unlisted; null: the actual cost.</param>
    /// <param name="price">The provision of the price.</param>
    /// <param name="recoverable">What may be asked, in euros: at most the cost and the ceiling.</param>
    /// <param name="limits">What lowered it; null: nothing.</param>
    /// <exception cref="InvalidFactException">The index is negative, or more than the cost or the ceiling may be asked.</exception>
    public static MeasureCost Of(int index, Measure measure, Euro? ceiling, Citation price, Euro recoverable, IEnumerable<Reason>? limits = null)
    {
        var most = Require.Argument(measure, nameof(measure)).Cost + measure.ServiceCostOrZero;
        most = Require.Money(ceiling, "ceiling") is { } listed ? Euro.Min(listed, most) : most;
        var reasons = limits?.ToArray() ?? [];
        return new MeasureCost
        {
            Entry = new MeasureEntry
            {
                Event = index >= 0 ? index : throw new InvalidFactException("index", Expected.WholeNumberFromTo, 0, int.MaxValue),
                Measure = measure,
                Edition = LawBook.Finland.Editions[LawBook.Finland.Editions.Count - 1],
                PriceCitation = price,
                Listed = ceiling?.Cents ?? Rules.Cents.Unlimited,
                Fee = recoverable >= Euro.Zero && recoverable <= most
                    ? recoverable.Cents
                    : throw new InvalidFactException("recoverable", Expected.AmountFromTo, Euro.Zero, most),
                Reasons = reasons,
                ReasonCount = reasons.Length,
            },
        };
    }

    /// <summary>The measure's index in the order the events were given.</summary>
    public readonly int Event => Entry.Event;

    /// <summary>The measure; null in the default value only.</summary>
    public readonly Measure Measure => Entry.Measure;

    /// <summary>The day of the measure.</summary>
    public readonly LocalDate On => IsNone ? default : Measure.On;

    /// <summary>The creditor's actual cost, service cost included.</summary>
    public readonly Euro Cost => IsNone ? Euro.Zero : Measure.Cost + Measure.ServiceCostOrZero;

    /// <summary>The price of the kind of measure; 0 when unlisted; null when there is none or it is lifted. A bankruptcy demand's includes its service cost.</summary>
    public readonly Euro? Ceiling => IsNone || Entry.PriceLifted ? null : Rules.Cents.ToEuro(Entry.Listed);

    /// <summary>What the ceiling rests on: a price, the actual cost, exceptional work that lifts the price, or no price at all.</summary>
    public readonly Reason Basis => IsNone ? default : Reasons.Basis(Entry);

    /// <summary>The special reason that lifts the counts for this measure (10c.2, 10g.3); null: none.</summary>
    public readonly Reason? SpecialReason => !IsNone && Measure.Exception is { LiftsCount: true } && Entry.Law.SpecialReason.Section > 0 ? new Reason(Rule.SpecialReason, Entry.Law.SpecialReason) : null;

    /// <summary>What was within all limits before any forfeiture.</summary>
    public readonly Euro Admitted => Euro.FromCents(Entry.Fee + Entry.Service);

    /// <summary>The most that may be asked of the debtor, without value added tax on top.</summary>
    public readonly Euro Recoverable => Entry.Forfeited ? Euro.Zero : Admitted;

    /// <summary>The value added tax that may be asked on top (10e.4).</summary>
    public readonly Euro Vat => Entry.Forfeited ? Euro.Zero : Euro.FromCents(Entry.Vat);

    /// <summary>The part that is directly enforceable, with its value added tax (10j §, earlier 10f §).</summary>
    public readonly Euro DirectlyEnforceable => Entry.Forfeited ? Euro.Zero : Euro.FromCents(Entry.Enforceable);

    /// <summary>What lowered the amount or made the measure free; empty when the cost may be asked in full.</summary>
    public readonly Sequence<Reason> Limits => IsNone ? Sequence<Reason>.Empty : Reasons.Lowered(Entry);

    private readonly bool IsNone => Entry.Measure is null;

    /// <summary>Whether both say the same of equal measures.</summary>
    public readonly bool Equals(MeasureCost other) =>
        Event == other.Event && Equals(Measure, other.Measure) && Ceiling == other.Ceiling && Admitted == other.Admitted
        && Recoverable == other.Recoverable && Vat == other.Vat && DirectlyEnforceable == other.DirectlyEnforceable
        && Basis == other.Basis && Limits.Equals(other.Limits);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => unchecked((Event * 31) + Admitted.GetHashCode());

    /// <summary>What may be asked of what it cost, and the provisions that lowered it.</summary>
    public override readonly string ToString() => IsNone ? "no measure" : $"{Measure}: {Recoverable} of {Cost} {string.Join(" ", Limits.Select(static limit => limit.Citation))}".TrimEnd();
}
