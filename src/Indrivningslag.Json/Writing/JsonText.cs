using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
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

    /// <summary>The fingerprint of what was written.</summary>
    internal string Fingerprint() => Law.Fingerprint.Of(_bytes, _length);

    public override string ToString() => Encoding.UTF8.GetString(_bytes, 0, _length);

    /// <summary>Gives what was written to a writer, which indents and escapes as it was set up.</summary>
    internal void CopyTo(Utf8JsonWriter json)
    {
        var read = new Utf8JsonReader(Written);
        while (read.Read())
        {
            switch (read.TokenType)
            {
                case JsonTokenType.StartObject:
                    json.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    json.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    json.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    json.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName:
                    json.WritePropertyName(read.ValueSpan);
                    break;
                case JsonTokenType.String:
                    json.WriteStringValue(read.GetString());
                    break;
                default:
                    json.WriteRawValue(read.ValueSpan, skipInputValidation: true);
                    break;
            }
        }
    }

    /// <summary>Takes back all that was written.</summary>
    internal void Clear() => _length = 0;

    /// <summary>Opens the object again that was written last and whole, for one more member.</summary>
    internal void Reopen() => _length--;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        ArrayPool<char>.Shared.Return(_rented);
    }

    /// <summary>Whether members that are as they are when absent are left out; otherwise whatever can be written is. Default false.</summary>
    internal bool LeavesDefaultsOut { get; init; }

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

    internal void OpenList()
    {
        Comma();
        Put('[');
    }

    internal void CloseList() => Put(']');

    /// <summary>A name of the format, which never needs escaping; afterwards there is room for a short value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Name(ReadOnlySpan<byte> name)
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

    /// <summary>A comma, unless what follows is the value of a member or the first thing in its object or list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Comma()
    {
        if (_length > 0 && _bytes[_length - 1] is not ((byte)'{' or (byte)'[' or (byte)':'))
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
