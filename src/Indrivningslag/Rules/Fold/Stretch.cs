using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Sums interest exactly over stretches of one rate and rounds once at the end; writes a line for each when lines are wanted.</summary>
internal struct Stretch
{
    private const decimal HundredPercent = 100m;

    private readonly DayCount _dayCount;
    private readonly List<InterestLine>? _lines;
    private decimal _sum;
    private long _written;

    internal Stretch(in CaseState state, List<InterestLine>? lines)
    {
        _dayCount = state.Act.Readings.DayCount;
        _lines = lines;
    }

    internal readonly bool WritesLines => _lines is not null;

    /// <summary>Adds principal x percent x days, scaled so that every stretch is exact.</summary>
    internal void Add(int from, int last, decimal percent, long cents)
    {
        if (cents == 0)
        {
            return;
        }

        var days = last - from + 1;
        var scaled = cents * percent * days;
        _sum += _dayCount == DayCount.ActualActual ? scaled * (LateRates.IsLeap(from) ? 365 : 366) : scaled;
        if (_lines is null)
        {
            return;
        }

        var rounded = Rounded();
        _lines.Add(new InterestLine(Days.ToDate(from), Days.ToDate(last), Euro.FromCents(cents), percent, days, Euro.FromCents(rounded - _written)));
        _written = rounded;
    }

    /// <summary>The whole sum, rounded to the cent, half a cent away from zero. In cents.</summary>
    internal readonly long End() => Rounded();

    private readonly long Rounded()
    {
        var year = _dayCount switch
        {
            DayCount.ActualActual => 365m * 366m,
            DayCount.Actual365 => 365m,
            DayCount.Actual360 => 360m,
            _ => throw new InvalidOperationException($"{_dayCount} is no way to count days."),
        };
        return (long)decimal.Round(_sum / (HundredPercent * year), 0, MidpointRounding.AwayFromZero);
    }
}
