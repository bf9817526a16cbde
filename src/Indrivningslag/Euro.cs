using System.Globalization;

namespace Indrivningslag;

/// <summary>An amount in whole euro cents (penningbelopp, rahamäärä).</summary>
/// <remarks>
/// Value type; the default is 0.00. Equality and order are those of the number of cents. Arithmetic is exact and throws
/// <see cref="OverflowException"/> instead of wrapping. Thread-safe because immutable.
/// </remarks>
[JsonConverter(typeof(PlainJson))]
public readonly struct Euro : IEquatable<Euro>, IComparable<Euro>, IComparable
{
    private const long MostCents = 9_200_000_000_000_000_000;

    private Euro(long cents) => Cents = cents;

    /// <summary>The amount 0.00.</summary>
    public static Euro Zero => default;

    /// <summary>The amount in euro cents.</summary>
    public long Cents { get; }

    /// <summary>The amount in euros, with two decimals.</summary>
    public decimal Amount => Cents / 100m;

    /// <summary>An amount given in euro cents.</summary>
    /// <param name="cents">Whole cents; may be negative only in intermediate results.</param>
    public static Euro FromCents(long cents) => new(cents);

    /// <summary>An amount given in euros.</summary>
    /// <param name="amount">Euros with at most two decimals.</param>
    /// <exception cref="InvalidFactException">The amount has a fraction of a cent or does not fit.</exception>
    public static Euro Of(decimal amount)
    {
        if (amount is < -MostCents / 100m or > MostCents / 100m)
        {
            throw new InvalidFactException("amount", Expected.AmountFromTo, new Euro(-MostCents), new Euro(MostCents));
        }

        var cents = amount * 100m;
        return cents == decimal.Truncate(cents)
            ? new Euro((long)cents)
            : throw new InvalidFactException("amount", Expected.DecimalsAtMost, 2);
    }

    /// <summary>The sum of amounts; 0.00 of none.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Euro Sum(IEnumerable<Euro> amounts) => new(Require.Argument(amounts, nameof(amounts)).Sum(static amount => amount.Cents));

    /// <summary>The smaller of two amounts.</summary>
    public static Euro Min(Euro left, Euro right) => left.Cents <= right.Cents ? left : right;

    /// <summary>The larger of two amounts.</summary>
    public static Euro Max(Euro left, Euro right) => left.Cents >= right.Cents ? left : right;

    /// <summary>The sum.</summary>
    public static Euro operator +(Euro left, Euro right) => new(left.Cents + right.Cents);

    /// <summary>The difference.</summary>
    public static Euro operator -(Euro left, Euro right) => new(left.Cents - right.Cents);

    /// <summary>Whether the amounts are equal.</summary>
    public static bool operator ==(Euro left, Euro right) => left.Cents == right.Cents;

    /// <summary>Whether the amounts differ.</summary>
    public static bool operator !=(Euro left, Euro right) => left.Cents != right.Cents;

    /// <summary>Whether left is smaller.</summary>
    public static bool operator <(Euro left, Euro right) => left.Cents < right.Cents;

    /// <summary>Whether left is larger.</summary>
    public static bool operator >(Euro left, Euro right) => left.Cents > right.Cents;

    /// <summary>Whether left is smaller or equal.</summary>
    public static bool operator <=(Euro left, Euro right) => left.Cents <= right.Cents;

    /// <summary>Whether left is larger or equal.</summary>
    public static bool operator >=(Euro left, Euro right) => left.Cents >= right.Cents;

    /// <summary>The sum, for languages without operators.</summary>
    public static Euro Add(Euro left, Euro right) => left + right;

    /// <summary>The difference, for languages without operators.</summary>
    public static Euro Subtract(Euro left, Euro right) => left - right;

    /// <inheritdoc/>
    public int CompareTo(Euro other) => Cents.CompareTo(other.Cents);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Euro other => CompareTo(other),
        _ => throw new ArgumentException("An amount in euros compares with another only.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Euro other) => Cents == other.Cents;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Euro other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Cents.GetHashCode();

    /// <summary>The amount with a point and exactly two decimals, whatever the culture: <c>1234.50</c>.</summary>
    public override string ToString() => Amount.ToString("0.00", CultureInfo.InvariantCulture);
}
