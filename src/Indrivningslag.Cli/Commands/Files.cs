using Indrivningslag.Json;

namespace Indrivningslag.Cli;

/// <summary>Files named by arguments; what is wrong with one is told with its name.</summary>
internal static class Files
{
    internal delegate T Reading<out T>(ReadOnlySpan<byte> text);

    internal static T Read<T>(string path, Reading<T> reading)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"{path}: there is no such file.");
        }

        try
        {
            return reading(WithoutMark(File.ReadAllBytes(path)));
        }
        catch (CaseFormatException error)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) =>
        text.StartsWith("\uFEFF"u8) ? text["\uFEFF"u8.Length..] : text;
}
