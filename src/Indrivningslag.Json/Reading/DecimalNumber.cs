namespace Indrivningslag.Json;

/// <summary>Reads a JSON number exactly, by its value and whatever its notation, as a whole number of small units.</summary>
internal static class DecimalNumber
{
    /// <summary>More than any fact may be; larger numbers are read as this one.</summary>
    internal const long Huge = 1_000_000_000_000_000_000;

    private const int HugeDigits = 18;
    private const int FarExponent = 100_000_000;

    /// <summary>The number times ten to the power of <paramref name="decimals"/>; false when that is not whole.</summary>
    /// <param name="number">A number as JSON writes it.</param>
    /// <param name="decimals">How many decimals the unit has.</param>
    /// <param name="units">The result, at most <see cref="Huge"/> in size.</param>
    internal static bool TryScale(ReadOnlySpan<byte> number, int decimals, out long units)
    {
        var mantissa = 0L;
        var digits = 0;
        var zeros = 0;
        var exponent = decimals;
        var afterPoint = false;
        var negative = number[0] == '-';
        for (var i = negative ? 1 : 0; i < number.Length; i++)
        {
            var letter = number[i];
            if (letter == '.')
            {
                afterPoint = true;
                continue;
            }

            if (letter is (byte)'e' or (byte)'E')
            {
                exponent += Exponent(number.Slice(i + 1));
                break;
            }

            exponent -= afterPoint ? 1 : 0;
            if (letter == '0')
            {
                zeros += digits == 0 ? 0 : 1;
                continue;
            }

            digits += zeros + 1;
            mantissa = digits <= HugeDigits ? (Shift(mantissa, zeros + 1) + letter) - '0' : Huge;
            zeros = 0;
        }

        // The mantissa ends in a digit other than 0, so a negative exponent leaves a fraction.
        exponent += zeros;
        if (digits == 0 || exponent < 0)
        {
            units = 0;
            return digits == 0;
        }

        units = digits + exponent > HugeDigits ? Huge : Shift(mantissa, exponent);
        units = negative ? -units : units;
        return true;
    }

    private static long Shift(long number, int places)
    {
        for (; places > 0; places--)
        {
            number *= 10;
        }

        return number;
    }

    /// <summary>The exponent, kept within bounds that no line is long enough to make up for.</summary>
    private static int Exponent(ReadOnlySpan<byte> text)
    {
        var exponent = 0;
        foreach (var letter in text)
        {
            if (letter is >= (byte)'0' and <= (byte)'9')
            {
                exponent = Math.Min(FarExponent, (exponent * 10) + (letter - '0'));
            }
        }

        return text[0] == '-' ? -exponent : exponent;
    }
}
