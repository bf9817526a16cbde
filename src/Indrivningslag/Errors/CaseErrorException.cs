using Indrivningslag.Texts;

namespace Indrivningslag;

/// <summary>A question that cannot be answered, or facts that cannot be read; the message tells which fact and what was expected.</summary>
/// <remarks>Lawfulness never leads here: an unlawful step in a history is a fact like any other.</remarks>
[JsonConverter(typeof(PlainJson))]
public abstract class CaseErrorException : Exception
{
    private protected CaseErrorException(string code, string fact, Expectation expectation, int? ofEvent = null)
        : base(Wording.In(Language.English).Text(fact, expectation))
    {
        Code = code;
        Fact = fact;
        Event = ofEvent;
        Stated = expectation;
    }

    /// <summary>A stable word for the kind of error, in camel case.</summary>
    public string Code { get; }

    /// <summary>The fact in question, as a path such as <c>events[2].on</c>; on its own type just the property, such as <c>on</c>.</summary>
    public string Fact { get; }

    /// <summary>The index, in the order given, of the event whose fact it is; null when it is no single event's.</summary>
    public int? Event { get; }

    /// <summary>A stable word for what was expected, in camel case, such as <c>dayFromTo</c>; the message says it with its figures.</summary>
    public string Expectation => Print.Camel(Stated.What);

    internal Expectation Stated { get; }

    /// <summary>The same error with the caller's row in place of the event: <c>events[2].amount</c> becomes <c>letter 17.amount</c>.</summary>
    /// <param name="rows">The row that each event was made of, by the event's index.</param>
    /// <returns>This error where it is no single event's.</returns>
    public CaseErrorException ByRow(IReadOnlyList<string> rows)
    {
        Require.Argument(rows, nameof(rows));
        return Event is { } index ? At(rows[index] + Fact.Remove(0, Fact.IndexOf(']') + 1)) : this;
    }

    /// <summary>The message in a language; <see cref="Exception.Message"/> is the English one.</summary>
    /// <param name="language">The language, whatever the culture of the thread.</param>
    /// <exception cref="InvalidFactException">The language is none of the enumeration.</exception>
    public string Text(Language language) => Wording.In(language).Text(Fact, Stated);

    /// <summary>The same error seen from further out: a program that makes cases of its rows adds which row it was.</summary>
    /// <param name="place">Where the fact stands, such as <c>letter 17</c>; it goes before the fact and a point.</param>
    public CaseErrorException Within(string place) => At($"{Require.Argument(place, nameof(place))}.{Fact}");

    /// <summary>The same error at a fact that goes by another path.</summary>
    private protected abstract CaseErrorException At(string fact);
}
