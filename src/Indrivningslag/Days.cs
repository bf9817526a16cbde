using NodaTime;

namespace Indrivningslag;

/// <summary>Calendar days as plain numbers, so that the fold compares and adds them as fast as integers.</summary>
internal static class Days
{
    /// <summary>Later than every day a fact can have.</summary>
    internal const int Never = int.MaxValue / 2;

    /// <summary>Earlier than every day a fact can have.</summary>
    internal const int None = int.MinValue / 2;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    internal static int Of(LocalDate date) => Period.DaysBetween(Epoch, date);

    internal static int Of(int year, int month, int day) => Of(new LocalDate(year, month, day));

    internal static int OfOrNone(LocalDate? date) => date is { } day ? Of(day) : None;

    internal static LocalDate ToDate(int day) => Epoch.PlusDays(day);

    internal static LocalDate? ToDateOrNull(int day) => day is Never or None ? null : ToDate(day);
}
