using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Indrivningslag.Law;
using Indrivningslag.Texts;
using NodaTime;

namespace Indrivningslag.Json;

/// <content>The members an object can have, and how their values are written.</content>
internal sealed partial class JsonText
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    internal void Null(ReadOnlySpan<byte> name) => Literal(name, "null"u8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Bool(ReadOnlySpan<byte> name, bool value) => Literal(name, value ? "true"u8 : "false"u8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Number(ReadOnlySpan<byte> name, long value)
    {
        Name(name);
        Value(value);
    }

    internal void Number(ReadOnlySpan<byte> name, decimal value)
    {
        Name(name);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var length);
        _length += length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Money(ReadOnlySpan<byte> name, Euro value)
    {
        Name(name);
        Value(value);
    }

    internal void Money(ReadOnlySpan<byte> name, Euro? value)
    {
        if (value is { } money)
        {
            Money(name, money);
        }
        else
        {
            Null(name);
        }
    }

    internal void Day(ReadOnlySpan<byte> name, LocalDate? value)
    {
        if (value is not { } day)
        {
            Null(name);
            return;
        }

        Name(name);
        Put('"');
        DateText.Write(day, _bytes.AsSpan(_length));
        _length += DateText.Length;
        Put('"');
    }

    /// <summary>The member <c>citation</c>.</summary>
    internal void Place(Citation citation)
    {
        Name("citation"u8);
        Value(citation);
    }

    /// <summary>The member <c>citation</c>, null where no place is named.</summary>
    internal void PlaceOrNull(Citation citation)
    {
        if (citation.Section == 0)
        {
            Null("citation"u8);
        }
        else
        {
            Place(citation);
        }
    }

    /// <summary>A place in the Act as an element of a list.</summary>
    internal void Item(Citation citation)
    {
        Reserve(LongestValue);
        Comma();
        Value(citation);
    }

    /// <summary>A word of the format, which never needs escaping.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Word(ReadOnlySpan<byte> name, ReadOnlySpan<byte> word)
    {
        Name(name);
        Value(word);
    }

    /// <summary>Any string; null is written as such.</summary>
    internal void Text(ReadOnlySpan<byte> name, string? text)
    {
        if (text is null)
        {
            Null(name);
            return;
        }

        _words.Clear();
        _words.Append(text);
        Name(name);
        Words();
    }

    /// <summary>The text of a rule.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Text(ReadOnlySpan<byte> name, in Reason reason, Wording wording)
    {
        Name(name);
        Value(reason, wording);
    }

    private void Value(long value)
    {
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var length);
        _length += length;
    }

    private void Value(Euro value) => _length += Values.Format(value, _bytes.AsSpan(_length));

    private void Value(Citation citation)
    {
        Put('"');
        _length += Values.Format(citation, _bytes.AsSpan(_length));
        Put('"');
    }

    private void Value(ReadOnlySpan<byte> word)
    {
        Put('"');
        Append(word);
        Put('"');
    }

    private void Value(in Reason reason, Wording wording)
    {
        _words.Clear();
        wording.Write(ref _words, reason);
        Words();
    }

    private void Words()
    {
        Put('"');
        Reserve((_words.Length * 3) + LongestValue);
        var length = Encoding.UTF8.GetBytes(_words.Characters, 0, _words.Length, _bytes, _length);
        if (Encoder.FindFirstCharacterToEncodeUtf8(_bytes.AsSpan(_length, length)) < 0)
        {
            _length += length;
        }
        else
        {
            Append(JsonEncodedText.Encode(_words.ToString(), Encoder).EncodedUtf8Bytes);
        }

        Put('"');
    }

    private void Literal(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        Name(name);
        Append(value);
    }
}
