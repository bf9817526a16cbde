using NodaTime;

namespace Indrivningslag.Rules;

/// <summary>Half a calendar year, within which neither the reference rate nor the length of the year changes.</summary>
internal readonly struct HalfYear
{
    private readonly int _year;
    private readonly bool _second;

    private HalfYear(int year, bool second)
    {
        _year = year;
        _second = second;
        LastDay = second ? Days.Of(year, 12, 31) : Days.Of(year, 6, 30);
        IsLeap = CalendarSystem.Iso.IsLeapYear(year);
    }

    internal int LastDay { get; }

    /// <summary>Whether its year has 366 days.</summary>
    internal bool IsLeap { get; }

    /// <summary>The half-year that a day lies in.</summary>
    internal static HalfYear Of(int day)
    {
        var date = Days.ToDate(day);
        return new(date.Year, second: date.Month > 6);
    }

    /// <summary>This half-year, or the next one when a day lies after it.</summary>
    internal HalfYear At(int day) => day <= LastDay ? this
        : _second ? new(_year + 1, second: false)
        : new(_year, second: true);
}
