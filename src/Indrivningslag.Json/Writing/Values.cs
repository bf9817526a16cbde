using System.Buffers.Text;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>Single values of the format, written.</summary>
internal static class Values
{
    /// <summary>Puts euros with exactly two decimals at the start of the text; no amount of the format is negative.</summary>
    /// <returns>How many bytes it took, at most 24.</returns>
    internal static int Format(Euro value, Span<byte> text)
    {
        var euros = (ulong)value.Cents / 100;
        var cents = (uint)((ulong)value.Cents % 100);
        var length = 1;
        if (euros < 10)
        {
            text[0] = (byte)('0' + euros);
        }
        else
        {
            Utf8Formatter.TryFormat(euros, text, out length);
        }

        text[length] = (byte)'.';
        text[length + 1] = (byte)('0' + (cents / 10));
        text[length + 2] = (byte)('0' + (cents % 10));
        return length + 3;
    }

    /// <summary>Puts a place in the Act in code form, such as <c>10a.1.2.b</c>, at the start of the text.</summary>
    /// <returns>How many bytes it took, at most 16.</returns>
    internal static int Format(Citation citation, Span<byte> text)
    {
        Utf8Formatter.TryFormat(citation.Section, text, out var length);
        if (citation.SectionLetter is { } suffix)
        {
            text[length++] = (byte)suffix;
        }

        length = Number(text, length, citation.Subsection);
        length = Number(text, length, citation.Paragraph);
        if (citation.Item is { } item)
        {
            text[length++] = (byte)'.';
            text[length++] = (byte)item;
        }

        return length;
    }

    internal static void Money(this JsonText json, Euro value) => json.Put(value);

    internal static void Day(this JsonText json, LocalDate value) => json.Put(value);

    /// <summary>A value, or null where there is none.</summary>
    internal static void OrNull<T>(this JsonText json, T? value, Action<JsonText, T> write)
        where T : struct
    {
        if (value is { } some)
        {
            write(json, some);
        }
        else
        {
            json.Null();
        }
    }

    internal static void List<T>(this JsonText json, Sequence<T> items, Action<JsonText, T> write)
    {
        json.OpenList();
        foreach (var item in items)
        {
            write(json, item);
        }

        json.CloseList();
    }

    /// <summary>A list of the words whose bits are set.</summary>
    internal static void Flags(this JsonText json, int flags, Words words)
    {
        json.OpenList();
        for (var i = 0; i < words.Count; i++)
        {
            if ((flags >> i & 1) != 0)
            {
                json.Put(words.Utf8(i));
            }
        }

        json.CloseList();
    }

    private static int Number(Span<byte> text, int length, int number)
    {
        if (number == 0)
        {
            return length;
        }

        text[length] = (byte)'.';
        Utf8Formatter.TryFormat(number, text.Slice(length + 1), out var digits);
        return length + 1 + digits;
    }
}
