using NodaTime;

namespace Indrivningslag;

/// <summary>When a due date takes effect (förfallodag, eräpäivä): Promissory Notes Act 622/1947, 5.2.</summary>
/// <remarks>
/// A payment due on a Saturday, a Sunday, a church holiday, 1 May, 6 December, Midsummer Eve or Christmas Eve is in time on the next weekday
/// that is none of these.
/// </remarks>
public static class DueDates
{
    /// <summary>The last day on which a payment due on a day is in time: that day, or the next weekday when it is a day off.</summary>
    /// <param name="dueOn">The due date agreed.</param>
    public static LocalDate Effective(LocalDate dueOn)
    {
        var day = dueOn;
        while (IsDayOff(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    /// <summary>Whether a day is one on which no payment falls due.</summary>
    /// <param name="day">The day.</param>
    public static bool IsDayOff(LocalDate day)
    {
        var weekday = day.DayOfWeek;
        if (weekday is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        {
            return true;
        }

        return (day.Month, day.Day) switch
        {
            (1, 1) or (1, 6) or (5, 1) or (12, 6) or (12, 24) or (12, 25) or (12, 26) => true,
            (6, >= 19 and <= 25) => weekday == IsoDayOfWeek.Friday,
            ( >= 3 and <= 6, _) => weekday is IsoDayOfWeek.Friday or IsoDayOfWeek.Monday or IsoDayOfWeek.Thursday && IsMovable(day),
            _ => false,
        };
    }

    /// <summary>Good Friday, Easter Monday and Ascension Day.</summary>
    private static bool IsMovable(LocalDate day)
    {
        var sinceEaster = Days.Of(day) - Days.Of(Easter(day.Year));
        return sinceEaster is -2 or 1 or 39;
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous rule of 1876.</summary>
    private static LocalDate Easter(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var yearOfCentury = year % 100;
        var correction = (century + 8) / 25;
        var moon = ((19 * golden) + century - (century / 4) - ((century - correction + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - moon - (yearOfCentury % 4)) % 7;
        var shift = (golden + (11 * moon) + (22 * weekday)) / 451;
        var ordinal = moon + weekday - (7 * shift) + 114;
        return new LocalDate(year, ordinal / 31, (ordinal % 31) + 1);
    }
}
