using System.Globalization;
using NodaTime;

namespace Indrivningslag;

/// <summary>Checks of the shape of facts; none of them asks whether a step was lawful.</summary>
internal static class Require
{
    internal const long MostCents = 99_999_999_999_999;
    internal const int MostDays = 36_500;
    internal const int MostItems = 1_000_000;
    private static readonly LocalDate FirstDay = new(1900, 1, 1);
    private static readonly LocalDate LastDay = new(2999, 12, 31);

    internal static LocalDate Date(LocalDate value, string fact) =>
        value.Calendar == CalendarSystem.Iso && value >= FirstDay && value <= LastDay
            ? value
            : throw new InvalidFactException(fact, "a day of the ISO calendar from 1900-01-01 to 2999-12-31");

    internal static LocalDate? Date(LocalDate? value, string fact) => value is { } date ? Date(date, fact) : null;

    internal static Euro Money(Euro value, string fact) =>
        value.Cents is >= 0 and <= MostCents
            ? value
            : throw new InvalidFactException(fact, "an amount from 0.00 to 999999999999.99 euros");

    internal static Euro? Money(Euro? value, string fact) => value is { } money ? Money(money, fact) : null;

    internal static Euro PositiveMoney(Euro value, string fact) =>
        value.Cents is > 0 and <= MostCents
            ? value
            : throw new InvalidFactException(fact, "an amount above 0.00 and at most 999999999999.99 euros");

    internal static int Count(int value, int most, string fact) =>
        value >= 1 && value <= most
            ? value
            : throw new InvalidFactException(fact, string.Format(CultureInfo.InvariantCulture, "a whole number from 1 to {0}", most));

    internal static decimal Percent(decimal value, string fact) =>
        value is >= 0 and <= 10_000 && decimal.Round(value, 6) == value
            ? value
            : throw new InvalidFactException(fact, "a yearly percentage from 0 to 10000 with at most six decimals");

    internal static T NotNull<T>(T? value, string fact)
        where T : class =>
        value ?? throw new InvalidFactException(fact, "given");

    /// <summary>Enumerations start at 0 and have no gaps, so the last member bounds them.</summary>
    internal static T Member<T>(T value, T last, string fact)
        where T : struct, Enum, IConvertible
    {
        var number = value.ToInt32(CultureInfo.InvariantCulture);
        return number >= 0 && number <= last.ToInt32(CultureInfo.InvariantCulture)
            ? value
            : throw new InvalidFactException(fact, $"a member of {typeof(T).Name}");
    }
}
