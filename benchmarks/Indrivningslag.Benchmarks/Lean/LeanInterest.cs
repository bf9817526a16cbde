using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Benchmarks.Lean;

/// <summary>Statutory late interest by half-years, each calendar year over its own length: whole units, divided once.</summary>
internal static class LeanInterest
{
    /// <summary>A cent for a year at one hundredth of a percent, over years of both lengths.</summary>
    private const long UnitsOfACent = 100L * 100 * 365 * 366;

    private const int HundredthsOfMargin = 700;

    private static readonly (int First, int Weight)[] HalfYears = Known();

    /// <summary>The interest on a principal over a period, both days inclusive, rounded half up. In cents.</summary>
    internal static long Of(long cents, int from, int through)
    {
        var i = Math.Max(0, (from - HalfYears[0].First) / 185);
        while (HalfYears[i + 1].First <= from)
        {
            i++;
        }

        var days = 0L;
        for (; from <= through; i++)
        {
            var end = Math.Min(through + 1, HalfYears[i + 1].First);
            days += (long)(end - from) * HalfYears[i].Weight;
            from = end;
        }

        return ((cents * days) + (UnitsOfACent / 2)) / UnitsOfACent;
    }

    /// <summary>The half-years whose rate is known, and the one after them, which ends what can be asked.</summary>
    private static (int First, int Weight)[] Known()
    {
        var known = ReferenceRates.Finland.Rates.TakeWhile(rate => rate.Percent is not null).ToList();
        return
        [
            .. known.Select(rate => (LeanReader.DayOf(rate.From), Weight(rate))),
            (LeanReader.DayOf(known[^1].Through) + 1, 0),
        ];
    }

    private static int Weight(ReferenceRate rate) =>
        ((int)(rate.Percent!.Value * 100) + HundredthsOfMargin) * (CalendarSystem.Iso.IsLeapYear(rate.From.Year) ? 365 : 366);
}
