namespace Indrivningslag.Texts;

/// <summary>Characters put together one after the other, in an array that grows when it must.</summary>
/// <param name="characters">The array to begin with; it may be used again once the buffer is not needed any more.</param>
internal struct TextBuffer(char[] characters)
{
    private const int MostOfNumber = 24;
    private char[] _characters = characters;

    internal int Length { get; private set; }

    /// <summary>The array the characters stand in, from its start.</summary>
    internal readonly char[] Characters => _characters;

    internal void Clear() => Length = 0;

    internal void Append(char letter)
    {
        Reserve(1);
        _characters[Length++] = letter;
    }

    internal void Append(string text) => Append(text, 0, text.Length);

    internal void Append(string text, int from, int count)
    {
        Reserve(count);
        text.CopyTo(from, _characters, Length, count);
        Length += count;
    }

    /// <summary>A whole number with at least so many digits, whatever the culture.</summary>
    internal void Append(long number, int digits = 1)
    {
        if (number < 0)
        {
            Append('-');
            number = -number;
        }

        Reserve(MostOfNumber);
        var end = Length + Math.Max(digits, Digits(number));
        for (var at = end - 1; at >= Length; at--, number /= 10)
        {
            _characters[at] = (char)('0' + (number % 10));
        }

        Length = end;
    }

    public override readonly string ToString() => new(_characters, 0, Length);

    private static int Digits(long number)
    {
        var digits = 1;
        for (; number >= 10; number /= 10)
        {
            digits++;
        }

        return digits;
    }

    private void Reserve(int count)
    {
        if (_characters.Length - Length < count)
        {
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, Length + count));
        }
    }
}
