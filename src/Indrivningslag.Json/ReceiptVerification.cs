using Indrivningslag.Texts;

namespace Indrivningslag.Json;

/// <summary>What came of verifying a receipt (kontroll, tarkistus), part by part.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record ReceiptVerification
{
    private readonly Sequence<ReceiptDifference> _differences;

    internal ReceiptVerification(string? id, Receipt receipt, Sequence<ReceiptDifference> differences)
    {
        Id = id;
        Receipt = receipt;
        _differences = differences;
    }

    /// <summary>The request's id; null when the request cannot be read.</summary>
    public string? Id { get; }

    /// <summary>The receipt.</summary>
    public Receipt Receipt { get; }

    /// <summary>Whether everything agrees.</summary>
    public bool Agrees => _differences.Count == 0;

    /// <summary>Whether the stored request is the one the receipt was given for.</summary>
    public bool RequestAgrees => AgreesIn(ReceiptPart.Request);

    /// <summary>Whether the law book is the one the answer was given by, and has the act and the day the receipt names.</summary>
    public bool LawAgrees => AgreesIn(ReceiptPart.Law);

    /// <summary>
    /// Whether the stored answer is the one the receipt was given for and, when the request agrees, is given again by the law book used. A
    /// later version of the library may word its texts in another way.
    /// </summary>
    public bool AnswerAgrees => AgreesIn(ReceiptPart.Answer);

    /// <summary>What differs and how, part by part, a sentence each; empty when everything agrees.</summary>
    /// <param name="language">The language, whatever the culture of the thread.</param>
    /// <exception cref="InvalidFactException">The language is none of the enumeration.</exception>
    public string Text(Language language = Language.English)
    {
        var wording = Wording.In(language);
        return string.Join(" ", _differences.Select(difference => wording.Text(difference.Path, difference.Expectation)));
    }

    /// <summary>What differs; <c>agrees</c> when nothing does.</summary>
    public override string ToString() => Agrees ? "agrees" : Text();

    private bool AgreesIn(ReceiptPart part) => _differences.All(difference => difference.Part != part);
}

/// <summary>The parts a receipt speaks of.</summary>
internal enum ReceiptPart
{
    Request,
    Law,
    Answer,
}

/// <summary>Something that is not as a receipt says.</summary>
/// <param name="Part">The part.</param>
/// <param name="Path">The place in the line.</param>
/// <param name="Expectation">What it should have been.</param>
internal readonly record struct ReceiptDifference(ReceiptPart Part, string Path, Expectation Expectation);
