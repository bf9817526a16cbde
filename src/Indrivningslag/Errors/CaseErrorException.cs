using System.Globalization;
using Indrivningslag.Texts;

namespace Indrivningslag;

/// <summary>A question that cannot be answered; the message tells which fact and what was expected.</summary>
/// <remarks>Lawfulness never leads here: an unlawful step in a history is a fact like any other.</remarks>
[JsonConverter(typeof(PlainJson))]
public abstract class CaseErrorException : Exception
{
    private protected CaseErrorException(string code, string fact, Expectation expectation)
        : base(Wording.In(Language.English).Text(fact, expectation))
    {
        Code = code;
        Fact = fact;
        Expectation = expectation;
    }

    /// <summary>A stable word for the kind of error, in camel case.</summary>
    public string Code { get; }

    /// <summary>The fact in question, as a path such as <c>case.events[2].on</c>; on its own type just the property, such as <c>on</c>.</summary>
    public string Fact { get; }

    /// <summary>The index, in the order given, of the event whose fact it is; null when it is no single event's.</summary>
    public int? Event
    {
        get
        {
            const string List = "events[";
            var afterwards = Fact.IndexOf(']') + 1;
            if (afterwards == 0 || !Fact.StartsWith(List, StringComparison.Ordinal))
            {
                return null;
            }

            var index = Fact.Remove(afterwards - 1).Remove(0, List.Length);
            return int.Parse(index, NumberStyles.None, CultureInfo.InvariantCulture);
        }
    }

    internal Expectation Expectation { get; }

    /// <summary>The same error with the caller's row in place of the event: <c>events[2].amount</c> becomes <c>letter 17.amount</c>.</summary>
    /// <param name="rows">The row that each event was made of, by the event's index.</param>
    /// <returns>This error where it is no single event's.</returns>
    public CaseErrorException ByRow(IReadOnlyList<string> rows)
    {
        Require.Argument(rows, nameof(rows));
        return Event is { } index ? MovedTo(rows[index] + Fact.Remove(0, Fact.IndexOf(']') + 1)) : this;
    }

    /// <summary>The same error at a fact that goes by another path; this one where its fact is always the same.</summary>
    private protected virtual CaseErrorException MovedTo(string fact) => this;

    /// <summary>The message in a language; <see cref="Exception.Message"/> is the English one.</summary>
    /// <param name="language">The language, whatever the culture of the thread.</param>
    /// <exception cref="InvalidFactException">The language is none of the enumeration.</exception>
    public string Text(Language language) => Wording.In(language).Text(Fact, Expectation);
}
