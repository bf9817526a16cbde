using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>
/// Sums interest exactly, in whole units of principal x rate x days, and rounds once at the end; logs each stretch of one rate when lines are wanted.
/// </summary>
internal struct Stretch
{
    private readonly DayCount _dayCount;
    private readonly InterestLog? _log;
    private long _cents;
    private long _rateDays;

    /// <summary>The sum of cents x rate x days as far as a whole number holds it.</summary>
    private long _sum;

    /// <summary>What was too large for that, in the same unit.</summary>
    private decimal _rest;

    internal Stretch(in CaseState state, InterestLog? log)
    {
        _dayCount = state.Act.Readings.DayCount;
        _log = log;
    }

    internal readonly bool WritesLines => _log is not null;

    /// <summary>Adds the days of one rate on one principal, within one half-year.</summary>
    internal void Add(int from, int last, in HalfYear half, Rate rate, long cents, int item = 0)
    {
        if (cents == 0)
        {
            return;
        }

        // A day of a year of 365 days weighs 366, one of a leap year 365: both years weigh the same.
        var days = last - from + 1L;
        var weighed = _dayCount != DayCount.ActualActual ? days : half.IsLeap ? days * 365 : days * 366;
        if (cents != _cents)
        {
            Close();
            _cents = cents;
        }

        _rateDays += rate.Units * weighed;
        _log?.Add(item, from, last, rate.Percent, cents, Exact(cents, rate.Units * weighed));
    }

    /// <summary>The whole sum, rounded to the cent, half a cent away from zero. In cents.</summary>
    internal long End()
    {
        Close();
        var sum = _rest == 0 ? Rate.Interest(_sum, YearOf(_dayCount)) : Rounded(_dayCount, _rest + (_sum / Rate.UnitsOfPercent));
        if (_log is not null)
        {
            var dayCount = _dayCount;
            _log.EndPosting(sum, exact => Rounded(dayCount, exact));
        }

        return sum;
    }

    private void Close()
    {
        if (_rateDays == 0 || _cents <= (Rate.MostUnits - _sum) / _rateDays)
        {
            _sum += _cents * _rateDays;
        }
        else
        {
            _rest += Exact(_cents, _rateDays);
        }

        _rateDays = 0;
    }

    /// <summary>Divided by the units of a percent, so that the largest debt at the highest rate over all time fits.</summary>
    private static decimal Exact(long cents, long rateDays) => cents * (rateDays / Rate.UnitsOfPercent);

    private static long Rounded(DayCount dayCount, decimal exact) =>
        (long)decimal.Round(exact / (Rate.Whole * YearOf(dayCount)), 0, MidpointRounding.AwayFromZero);

    private static long YearOf(DayCount dayCount) => dayCount switch
    {
        DayCount.ActualActual => 365L * 366L,
        DayCount.Actual365 => 365L,
        DayCount.Actual360 => 360L,
    };
}
