using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Indrivningslag.Texts;

namespace Indrivningslag.Json;

/// <summary>One JSON value being written in UTF-8, compactly, into memory that is given back afterwards.</summary>
/// <remarks>
/// An answer has hundreds of short members, and a general writer looks into each name and value for what must be escaped; here only the
/// strings that could need it are looked into.
/// </remarks>
internal sealed partial class JsonText : IDisposable
{
    private const int LongestValue = 64;

    private readonly char[] _rented = ArrayPool<char>.Shared.Rent(1024);
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(8 * 1024);
    private int _length;
    private TextBuffer _words;

    internal JsonText() => _words = new TextBuffer(_rented);

    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public override string ToString() => Encoding.UTF8.GetString(_bytes, 0, _length);

    /// <summary>Takes back all that was written.</summary>
    internal void Clear() => _length = 0;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        ArrayPool<char>.Shared.Return(_rented);
    }

    internal void OpenObject()
    {
        Comma();
        Put('{');
    }

    internal void OpenObject(ReadOnlySpan<byte> name)
    {
        Name(name);
        Put('{');
    }

    internal void CloseObject() => Put('}');

    internal void OpenList(ReadOnlySpan<byte> name)
    {
        Name(name);
        Put('[');
    }

    internal void CloseList() => Put(']');

    /// <summary>A name of the format, which never needs escaping; afterwards there is room for a short value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Name(ReadOnlySpan<byte> name)
    {
        Reserve(name.Length + LongestValue);
        Comma();
        var rest = _bytes.AsSpan(_length, name.Length + 3);
        rest[0] = (byte)'"';
        name.CopyTo(rest.Slice(1));
        rest[name.Length + 1] = (byte)'"';
        rest[name.Length + 2] = (byte)':';
        _length += rest.Length;
    }

    /// <summary>A comma, unless what follows is the first thing in its object or list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Comma()
    {
        if (_length > 0 && _bytes[_length - 1] is not ((byte)'{' or (byte)'['))
        {
            Put(',');
        }
    }

    private void Put(char letter)
    {
        if (_length == _bytes.Length)
        {
            Reserve(LongestValue);
        }

        _bytes[_length++] = (byte)letter;
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(_bytes.AsSpan(_length));
        _length += text.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int count)
    {
        if (_bytes.Length - _length < count)
        {
            Grow(count);
        }
    }

    private void Grow(int count)
    {
        var longer = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + count));
        Written.CopyTo(longer);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = longer;
    }
}
