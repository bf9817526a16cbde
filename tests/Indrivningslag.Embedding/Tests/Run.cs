using System.Diagnostics;

namespace Indrivningslag.Embedding.Tests;

/// <summary>Runs other programs.</summary>
internal static class Run
{
    /// <summary>Whether a program is on the path.</summary>
    internal static bool Has(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, program)));

    /// <summary>What a program prints; it must end with 0.</summary>
    internal static async Task<string> Printed(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}{await errors}");
    }

    /// <summary>Starts a program whose output is read.</summary>
    internal static Process Start(string program, params string[] arguments) => Start(new ProcessStartInfo(program, arguments));

    /// <summary>Starts a program whose output is read.</summary>
    internal static Process Start(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} does not start.");
    }
}
