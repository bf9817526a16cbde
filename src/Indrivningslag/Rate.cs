namespace Indrivningslag;

/// <summary>A yearly rate in whole millionths of a percent, so that interest is summed in whole numbers.</summary>
internal readonly record struct Rate(long Units)
{
    internal const decimal UnitsOfPercent = 1_000_000m;

    internal decimal Percent => Units / UnitsOfPercent;

    internal static Rate Of(decimal percent) => new((long)(percent * UnitsOfPercent));

    internal static Rate Min(Rate one, Rate other) => one.Units <= other.Units ? one : other;

    internal static Rate Max(Rate one, Rate other) => one.Units >= other.Units ? one : other;

    public static Rate operator +(Rate one, Rate other) => new(one.Units + other.Units);
}
