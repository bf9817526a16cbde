using System.Text.Json;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>Single values of the format, read from the token the reader stands on.</summary>
internal static class Tokens
{
    internal static FaultException Fault(this ref Utf8JsonReader json, Expected expected, object? argument = null) =>
        new(ref json, null, new Expectation(expected, argument, null));

    /// <summary>A fault that the vocabulary found in the value the reader stands on, or in a member of the object it stands at the end of.</summary>
    internal static FaultException Fault(this ref Utf8JsonReader json, InvalidFactException error) =>
        new(ref json, json.TokenType == JsonTokenType.EndObject ? "." + error.Fact : null, error.Stated);

    /// <summary>A fault in a member of the object the reader stands at the end of.</summary>
    internal static FaultException FaultIn(this ref Utf8JsonReader json, string member, Expected expected, object? argument = null) =>
        new(ref json, "." + member, new Expectation(expected, argument, null));

    /// <summary>An amount by its value: 5, 5.00 and 50e-1 are the same. Its range is the business of whoever takes it.</summary>
    internal static Euro Money(this ref Utf8JsonReader json) => Euro.FromCents(json.Scaled(2, Expected.DecimalsAtMost));

    internal static Euro? MoneyOrNull(this ref Utf8JsonReader json) => json.TokenType == JsonTokenType.Null ? null : json.Money();

    internal static decimal Percent(this ref Utf8JsonReader json) => json.Scaled(6, Expected.DecimalsAtMost) / 1_000_000m;

    internal static int Whole(this ref Utf8JsonReader json) =>
        (int)Math.Max(int.MinValue, Math.Min(int.MaxValue, json.Scaled(0, Expected.WholeNumber)));

    internal static int? WholeOrNull(this ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Null ? null : json.Whole();

    internal static bool Bool(this ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw json.Fault(Expected.TrueOrFalse),
    };

    internal static string Text(this ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.String ? json.Name() : throw json.Fault(Expected.Text);

    /// <summary>The string or property name the reader stands on.</summary>
    internal static string Name(this ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw json.Fault(Expected.WholeCharacters);
        }
    }

    /// <summary>Copies the string or property name without its escapes; false when these are half surrogate pairs.</summary>
    internal static bool TryUnescape(this ref Utf8JsonReader json, scoped Span<byte> buffer, out int length)
    {
        try
        {
            length = json.CopyString(buffer);
            return true;
        }
        catch (InvalidOperationException)
        {
            length = 0;
            return false;
        }
    }

    internal static LocalDate Date(this ref Utf8JsonReader json)
    {
        LocalDate date = default;
        var read = json.TokenType == JsonTokenType.String
            && (json.ValueIsEscaped ? json.TryEscapedDate(out date) : DateText.TryRead(json.ValueSpan, out date));
        return read ? date : throw json.Fault(Expected.IsoDay);
    }

    internal static LocalDate? DateOrNull(this ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Null ? null : json.Date();

    /// <summary>The index of one of the words.</summary>
    internal static int Word(this ref Utf8JsonReader json, Words words)
    {
        var index = json.TokenType == JsonTokenType.String ? words.IndexOf(ref json) : -1;
        return index >= 0 ? index : throw json.Fault(Expected.OneOf, words.List());
    }

    /// <summary>A list of words as flags: the word with index n is bit n.</summary>
    internal static int Flags(this ref Utf8JsonReader json, Words words)
    {
        var flags = 0;
        json.OpenList();
        while (json.NextItem())
        {
            flags |= 1 << json.Word(words);
        }

        return flags;
    }

    internal static Sequence<T> List<T>(this ref Utf8JsonReader json, Reading<T> read)
    {
        var items = new T[8];
        var count = 0;
        json.OpenList();
        while (json.NextItem())
        {
            if (count == items.Length)
            {
                Array.Resize(ref items, count * 2);
            }

            items[count++] = read(ref json);
        }

        return Sequence.Adopt(items, 0, count);
    }

    internal static void OpenObject(this ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            throw json.Fault(Expected.Object);
        }
    }

    /// <summary>Moves to the next property name; false at the end of the object.</summary>
    internal static bool NextName(this ref Utf8JsonReader json)
    {
        json.Read();
        return json.TokenType != JsonTokenType.EndObject;
    }

    internal static void OpenList(this ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            throw json.Fault(Expected.List);
        }
    }

    /// <summary>Moves to the next element of the list; false at its end.</summary>
    internal static bool NextItem(this ref Utf8JsonReader json)
    {
        json.Read();
        return json.TokenType != JsonTokenType.EndArray;
    }

    private static bool TryEscapedDate(this ref Utf8JsonReader json, out LocalDate date)
    {
        const int LongestEscaped = DateText.Length * 6;
        Span<byte> buffer = stackalloc byte[LongestEscaped];
        date = default;
        return json.ValueSpan.Length <= LongestEscaped && json.TryUnescape(buffer, out var length) && DateText.TryRead(buffer.Slice(0, length), out date);
    }

    /// <summary>A number as a whole number of units with so many decimals.</summary>
    private static long Scaled(this ref Utf8JsonReader json, int decimals, Expected expected)
    {
        if (json.TokenType != JsonTokenType.Number)
        {
            throw json.Fault(Expected.Number);
        }

        return DecimalNumber.TryScale(json.ValueSpan, decimals, out var units) ? units : throw json.Fault(expected, decimals);
    }
}
