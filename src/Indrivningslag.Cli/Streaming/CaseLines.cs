using Indrivningslag.Json;

namespace Indrivningslag.Cli;

/// <summary>The lines of a stream that are not blank, one after another, with their numbers from 1.</summary>
internal static class CaseLines
{
    /// <exception cref="UnreadableInputException">The stream cannot be read.</exception>
    internal static IEnumerable<(long Number, ReadOnlyMemory<byte> Line)> Of(Stream input)
    {
        var lines = new LineReader(input);
        var batch = new Batch();
        while (lines.Fill(batch))
        {
            var number = batch.LinesBefore;
            var rest = new ReadOnlyMemory<byte>(batch.Buffer, 0, batch.Length);
            while (!rest.IsEmpty)
            {
                var end = rest.Span.IndexOf((byte)'\n');
                var line = end < 0 ? rest : rest[..end];
                number++;
                if (line.Length > CaseJson.MaxLength || !line.Span.Trim(" \t\r"u8).IsEmpty)
                {
                    yield return (number, line);
                }

                rest = end < 0 ? default : rest[(end + 1)..];
            }
        }
    }
}
