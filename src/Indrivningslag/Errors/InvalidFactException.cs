namespace Indrivningslag;

/// <summary>A fact without the required shape: a missing part, an impossible number or a contradiction between facts.</summary>
[JsonConverter(typeof(PlainJson))]
public sealed class InvalidFactException : CaseErrorException
{
    /// <summary>Names the fact and what was expected of it.</summary>
    /// <param name="fact">The property, or a path to it.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="first">The first argument the expectation asks for: a day, an amount, a whole number or a word.</param>
    /// <param name="second">The second one.</param>
    internal InvalidFactException(string fact, Expected expected, object? first = null, object? second = null)
        : this(fact, new Expectation(expected, first, second))
    {
    }

    private InvalidFactException(string fact, Expectation expectation)
        : base("invalidFact", fact, expectation)
    {
    }

    /// <summary>The same error seen from further out: a program that makes facts of its rows adds which row it was.</summary>
    /// <param name="place">Where the fact stands, such as <c>letter 17</c>; it goes before the fact and a point.</param>
    public InvalidFactException Within(string place) => At($"{Require.Argument(place, nameof(place))}.{Fact}");

    /// <summary>The same error at a fact that goes by another path.</summary>
    internal InvalidFactException At(string fact) => new(fact, Expectation);

    private protected override CaseErrorException MovedTo(string fact) => At(fact);
}
