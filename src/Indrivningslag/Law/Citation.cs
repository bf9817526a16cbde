using System.Globalization;
using System.Text;
using Indrivningslag.Texts;

namespace Indrivningslag.Law;

/// <summary>A place in the Act (lagrum, lainkohta): section, moment, point and letter, such as 10 a § 1 mom. 2 punkten b.</summary>
/// <remarks>
/// Value type; the default names no place and prints as <c>no place</c>. The code form <c>10a.1.2.b</c> leaves out what is not given. The numbers are those of the
/// edition that governs the matter. Thread-safe because immutable.
/// </remarks>
[JsonConverter(typeof(PlainJson))]
public readonly record struct Citation
{
    private Citation(byte section, byte sectionLetter, byte moment, byte point, byte letter)
    {
        Section = section;
        SectionLetter = sectionLetter;
        Moment = moment;
        Point = point;
        Letter = letter;
    }

    /// <summary>The section's number (paragraf, pykälä); 0 when no place is named.</summary>
    public int Section { get; }

    /// <summary>The section's letter in lower case, or null.</summary>
    public char? SectionSuffix => SectionLetter == 0 ? null : (char)SectionLetter;

    /// <summary>The moment (moment, momentti), or 0.</summary>
    public int Moment { get; }

    /// <summary>The point (punkt, kohta), or 0.</summary>
    public int Point { get; }

    /// <summary>The letter under the point (underpunkt, alakohta), or null.</summary>
    public char? PointSuffix => Letter == 0 ? null : (char)Letter;

    private byte SectionLetter { get; }

    private byte Letter { get; }

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

        byte moment = 0, point = 0, last = 0;
        if ((parts.Length > 1 && !TryNumber(parts[1], out moment))
            || (parts.Length > 2 && !TryNumber(parts[2], out point))
            || (parts.Length > 3 && !TryLetter(parts[3], out last)))
        {
            return false;
        }

        citation = new Citation(section, letter, moment, point, last);
        return true;
    }

    /// <summary>The whole section this place lies in.</summary>
    public Citation WholeSection() => new((byte)Section, SectionLetter, 0, 0, 0);

    /// <summary>Whether this place is the other or lies within it: 10a.1.2.b lies within 10a.1.</summary>
    public bool IsWithin(Citation wider) =>
        Section == wider.Section && SectionLetter == wider.SectionLetter
        && (wider.Moment == 0 || (Moment == wider.Moment
        && (wider.Point == 0 || (Point == wider.Point && (wider.Letter == 0 || Letter == wider.Letter)))));

    /// <summary>The narrowest place that both lie in, of the same section: 10a.1.2 for 10a.1.2.a and 10a.1.2.b.</summary>
    internal Citation Shared(Citation other)
    {
        var moment = Moment == other.Moment ? Moment : 0;
        var point = moment != 0 && Point == other.Point ? Point : 0;
        return new((byte)Section, SectionLetter, (byte)moment, (byte)point, point != 0 && Letter == other.Letter ? Letter : (byte)0);
    }

    /// <summary>The code form, such as <c>10a.1.2.b</c>; <c>no place</c> when none is named.</summary>
    public override string ToString()
    {
        if (Section == 0)
        {
            return "no place";
        }

        var text = new StringBuilder(12).Append(Section.ToString(CultureInfo.InvariantCulture));
        if (SectionLetter != 0)
        {
            text.Append((char)SectionLetter);
        }

        if (Moment != 0)
        {
            text.Append('.').Append(Moment.ToString(CultureInfo.InvariantCulture));
        }

        if (Point != 0)
        {
            text.Append('.').Append(Point.ToString(CultureInfo.InvariantCulture));
        }

        return Letter == 0 ? text.ToString() : text.Append('.').Append((char)Letter).ToString();
    }

    /// <summary>The place as a language writes it: <c>section 10 a(1)(2)(b)</c>, <c>10 a § 1 mom. 2 punkten underpunkt b</c> or
    /// <c>10 a §:n 1 momentin 2 kohdan b alakohta</c>; empty when no place is named.</summary>
    /// <param name="language">The language, whatever the culture of the thread.</param>
    /// <exception cref="InvalidFactException">The language is none of the enumeration.</exception>
    public string ToText(Language language) => Wording.In(language).Place(this);

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
