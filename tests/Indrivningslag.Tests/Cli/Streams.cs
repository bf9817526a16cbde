using System.Text;

namespace Indrivningslag.Tests.Cli;

/// <summary>Gives its bytes in portions of a size.</summary>
internal sealed class PortionedStream(byte[] bytes, int portion) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, portion)]);
}

/// <summary>Gives the same bytes again and again.</summary>
internal sealed class EndlessStream(byte[] bytes) : MemoryStream
{
    public override int Read(Span<byte> buffer)
    {
        var length = Math.Min(buffer.Length, bytes.Length);
        bytes.AsSpan(0, length).CopyTo(buffer);
        return length;
    }
}

/// <summary>Gives one text, and each further one only after an answer to the one before.</summary>
internal sealed class WaitingStream(string[] texts, SemaphoreSlim answered) : MemoryStream
{
    private int _given;

    public override int Read(Span<byte> buffer)
    {
        if (_given > 0)
        {
            Assert.True(answered.Wait(TimeSpan.FromSeconds(30)), "no answer came");
        }

        return _given == texts.Length ? 0 : Encoding.UTF8.GetBytes(texts[_given++], buffer);
    }
}

/// <summary>Tells of every write.</summary>
internal sealed class SignallingStream(SemaphoreSlim answered) : MemoryStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => answered.Release();
}

/// <summary>A pipe that nobody reads.</summary>
internal sealed class ClosedPipe : MemoryStream
{
    private const int BrokenPipe = 32;

    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe", BrokenPipe);
}

/// <summary>A directory in place of a file.</summary>
internal sealed class UnreadableStream : MemoryStream
{
    public override int Read(byte[] buffer, int offset, int count) => throw new UnauthorizedAccessException("Is a directory");

    public override int Read(Span<byte> buffer) => throw new UnauthorizedAccessException("Is a directory");

    public override void CopyTo(Stream destination, int bufferSize) => throw new UnauthorizedAccessException("Is a directory");
}
