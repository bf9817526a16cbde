namespace Indrivningslag.Json;

/// <summary>JSON that is not in the case format; the message tells the path and what was expected there.</summary>
/// <remarks>
/// Its code is <c>invalidJson</c>, <c>lineTooLong</c>, <c>unknownProperty</c>, <c>duplicateProperty</c>, <c>missingProperty</c> or
/// <c>invalidFact</c>.
/// </remarks>
[JsonConverter(typeof(PlainJson))]
public sealed class CaseFormatException : CaseErrorException
{
    internal CaseFormatException(string code, string path, Expectation expectation)
        : base(code, path, expectation)
    {
    }

    /// <summary>The place, from the root <c>$</c> of what was read, such as <c>$.case.events[2].on</c>; of unreadable JSON just the root.</summary>
    public string Path => Fact;

    private protected override CaseErrorException At(string fact) => new CaseFormatException(Code, fact, Stated);
}
