using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Indrivningslag.Tests.Support;

/// <summary>A day: so many days after the due date, or a date written as <c>2024-03-01</c>.</summary>
public readonly record struct OnDay
{
    private readonly int _days;
    private readonly LocalDate? _date;

    private OnDay(int days, LocalDate? date) => (_days, _date) = (days, date);

    public static implicit operator OnDay(int daysAfterDueDate) => new(daysAfterDueDate, null);

    public static implicit operator OnDay(string date) => new(0, Iso(date));

    public static OnDay FromInt32(int daysAfterDueDate) => daysAfterDueDate;

    public static OnDay FromString(string date) => date;

    public static OnDay At(LocalDate date) => new(0, date);

    public LocalDate From(LocalDate dueOn) => _date ?? dueOn.PlusDays(_days);

    public override string ToString() =>
        _date is { } date ? LocalDatePattern.Iso.Format(date) : _days.ToString("+0;-0;0", CultureInfo.InvariantCulture);

    internal static LocalDate Iso(string date) => LocalDatePattern.Iso.Parse(date).Value;
}
