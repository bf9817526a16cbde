using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;

namespace Indrivningslag.Benchmarks;

/// <summary>Merely reading the tokens of lines, on all cores: what no filter that reads JSON can do without.</summary>
internal static class Tokens
{
    private const int BlockLength = 256 * 1024;

    internal static long OfLine(ReadOnlySpan<byte> line)
    {
        var tokens = 0L;
        var reader = new Utf8JsonReader(line);
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    internal static long Count(Stream lines)
    {
        using var blocks = new BlockingCollection<(byte[] Bytes, int Length)>(2 * Environment.ProcessorCount);
        var counting = Enumerable.Range(0, Environment.ProcessorCount)
            .Select(_ => Task.Factory.StartNew(() => CountAll(blocks), TaskCreationOptions.LongRunning))
            .ToArray();
        var rest = Array.Empty<byte>();
        int read;
        do
        {
            var block = ArrayPool<byte>.Shared.Rent(BlockLength);
            rest.CopyTo(block, 0);
            read = lines.ReadAtLeast(block.AsSpan(rest.Length), block.Length - rest.Length, throwOnEndOfStream: false) + rest.Length;
            var end = read < block.Length ? read : Array.LastIndexOf(block, (byte)'\n') + 1;
            rest = block[end..read];
            blocks.Add((block, end));
            read = read < block.Length ? 0 : read;
        }
        while (read > 0);
        blocks.CompleteAdding();
        return Task.WhenAll(counting).GetAwaiter().GetResult().Sum();
    }

    private static long CountAll(BlockingCollection<(byte[] Bytes, int Length)> blocks)
    {
        var tokens = 0L;
        foreach (var (bytes, length) in blocks.GetConsumingEnumerable())
        {
            for (ReadOnlySpan<byte> rest = bytes.AsSpan(0, length); !rest.IsEmpty;)
            {
                var end = rest.IndexOf((byte)'\n');
                tokens += OfLine(end < 0 ? rest : rest[..end]);
                rest = end < 0 ? default : rest[(end + 1)..];
            }

            ArrayPool<byte>.Shared.Return(bytes);
        }

        return tokens;
    }
}
