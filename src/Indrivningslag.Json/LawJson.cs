using System.Text;
using System.Text.Json;
using Indrivningslag.Law;

namespace Indrivningslag.Json;

/// <summary>Law books as JSON: a whole one, a later act, and reference rates of one's own.</summary>
/// <remarks>Reading is as strict as that of cases. Thread-safe.</remarks>
public static class LawJson
{
    /// <summary>Reads a later act and amends a law book by it.</summary>
    /// <param name="utf8Json">
    /// An object with <c>from</c> (the first day in force), <c>act</c> (its name) and <c>changes</c>: names of the
    /// <see cref="LawCatalogue"/> with a number, or for a scale a list of pairs of upper bound and euros, the last bound null.
    /// </param>
    /// <param name="book">The law book to amend.</param>
    /// <exception cref="CaseFormatException">The text is no such object, or a change does not fit the law book; paths start at the object as <c>$</c>.</exception>
    public static LawBook Amend(ReadOnlySpan<byte> utf8Json, LawBook book)
    {
        Require.Argument(book, nameof(book));
        return Document.Read(utf8Json, (ref Utf8JsonReader json) => LawReader.Amend(ref json, book));
    }

    /// <summary>A whole law book as one line of JSON: its canonical text, whose SHA-256 is its <see cref="LawBook.Fingerprint"/>.</summary>
    /// <param name="book">The law book.</param>
    public static string Write(LawBook book) => LawText.Of(Require.Argument(book, nameof(book)));

    /// <summary>Reads a whole law book, as it was written: an equal one with the same fingerprint.</summary>
    /// <param name="json">One JSON document with every member.</param>
    /// <exception cref="CaseFormatException">The text is no law book; paths start at the law book as <c>$</c>.</exception>
    public static LawBook Read(string json) => Read(Encoding.UTF8.GetBytes(Require.Argument(json, nameof(json))));

    /// <summary>Reads a whole law book, as it was written: an equal one with the same fingerprint.</summary>
    /// <param name="utf8Json">One JSON document in UTF-8 with every member.</param>
    /// <exception cref="CaseFormatException">The text is no law book; paths start at the law book as <c>$</c>.</exception>
    public static LawBook Read(ReadOnlySpan<byte> utf8Json) =>
        Document.Read(utf8Json, (ref Utf8JsonReader json) => RequestFormat.ReadRoot(ref json, LawBookFormat.Shape.Read));

    /// <summary>Reads reference rates and supplies a law book with them.</summary>
    /// <param name="utf8Json">An object with the first day of each half-year and its rate in percent, such as <c>{ "2026-07-01": 2.5 }</c>.</param>
    /// <param name="book">The law book to supply.</param>
    /// <param name="overrideKnown">Whether a rate may replace another one that the law book has for the half-year; false: that is an error.</param>
    /// <exception cref="CaseFormatException">
    /// The text is no such object, a day does not begin a half-year the table has or that follows it, a rate is not from 0 to 25, or it
    /// differs from the one the law book has.
    /// </exception>
    public static LawBook SupplyRates(ReadOnlySpan<byte> utf8Json, LawBook book, bool overrideKnown = false)
    {
        Require.Argument(book, nameof(book));
        return Document.Read(utf8Json, (ref Utf8JsonReader json) => LawReader.SupplyRates(ref json, book, overrideKnown));
    }
}
