using Indrivningslag.Texts;

namespace Indrivningslag;

/// <summary>A question that cannot be answered; the message tells which fact and what was expected.</summary>
/// <remarks>Lawfulness never leads here: an unlawful step in a history is a fact like any other.</remarks>
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

    internal Expectation Expectation { get; }

    /// <summary>The message in a language; <see cref="Exception.Message"/> is the English one.</summary>
    /// <param name="language">The language, whatever the culture of the thread.</param>
    /// <exception cref="InvalidFactException">The language is none of the enumeration.</exception>
    public string Text(Language language) => Wording.In(language).Text(Fact, Expectation);
}
