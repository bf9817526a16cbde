using NodaTime;

namespace Indrivningslag.Json;

/// <summary>Days written as YYYY-MM-DD.</summary>
internal static class DateText
{
    internal const int Length = 10;
    private const int ShortestMonth = 28;

    internal static bool TryRead(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        var century = Pair(text, 0);
        var ofCentury = Pair(text, 2);
        var month = Pair(text, 5);
        var day = Pair(text, 8);
        var year = (century * 100) + ofCentury;
        if (century < 0 || ofCentury < 0 || year < 1 || month is < 1 or > 12 || day < 1
            || (day > ShortestMonth && day > CalendarSystem.Iso.GetDaysInMonth(year, month)))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    internal static void Write(LocalDate date, Span<byte> text)
    {
        WriteDigits(date.Year, text.Slice(0, 4));
        text[4] = (byte)'-';
        WriteDigits(date.Month, text.Slice(5, 2));
        text[7] = (byte)'-';
        WriteDigits(date.Day, text.Slice(8, 2));
    }

    /// <summary>The number that two digits write; -1 when they are none.</summary>
    private static int Pair(ReadOnlySpan<byte> text, int at)
    {
        var tens = text[at] - '0';
        var ones = text[at + 1] - '0';
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9 ? (tens * 10) + ones : -1;
    }

    private static void WriteDigits(int number, Span<byte> text)
    {
        for (var i = text.Length - 1; i >= 0; i--, number /= 10)
        {
            text[i] = (byte)('0' + (number % 10));
        }
    }
}
