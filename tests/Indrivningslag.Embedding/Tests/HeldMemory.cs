using System.Diagnostics;
using System.Globalization;

namespace Indrivningslag.Embedding.Tests;

/// <summary>Tells how much another program still holds when all its garbage is collected.</summary>
internal sealed class HeldMemory : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    /// <summary>Puts <see cref="StartupHook"/> into a program that is about to be started.</summary>
    internal ProcessStartInfo Watch(ProcessStartInfo start)
    {
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        start.Environment[StartupHook.File] = _file;
        return start;
    }

    /// <summary>Collects, and tells the bytes that are left.</summary>
    internal async Task<long> Collect(Process process)
    {
        File.Delete(_file);
        await Run.Printed("kill", "-CONT", process.Id.ToString(CultureInfo.InvariantCulture));
        for (var waited = 0; !File.Exists(_file) && waited < 600; waited++)
        {
            await Task.Delay(100);
        }

        return long.Parse(await File.ReadAllTextAsync(_file), CultureInfo.InvariantCulture);
    }

    public void Dispose() => File.Delete(_file);
}
