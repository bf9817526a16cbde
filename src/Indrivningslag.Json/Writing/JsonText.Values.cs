using System.Globalization;
using System.Text;
using NodaTime;

namespace Indrivningslag.Json;

/// <content>Values that stand after a name, in a list, or alone.</content>
internal sealed partial class JsonText
{
    private const int LongestLetter = 3;

    /// <summary>A whole member, written before.</summary>
    internal void Member(byte[] written)
    {
        Reserve(written.Length + LongestValue);
        Comma();
        Append(written);
    }

    internal void Null()
    {
        Begin();
        Append("null"u8);
    }

    internal void Put(bool value)
    {
        Begin();
        Append(value ? "true"u8 : "false"u8);
    }

    internal void Put(long value)
    {
        Begin();
        Value(value);
    }

    internal void Put(Euro value)
    {
        Begin();
        Value(value);
    }

    internal void Put(LocalDate value)
    {
        Begin();
        Put('"');
        DateText.Write(value, _bytes.AsSpan(_length));
        _length += DateText.Length;
        Put('"');
    }

    /// <summary>A number in its shortest form: 7.50 and 7.5 are the same. No number of the format has more than six decimals.</summary>
    internal void Put(decimal value)
    {
        Begin();
        foreach (var letter in value.ToString("0.######", CultureInfo.InvariantCulture))
        {
            Put(letter);
        }
    }

    /// <summary>A word of the format, which never needs escaping.</summary>
    internal void Put(ReadOnlySpan<byte> word)
    {
        Begin();
        Value(word);
    }

    /// <summary>Any string, escaped no more than JSON asks for: the text is the same wherever it is written.</summary>
    internal void Put(string text)
    {
        var escaped = Print.Escaped(text);
        Begin();
        Put('"');
        Reserve((escaped.Length * LongestLetter) + LongestValue);
        _length += Encoding.UTF8.GetBytes(escaped, 0, escaped.Length, _bytes, _length);
        Put('"');
    }

    /// <summary>Room for a short value, and the comma before it.</summary>
    private void Begin()
    {
        Reserve(LongestValue);
        Comma();
    }
}
