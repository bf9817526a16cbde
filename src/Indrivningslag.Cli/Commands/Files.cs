using System.Text.Unicode;
using Indrivningslag.Json;

namespace Indrivningslag.Cli;

/// <summary>Files named by arguments; what is wrong with one is told with its name.</summary>
/// <param name="labels">The words of errors.</param>
/// <param name="input">Opens the standard input.</param>
internal sealed class Files(Labels labels, Func<Stream> input)
{
    /// <summary>The name that stands for the standard input.</summary>
    internal const string StandardInput = "-";

    private const string InvalidJson = "invalidJson";

    internal delegate T Reading<out T>(ReadOnlySpan<byte> text);

    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It does not hold what it should.</exception>
    internal T Read<T>(string path, Reading<T> reading) => Read(path, FileBytes(path), reading);

    /// <summary>Reads a file, or the standard input.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnreadableInputException">The standard input cannot be read.</exception>
    /// <exception cref="InvalidDataException">It does not hold what it should.</exception>
    internal T ReadOrInput<T>(string path, Reading<T> reading) =>
        path is StandardInput ? Read(labels.Mistakes.StandardInput, InputBytes(), reading) : Read(path, reading);

    private T Read<T>(string name, byte[] bytes, Reading<T> reading)
    {
        var text = WithoutMark(bytes);
        if (text.Trim(" \t\r\n"u8).IsEmpty)
        {
            throw new InvalidDataException($"{name}: {labels.Mistakes.Empty}");
        }

        try
        {
            return reading(text);
        }
        catch (CaseFormatException error)
        {
            var fault = error.Code is InvalidJson && Utf8.IsValid(text) ? JsonFault.In(text) : null;
            throw new InvalidDataException($"{name}: {fault?.Text(labels.Mistakes) ?? error.Text(labels.Language)}", error);
        }
    }

    /// <summary>Opens a file, or the standard input, to be read piece by piece.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    internal Stream Open(string path) => path is StandardInput ? input() : Existing(path, File.OpenRead);

    private byte[] FileBytes(string path) => Existing(path, File.ReadAllBytes);

    private T Existing<T>(string path, Func<string, T> use)
    {
        var words = labels.Mistakes;
        if (Directory.Exists(path))
        {
            throw new IOException($"{path}: {words.IsDirectory}");
        }

        if (!File.Exists(path))
        {
            throw new IOException($"{path}: {words.NoFile}");
        }

        try
        {
            return use(path);
        }
        catch (Exception error) when (UnreadableInputException.Is(error))
        {
            throw new IOException($"{path}: {words.Unreadable}", error);
        }
    }

    private byte[] InputBytes()
    {
        using var stream = input();
        using var bytes = new MemoryStream();
        try
        {
            stream.CopyTo(bytes);
        }
        catch (Exception error) when (UnreadableInputException.Is(error))
        {
            throw new UnreadableInputException(error);
        }

        return bytes.ToArray();
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) =>
        text.StartsWith("\uFEFF"u8) ? text["\uFEFF"u8.Length..] : text;
}
