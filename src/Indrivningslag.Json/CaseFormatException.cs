using Indrivningslag.Texts;

namespace Indrivningslag.Json;

/// <summary>JSON that is not in the case format; the message tells the path and what was expected there.</summary>
[JsonConverter(typeof(PlainJson))]
public sealed class CaseFormatException : FormatException
{
    private readonly Expectation _expectation;

    internal CaseFormatException(string code, string path, Expectation expectation)
        : base(Wording.In(Language.English).Text(path, expectation))
    {
        Code = code;
        Path = path;
        _expectation = expectation;
    }

    /// <summary>
    /// A stable word for the kind of error: <c>invalidJson</c>, <c>lineTooLong</c>, <c>unknownProperty</c>, <c>duplicateProperty</c>,
    /// <c>missingProperty</c> or <c>invalidFact</c>.
    /// </summary>
    public string Code { get; }

    /// <summary>The place, from the root <c>$</c> of what was read, such as <c>$.case.events[2].on</c>; of unreadable JSON just the root.</summary>
    public string Path { get; }

    /// <summary>The message in a language; <see cref="Exception.Message"/> is the English one.</summary>
    /// <param name="language">The language, whatever the culture of the thread.</param>
    /// <exception cref="InvalidFactException">The language is none of the enumeration.</exception>
    public string Text(Language language) => Wording.In(language).Text(Path, _expectation);
}
