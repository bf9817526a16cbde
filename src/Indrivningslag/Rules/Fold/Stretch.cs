using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Sums interest exactly over stretches of one rate and rounds once at the end; logs each stretch when lines are wanted.</summary>
internal struct Stretch
{
    private readonly DayCount _dayCount;
    private readonly InterestLog? _log;
    private decimal _sum;

    internal Stretch(in CaseState state, InterestLog? log)
    {
        _dayCount = state.Act.Readings.DayCount;
        _log = log;
    }

    internal readonly bool WritesLines => _log is not null;

    /// <summary>Adds principal x percent x days, scaled so that every stretch is exact.</summary>
    internal void Add(int from, int last, decimal percent, long cents, int item = 0)
    {
        if (cents == 0)
        {
            return;
        }

        var scaled = cents * percent * (last - from + 1);
        var exact = _dayCount == DayCount.ActualActual ? scaled * (LateRates.IsLeap(from) ? 365 : 366) : scaled;
        _sum += exact;
        _log?.Add(item, from, last, percent, cents, exact);
    }

    /// <summary>The whole sum, rounded to the cent, half a cent away from zero. In cents.</summary>
    internal readonly long End()
    {
        var sum = Rounded(_dayCount, _sum);
        if (_log is not null)
        {
            var dayCount = _dayCount;
            _log.EndPosting(sum, exact => Rounded(dayCount, exact));
        }

        return sum;
    }

    private static long Rounded(DayCount dayCount, decimal exact)
    {
        const decimal HundredPercent = 100m;
        var year = dayCount switch
        {
            DayCount.ActualActual => 365m * 366m,
            DayCount.Actual365 => 365m,
            DayCount.Actual360 => 360m,
        };
        return (long)decimal.Round(exact / (HundredPercent * year), 0, MidpointRounding.AwayFromZero);
    }
}
