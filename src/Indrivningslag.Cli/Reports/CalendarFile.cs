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

    /// <summary>The ids written so far: several lines may be about claims with one id.</summary>
    private readonly Dictionary<string, int> _written = new(StringComparer.Ordinal);

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

    /// <summary>
    /// Writes a day of a step as an event of the whole day. Its id stays the same from run to run; a second event that would have the same one gets its
    /// number.
    /// </summary>
    internal void Write(CalendarTurn turn)
    {
        var claim = turn.Claim;
        var item = new CalendarEvent
        {
            Uid = Id(FormattableString.Invariant($"{claim}/{turn.Place}/{LocalDatePattern.Iso.Format(turn.On)}")) + "@indrivningslag",
            DtStamp = _stamp,
            Start = new CalDateTime(turn.On.Year, turn.On.Month, turn.On.Day),
            Summary = $"{claim}: {CalendarReport.Step(turn, _labels)}: {CalendarReport.Becomes(turn, _labels)}",
            Description = turn.Chargeable ? $"{_labels.Next.AtMost}: {CalendarReport.AtMost(turn, _labels)}" : null,
        };
        _file.Write(_serializer.SerializeToString(item));
    }

    private string Id(string name)
    {
        var times = _written.GetValueOrDefault(name) + 1;
        _written[name] = times;
        return times == 1 ? name : FormattableString.Invariant($"{name}/{times}");
    }

    public void Dispose()
    {
        _file.Write(End + "\r\n");
        _file.Dispose();
    }
}
