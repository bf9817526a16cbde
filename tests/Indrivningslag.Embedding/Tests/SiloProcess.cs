using System.Diagnostics;
using System.Globalization;

namespace Indrivningslag.Embedding.Tests;

/// <summary>A silo in a process of its own, on the loopback address.</summary>
internal sealed class SiloProcess : IDisposable
{
    private readonly Process _process;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _printed = [];

    private readonly HeldMemory _held;

    private SiloProcess(Process process, HeldMemory held) => (_process, _held) = (process, held);

    /// <summary>The bytes that are left after a forced collection.</summary>
    internal Task<long> Held() => _held.Collect(_process);

    /// <summary>Starts some silos, and waits until all of them are members of the cluster.</summary>
    internal static async Task<List<SiloProcess>> Start(int count, string database)
    {
        var silos = new List<SiloProcess>();
        for (var n = 0; n < count; n++)
        {
            silos.Add(Start(database));
        }

        await Task.WhenAll(silos.Select(silo => silo._ready.Task)).WaitAsync(TimeSpan.FromMinutes(2));
        return silos;
    }

    /// <summary>Ends it as a power cut would.</summary>
    internal void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
        _held.Dispose();
    }

    private static SiloProcess Start(string database)
    {
        var ports = (Silo: PostgresServer.FreePort(), Gateway: PostgresServer.FreePort());
        var held = new HeldMemory();
        string[] arguments =
        [
            Samples.Built("Actors"),
            database,
            ports.Silo.ToString(CultureInfo.InvariantCulture),
            ports.Gateway.ToString(CultureInfo.InvariantCulture),
        ];
        var silo = new SiloProcess(Run.Start(held.Watch(new ProcessStartInfo("dotnet", arguments))), held);
        _ = silo.Read();
        return silo;
    }

    private async Task Read()
    {
        var errors = _process.StandardError.ReadToEndAsync();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            _printed.Add(line);
            if (line == "ready")
            {
                _ready.TrySetResult();
            }
        }

        _ready.TrySetException(new InvalidOperationException($"The silo ended: {string.Join('\n', _printed)}{await errors}"));
    }
}
