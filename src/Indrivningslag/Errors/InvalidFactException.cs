namespace Indrivningslag;

/// <summary>A fact without the required shape: a missing part, an impossible number or a contradiction between facts.</summary>
public sealed class InvalidFactException : CaseErrorException
{
    /// <summary>Names the fact and what was expected of it.</summary>
    /// <param name="fact">The property, or a path to it.</param>
    /// <param name="expected">What was expected, as the end of the sentence "x must be ...".</param>
    public InvalidFactException(string fact, string expected)
        : base("invalidFact", fact, $"{fact} must be {expected}.") => Expected = expected;

    /// <summary>What was expected of the fact.</summary>
    public string Expected { get; }

    /// <summary>The same error seen from further out.</summary>
    internal InvalidFactException Within(string path) => new($"{path}.{Fact}", Expected);
}
