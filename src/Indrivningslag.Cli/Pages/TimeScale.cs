using System.Globalization;
using NodaTime;

namespace Indrivningslag.Cli;

/// <summary>Days as places in a picture, in percent of its width, so that a picture fits every screen.</summary>
internal sealed class TimeScale
{
    /// <summary>Kept free on both sides.</summary>
    private const decimal Edge = 4m;

    /// <summary>A shorter time would put a few days far apart.</summary>
    private const int LeastDays = 28;

    /// <summary>Up to so many days are counted in weeks, longer times in months.</summary>
    private const int WeeksUpTo = 70;

    private const int MonthsInYear = 12;

    /// <summary>The room of a label on the scale, in pixels.</summary>
    private const int LabelRoom = 66;

    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

    private readonly int _days;

    internal TimeScale(LocalDate from, LocalDate through)
    {
        From = from;
        _days = Math.Max(LeastDays, Period.DaysBetween(from, through));
    }

    internal LocalDate From { get; }

    internal LocalDate Through => From.PlusDays(_days);

    /// <summary>Where a day stands; days outside of the scale stand at its ends.</summary>
    internal decimal At(LocalDate day) => Edge + ((100m - (2 * Edge)) * Math.Clamp(Period.DaysBetween(From, day), 0, _days) / _days);

    /// <summary>The marks of the scale for a picture of a width in pixels.</summary>
    internal IEnumerable<(LocalDate Day, string Label)> Ticks(int width, Language language)
    {
        var most = width / LabelRoom;
        return _days <= WeeksUpTo ? Weeks(most, language) : Months(most, language);
    }

    private IEnumerable<(LocalDate Day, string Label)> Weeks(int most, Language language)
    {
        var step = _days / 7 <= most ? 7 : 14;
        step = _days / step <= most ? step : 28;
        for (var day = From.PlusDays(((int)IsoDayOfWeek.Monday - (int)From.DayOfWeek + 7) % 7); day <= Through; day = day.PlusDays(step))
        {
            yield return (day, language == Language.English ? $"{Two(day.Month)}-{Two(day.Day)}" : $"{Whole(day.Day)}.{Whole(day.Month)}.");
        }
    }

    private IEnumerable<(LocalDate Day, string Label)> Months(int most, Language language)
    {
        var months = Period.Between(From, Through, PeriodUnits.Months).Months;
        var step = MonthSteps.First(step => months / step <= most - 1 || step == MonthSteps[^1]);
        var first = (From.Year * MonthsInYear) + From.Month - (From.Day == 1 ? 1 : 0);
        var last = (Through.Year * MonthsInYear) + Through.Month - 1;
        for (var month = (first + step - 1) / step * step; month <= last; month += step)
        {
            var day = new LocalDate(month / MonthsInYear, (month % MonthsInYear) + 1, 1);
            yield return (day, Label(day, step, language));
        }
    }

    private static string Label(LocalDate day, int step, Language language)
    {
        if (step % MonthsInYear == 0)
        {
            return Whole(day.Year);
        }

        return language == Language.English ? $"{Whole(day.Year)}-{Two(day.Month)}" : $"{Whole(day.Month)}/{Whole(day.Year)}";
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
