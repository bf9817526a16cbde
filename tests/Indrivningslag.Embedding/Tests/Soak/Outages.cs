using System.Diagnostics;

namespace Indrivningslag.Embedding.Tests.Soak;

/// <summary>Restarts the database again and again, by turns in good order and as in a power cut.</summary>
internal sealed class Outages(PostgresServer server)
{
    /// <summary>Connections that the restart broke are found out when they are used.</summary>
    private static readonly TimeSpan Afterwards = TimeSpan.FromSeconds(15);

    private long _until;

    /// <summary>How many there were.</summary>
    internal int Count { get; private set; }

    /// <summary>Whether the database may be away.</summary>
    internal bool Now => Stopwatch.GetTimestamp() < Volatile.Read(ref _until);

    internal async Task Every(TimeSpan interval, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(interval, stop).ContinueWith(_ => { }, TaskScheduler.Default);
            if (!stop.IsCancellationRequested)
            {
                Volatile.Write(ref _until, long.MaxValue);
                await server.Stop(Count % 2 == 0 ? "fast" : "immediate");
                await server.Start();
                Count++;
                Volatile.Write(ref _until, Stopwatch.GetTimestamp() + (long)(Afterwards.TotalSeconds * Stopwatch.Frequency));
            }
        }
    }
}
