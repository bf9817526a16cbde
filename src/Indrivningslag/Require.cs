using NodaTime;

namespace Indrivningslag;

/// <summary>Checks of the shape of facts; none of them asks whether a step was lawful.</summary>
internal static class Require
{
    internal const long MostCents = 99_999_999_999_999;
    internal const int MostDays = 36_500;
    internal const int MostItems = 1_000_000;
    private const int MostPercent = 10_000;
    private const int PercentDecimals = 6;
    private const int FirstYear = 1900;
    internal const int LastYear = 2999;

    /// <summary>The last day a fact may have.</summary>
    internal static LocalDate LastDay => new(LastYear, 12, 31);

    internal static LocalDate Date(LocalDate value, string fact) =>
        value.Calendar == CalendarSystem.Iso && value.Year is >= FirstYear and <= LastYear
            ? value
            : throw new InvalidFactException(fact, Expected.DayFromTo, new LocalDate(FirstYear, 1, 1), LastDay);

    internal static LocalDate? Date(LocalDate? value, string fact) => value is { } date ? Date(date, fact) : null;

    internal static Euro Money(Euro value, string fact) =>
        value.Cents is >= 0 and <= MostCents
            ? value
            : throw new InvalidFactException(fact, Expected.AmountFromTo, Euro.Zero, Euro.FromCents(MostCents));

    internal static Euro? Money(Euro? value, string fact) => value is { } money ? Money(money, fact) : null;

    internal static Euro PositiveMoney(Euro value, string fact) =>
        value.Cents is > 0 and <= MostCents
            ? value
            : throw new InvalidFactException(fact, Expected.AmountAboveTo, Euro.Zero, Euro.FromCents(MostCents));

    internal static Euro? PositiveMoney(Euro? value, string fact) => value is { } money ? PositiveMoney(money, fact) : null;

    internal static int Count(int value, int most, string fact) =>
        value >= 1 && value <= most
            ? value
            : throw new InvalidFactException(fact, Expected.WholeNumberFromTo, 1, most);

    internal static decimal Percent(decimal value, string fact)
    {
        if (value is < 0 or > MostPercent)
        {
            throw new InvalidFactException(fact, Expected.PercentFromTo, 0, MostPercent);
        }

        return decimal.Round(value, PercentDecimals) == value
            ? value
            : throw new InvalidFactException(fact, Expected.DecimalsAtMost, PercentDecimals);
    }

    /// <summary>An argument of a question; null is an error of the calling code, not of the facts.</summary>
    internal static T Argument<T>(T? value, string name)
        where T : class =>
        value ?? throw new ArgumentNullException(name);

    internal static T NotNull<T>(T? value, string fact)
        where T : class =>
        value ?? throw new InvalidFactException(fact, Expected.Given);

    /// <summary>A member that the enumeration defines; a number without a name is refused.</summary>
    internal static T Defined<T>(T value, string fact)
        where T : struct, Enum =>
        Array.IndexOf(Members<T>.All, value) >= 0
            ? value
            : throw new InvalidFactException(fact, Expected.ValueOf, typeof(T).Name);
}
