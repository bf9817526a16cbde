using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Indrivningslag.Cli;

/// <summary>An iCalendar file (RFC 5545), written event by event: memory does not grow with it.</summary>
internal sealed class CalendarFile : IDisposable
{
    private const string End = "END:VCALENDAR";
    private readonly StreamWriter _file;
    private readonly EventSerializer _serializer = new();
    private readonly Labels _labels;
    private readonly CalDateTime _stamp;

    /// <summary>Begins the file.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="labels">The words.</param>
    /// <param name="from">The first day, which stands for the time of writing too: there is no clock.</param>
    internal CalendarFile(Stream file, Labels labels, LocalDate from)
    {
        _file = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _labels = labels;
        _stamp = new CalDateTime(from.Year, from.Month, from.Day, 0, 0, 0, "UTC");
        var empty = new CalendarSerializer().SerializeToString(new Ical.Net.Calendar { ProductId = "-//Indrivningslag//calendar//EN" })!;
        _file.Write(empty.AsSpan(0, empty.IndexOf(End, StringComparison.Ordinal)));
    }

    /// <summary>Writes a day of a step as an event of the whole day; its id stays the same from run to run.</summary>
    internal void Write(CalendarTurn turn)
    {
        var claim = turn.Claim;
        var item = new CalendarEvent
        {
            Uid = FormattableString.Invariant($"{claim}/{turn.Place}/{LocalDatePattern.Iso.Format(turn.On)}@indrivningslag"),
            DtStamp = _stamp,
            Start = new CalDateTime(turn.On.Year, turn.On.Month, turn.On.Day),
            Summary = $"{claim}: {CalendarReport.Step(turn, _labels)}: {CalendarReport.Becomes(turn, _labels)}",
            Description = turn.Chargeable ? $"{_labels.Next.AtMost}: {CalendarReport.AtMost(turn, _labels)}" : null,
        };
        _file.Write(_serializer.SerializeToString(item));
    }

    public void Dispose()
    {
        _file.Write(End + "\r\n");
        _file.Dispose();
    }
}
