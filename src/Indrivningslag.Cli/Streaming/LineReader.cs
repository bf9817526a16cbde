using Indrivningslag.Json;

namespace Indrivningslag.Cli;

/// <summary>Cuts a stream into batches of whole lines: as many as one read gives.</summary>
internal sealed class LineReader(Stream input)
{
    private const byte LineEnd = (byte)'\n';
    private const int MostAtOnce = 256 * 1024;
    private byte[] _rest = [];
    private bool _started;
    private bool _ended;
    private long _lines;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Fills a batch with at least one line; false when there is none left.</summary>
    internal bool Fill(Batch batch)
    {
        _rest.CopyTo(batch.Buffer.AsSpan());
        batch.Length = _rest.Length;
        _rest = [];
        var complete = false;
        while (!complete && !_ended)
        {
            complete = ReadInto(batch);
        }

        if (!_started && batch.Buffer.AsSpan(0, batch.Length).StartsWith(ByteOrderMark))
        {
            batch.Buffer.AsSpan(ByteOrderMark.Length, batch.Length - ByteOrderMark.Length).CopyTo(batch.Buffer);
            batch.Length -= ByteOrderMark.Length;
        }

        _started = true;
        batch.LinesBefore = _lines;
        _lines += batch.Buffer.AsSpan(0, batch.Length).Count(LineEnd);
        return batch.Length > 0;
    }

    /// <summary>Reads once; true when the batch now ends with a line end. What a line has beyond the limit is not kept.</summary>
    private bool ReadInto(Batch batch)
    {
        if (batch.Length == batch.Buffer.Length)
        {
            batch.Grow();
        }

        var room = batch.Buffer.AsSpan(batch.Length);
        var read = room[..Read(room[..Math.Min(room.Length, MostAtOnce)])];
        _ended = read.IsEmpty;
        if (batch.Length > CaseJson.MaxLength)
        {
            var first = read.IndexOf(LineEnd);
            read = first < 0 ? default : read[first..];
            read.CopyTo(room);
            read = room[..read.Length];
        }

        var last = read.LastIndexOf(LineEnd);
        if (last < 0)
        {
            batch.Length = Math.Min(batch.Length + read.Length, CaseJson.MaxLength + 1);
            return false;
        }

        _rest = read[(last + 1)..].ToArray();
        batch.Length += last + 1;
        return true;
    }

    private int Read(Span<byte> buffer)
    {
        try
        {
            return input.Read(buffer);
        }
        catch (Exception error) when (UnreadableInputException.Is(error))
        {
            throw new UnreadableInputException(error);
        }
    }
}
