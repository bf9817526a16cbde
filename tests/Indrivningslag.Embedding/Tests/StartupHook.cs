using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

/// <summary>
/// Runs inside a watched program, which knows nothing of it (DOTNET_STARTUP_HOOKS): on SIGCONT it collects all garbage and writes how many bytes are
/// still held.
/// </summary>
[SuppressMessage("Design", "MA0047", Justification = "The runtime looks for the type by this name, without a namespace.")]
[SuppressMessage("Design", "CA1050", Justification = "The runtime looks for the type by this name, without a namespace.")]
[SuppressMessage("Major Bug", "S3903", Justification = "The runtime looks for the type by this name, without a namespace.")]
[SuppressMessage("Performance", "CA1812", Justification = "The runtime calls it.")]
internal static class StartupHook
{
    /// <summary>The environment variable with the file to write to.</summary>
    internal const string File = "INDRIVNINGSLAG_HELD_MEMORY";

    private static PosixSignalRegistration? _kept;

    [UnsupportedOSPlatform("windows")]
    public static void Initialize()
    {
        var file = Environment.GetEnvironmentVariable(File)!;
        _kept = PosixSignalRegistration.Create(PosixSignal.SIGCONT, _ =>
        {
            // Twice, so that what finalizers let go of is gone too.
            for (var n = 0; n < 2; n++)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                GC.WaitForPendingFinalizers();
            }

            System.IO.File.WriteAllText(file + ".new", GC.GetTotalMemory(forceFullCollection: true).ToString(CultureInfo.InvariantCulture));
            System.IO.File.Move(file + ".new", file, overwrite: true);
        });
    }
}
