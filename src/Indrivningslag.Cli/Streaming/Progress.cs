using System.Globalization;

namespace Indrivningslag.Cli;

/// <summary>One line, written over and over, that tells how far a run has come.</summary>
internal sealed class Progress
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);
    private readonly TextWriter _screen;
    private readonly TimeProvider _clock;
    private readonly Labels _words;
    private readonly long _start;
    private TimeSpan _next = Interval;

    internal Progress(TextWriter screen, TimeProvider clock, Labels words)
    {
        _screen = screen;
        _clock = clock;
        _words = words;
        _start = clock.GetTimestamp();
    }

    /// <summary>Shows the count, at most twice a second.</summary>
    internal void Show(FilterCount count)
    {
        var elapsed = _clock.GetElapsedTime(_start);
        if (elapsed >= _next)
        {
            _next = elapsed + Interval;
            Write(count, elapsed);
        }
    }

    /// <summary>Shows the last count and leaves the line.</summary>
    internal void Finish(FilterCount count)
    {
        Write(count, _clock.GetElapsedTime(_start));
        _screen.WriteLine();
    }

    private void Write(FilterCount count, TimeSpan elapsed) => _screen.Write('\r' + Labels.Fill(
        _words.Progress,
        _words.Count(count.Lines),
        _words.Count(count.Errors),
        _words.Count((long)Math.Round(count.Lines / Math.Max(elapsed.TotalSeconds, 0.001))),
        elapsed.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture)));
}
