using Microsoft.Win32.SafeHandles;

namespace Indrivningslag.Cli;

/// <summary>The standard output as a filter needs it: a reader that goes away is noticed.</summary>
internal static class Pipe
{
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);
    private const int StandardOutput = 1;

    /// <summary>Opens the standard output. The console's own stream swallows the news that a pipe is closed; it is used for files and terminals.</summary>
    internal static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows())
        {
            var pipe = new FileStream(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek)
            {
                return pipe;
            }
        }

        return Console.OpenStandardOutput();
    }

    /// <summary>Whether writing failed because nobody reads any more.</summary>
    internal static bool IsClosed(IOException error) => error.HResult is BrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;
}
