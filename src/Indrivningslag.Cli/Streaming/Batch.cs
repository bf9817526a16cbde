using System.Buffers;
using Indrivningslag.Json;

namespace Indrivningslag.Cli;

/// <summary>Some whole lines and their answers, in buffers that are used again and again.</summary>
internal sealed class Batch
{
    private readonly ArrayBufferWriter<byte> _answers = new();

    /// <summary>The lines' bytes; the buffer is longer.</summary>
    internal byte[] Buffer { get; private set; } = new byte[256 * 1024];

    /// <summary>How many bytes of the buffer are lines, each with its line end; only the last one may lack it.</summary>
    internal int Length { get; set; }

    /// <summary>How many lines of the stream stand before the batch.</summary>
    internal long LinesBefore { get; set; }

    internal ReadOnlySpan<byte> Answers => _answers.WrittenSpan;

    internal FilterCount Count { get; private set; }

    /// <summary>Makes the buffer longer, keeping what it holds.</summary>
    internal void Grow()
    {
        var longer = new byte[Buffer.Length * 2];
        Buffer.AsSpan(0, Length).CopyTo(longer);
        Buffer = longer;
    }

    /// <summary>Answers every line that is not blank.</summary>
    internal Batch Evaluate(Evaluator evaluator)
    {
        _answers.ResetWrittenCount();
        Count = default;
        var number = LinesBefore;
        ReadOnlySpan<byte> rest = Buffer.AsSpan(0, Length);
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            number++;
            if (!IsBlank(line))
            {
                var answered = evaluator.Evaluate(line, _answers, number);
                _answers.Write("\n"u8);
                Count += new FilterCount(1, answered ? 0 : 1);
            }

            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return this;
    }

    /// <summary>A line beyond the limit was cut when it was read, so nobody knows whether it is blank.</summary>
    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Length <= CaseJson.MaxLength && line.Trim(" \t\r"u8).IsEmpty;
}
