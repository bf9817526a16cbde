using System.Globalization;
using System.Text;
using Indrivningslag.Texts;

namespace Indrivningslag.Law;

/// <summary>A place in the Act (lagrum, lainkohta): section, subsection, paragraph and item, such as section 10 a, subsection 1, paragraph 2, item b.</summary>
/// <remarks>
/// Value type; the default names no place and prints as <c>no place</c>. The code form <c>10a.1.2.b</c> leaves out what is not given. The numbers are those of the
/// edition that governs the matter. Thread-safe because immutable.
/// </remarks>
[JsonConverter(typeof(PlainJson))]
public readonly record struct Citation
{
    // A byte each: section, its letter, subsection, paragraph, item.
    private readonly ulong _place;

    private Citation(byte section, byte sectionLetter, byte subsection, byte paragraph, byte itemLetter) =>
        _place = ((ulong)section << 32) | ((ulong)sectionLetter << 24) | ((ulong)subsection << 16) | ((ulong)paragraph << 8) | itemLetter;

    /// <summary>The section's number (paragraf, pykälä); 0 when no place is named.</summary>
    public int Section => Part(32);

    /// <summary>The section's letter in lower case, or null.</summary>
    public char? SectionLetter => SectionByte == 0 ? null : (char)SectionByte;

    /// <summary>The subsection (moment, momentti), or 0.</summary>
    public int Subsection => Part(16);

    /// <summary>The paragraph (punkt, kohta), or 0.</summary>
    public int Paragraph => Part(8);

    /// <summary>The item under the paragraph (underpunkt, alakohta), by its letter in lower case, or null.</summary>
    public char? Item => ItemByte == 0 ? null : (char)ItemByte;

    private byte SectionByte => Part(24);

    private byte ItemByte => Part(0);

    /// <summary>Reads the code form.</summary>
    /// <param name="code">Such as <c>10a.1.2.b</c>.</param>
    /// <exception cref="InvalidFactException">The text is not a citation of this Act.</exception>
    public static Citation Parse(string code) =>
        TryParse(code, out var citation)
            ? citation
            : throw new InvalidFactException("section", Expected.PlaceInAct);

    /// <summary>Reads the code form, if it is one.</summary>
    /// <param name="code">Such as <c>10a.1.2.b</c>; null is no citation.</param>
    /// <param name="citation">The place; the default, which names none, when the text is no citation.</param>
    public static bool TryParse(string? code, out Citation citation)
    {
        citation = default;
        var parts = code?.Split('.') ?? [];
        if (parts.Length is 0 or > 4 || !TrySection(parts[0], out var section, out var letter))
        {
            return false;
        }

        byte subsection = 0, paragraph = 0, item = 0;
        if ((parts.Length > 1 && !TryNumber(parts[1], out subsection))
            || (parts.Length > 2 && !TryNumber(parts[2], out paragraph))
            || (parts.Length > 3 && !TryLetter(parts[3], out item)))
        {
            return false;
        }

        citation = new Citation(section, letter, subsection, paragraph, item);
        return true;
    }

    /// <summary>The whole section this place lies in.</summary>
    public Citation WholeSection() => new((byte)Section, SectionByte, 0, 0, 0);

    /// <summary>Whether this place is the other or lies within it: 10a.1.2.b lies within 10a.1.</summary>
    public bool IsWithin(Citation wider) =>
        Section == wider.Section && SectionByte == wider.SectionByte
        && (wider.Subsection == 0 || (Subsection == wider.Subsection
        && (wider.Paragraph == 0 || (Paragraph == wider.Paragraph && (wider.ItemByte == 0 || ItemByte == wider.ItemByte)))));

    /// <summary>The narrowest place that both lie in, of the same section: 10a.1.2 for 10a.1.2.a and 10a.1.2.b.</summary>
    internal Citation Shared(Citation other)
    {
        var subsection = Subsection == other.Subsection ? Subsection : 0;
        var paragraph = subsection != 0 && Paragraph == other.Paragraph ? Paragraph : 0;
        var item = paragraph != 0 && ItemByte == other.ItemByte ? ItemByte : (byte)0;
        return new((byte)Section, SectionByte, (byte)subsection, (byte)paragraph, item);
    }

    /// <summary>The code form, such as <c>10a.1.2.b</c>; <c>no place</c> when none is named.</summary>
    public override string ToString()
    {
        if (Section == 0)
        {
            return "no place";
        }

        var text = new StringBuilder(12).Append(Section.ToString(CultureInfo.InvariantCulture));
        if (SectionLetter is { } letter)
        {
            text.Append(letter);
        }

        if (Subsection != 0)
        {
            text.Append('.').Append(Subsection.ToString(CultureInfo.InvariantCulture));
        }

        if (Paragraph != 0)
        {
            text.Append('.').Append(Paragraph.ToString(CultureInfo.InvariantCulture));
        }

        return Item is { } item ? text.Append('.').Append(item).ToString() : text.ToString();
    }

    /// <summary>The place as a language writes it: <c>section 10 a, subsection 1, paragraph 2, item b</c>, <c>10 a § 1 mom. 2 punkten underpunkt b</c> or
    /// <c>10 a §:n 1 momentin 2 kohdan b alakohta</c>; empty when no place is named.</summary>
    /// <param name="language">The language, whatever the culture of the thread.</param>
    /// <exception cref="InvalidFactException">The language is none of the enumeration.</exception>
    public string ToText(Language language) => Wording.In(language).Place(this);

    private byte Part(int bits) => (byte)((_place >> bits) & byte.MaxValue);

    private static bool TrySection(string text, out byte number, out byte letter)
    {
        letter = 0;
        if (text.Length > 1 && TryLetter(text.Substring(text.Length - 1), out letter))
        {
            text = text.Substring(0, text.Length - 1);
        }

        return TryNumber(text, out number) && number <= 18;
    }

    private static bool TryNumber(string text, out byte number) =>
        byte.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < 100 && text[0] != '0';

    private static bool TryLetter(string text, out byte letter)
    {
        letter = text.Length == 1 && text[0] is >= 'a' and <= 'z' ? (byte)text[0] : (byte)0;
        return letter != 0;
    }
}
