using NodaTime;

namespace Indrivningslag.Json;

/// <summary>Days written as YYYY-MM-DD.</summary>
internal static class DateText
{
    internal const int Length = 10;

    internal static bool TryRead(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-'
            || !TryDigits(text.Slice(0, 4), out var year) || !TryDigits(text.Slice(5, 2), out var month) || !TryDigits(text.Slice(8, 2), out var day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
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

    private static bool TryDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var letter in text)
        {
            if (letter is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + (letter - '0');
        }

        return true;
    }

    private static void WriteDigits(int number, Span<byte> text)
    {
        for (var i = text.Length - 1; i >= 0; i--, number /= 10)
        {
            text[i] = (byte)('0' + (number % 10));
        }
    }
}
