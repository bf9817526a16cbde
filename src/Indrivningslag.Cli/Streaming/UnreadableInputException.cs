using System.Diagnostics.CodeAnalysis;

namespace Indrivningslag.Cli;

/// <summary>The standard input cannot be read, for instance because it is a directory.</summary>
[SuppressMessage("Major Code Smell", "S3871", Justification = "Never leaves this program: it becomes a line on the standard error.")]
internal sealed class UnreadableInputException(Exception cause) : Exception(cause.Message, cause)
{
    /// <summary>Whether reading failed for such a reason.</summary>
    internal static bool Is(Exception error) => error is IOException or UnauthorizedAccessException;
}
