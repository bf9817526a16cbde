using System.Diagnostics;
using System.Globalization;

namespace CollectionAgency;

/// <summary>Tells once a second how far a run is: a line that rewrites itself on a terminal, lines elsewhere.</summary>
public sealed class Progress : IDisposable
{
    private readonly Stopwatch _since = Stopwatch.StartNew();
    private readonly Timer _everySecond;
    private readonly long _all;
    private readonly long _before;
    private long _now;

    public Progress(long all, long decided)
    {
        _all = all;
        _before = decided;
        _everySecond = new Timer(_ => Show(ToString()), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    private double Rate => _now / Math.Max(0.001, _since.Elapsed.TotalSeconds);

    /// <summary>Counts decided claims.</summary>
    public void Add(int decided) => Interlocked.Add(ref _now, decided);

    /// <summary>Tells the whole.</summary>
    public void Dispose()
    {
        _everySecond.Dispose();
        using var self = Process.GetCurrentProcess();
        Show(string.Create(
            CultureInfo.InvariantCulture,
            $"{_now:N0} claims in {_since.Elapsed.TotalSeconds:F1} s, {Rate:N0} a second; processor {self.TotalProcessorTime.TotalSeconds:F1} s; memory at most {self.PeakWorkingSet64 >> 20:N0} MiB"));
        Console.WriteLine();
    }

    public override string ToString()
    {
        var left = Rate > 0 ? TimeSpan.FromSeconds(Math.Ceiling((_all - _before - _now) / Rate)).ToString("c", CultureInfo.InvariantCulture) : "unknown";
        return string.Create(CultureInfo.InvariantCulture, $"{_before + _now:N0} of {_all:N0} claims, {Rate:N0} a second, {left} left");
    }

    private static void Show(string text) => Console.Write(Console.IsOutputRedirected ? text + Environment.NewLine : $"\r{text}\e[K");
}
