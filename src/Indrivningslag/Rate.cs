namespace Indrivningslag;

/// <summary>A yearly rate in whole millionths of a percent, so that interest is summed in whole numbers.</summary>
internal readonly record struct Rate(long Units)
{
    internal const decimal UnitsOfPercent = 1_000_000m;

    /// <summary>How many percent the whole is.</summary>
    internal const long Whole = 100;

    /// <summary>The largest sum of cents x units x days that <see cref="Interest"/> divides: it leaves room for the rounding.</summary>
    internal const long MostUnits = long.MaxValue / 2;

    internal decimal Percent => Units / UnitsOfPercent;

    internal static Rate Of(decimal percent) => new((long)(percent * UnitsOfPercent));

    internal static Rate Min(Rate one, Rate other) => one.Units <= other.Units ? one : other;

    internal static Rate Max(Rate one, Rate other) => one.Units >= other.Units ? one : other;

    /// <summary>What a sum of cents x units x days comes to in cents, half a cent upwards; no part of it is negative.</summary>
    /// <param name="units">The sum.</param>
    /// <param name="year">The days of a year.</param>
    internal static long Interest(long units, long year)
    {
        var divisor = Whole * (long)UnitsOfPercent * year;
        return (units + (divisor / 2)) / divisor;
    }

    public static Rate operator +(Rate one, Rate other) => new(one.Units + other.Units);
}
