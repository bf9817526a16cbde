namespace Indrivningslag;

/// <summary>A fact without the required shape: a missing part, an impossible number or a contradiction between facts.</summary>
[JsonConverter(typeof(PlainJson))]
public sealed class InvalidFactException : CaseErrorException
{
    /// <summary>Names a fact and what was expected of it, in the words of a program that checks facts of its own.</summary>
    /// <param name="fact">The property, or a path to it.</param>
    /// <param name="expectation">What it must be, such as <c>nine digits</c>; every language repeats it as it is.</param>
    public InvalidFactException(string fact, string expectation)
        : this(Require.Argument(fact, nameof(fact)), Expected.AsWorded, Require.Argument(expectation, nameof(expectation)))
    {
    }

    /// <summary>Names the fact and what was expected of it.</summary>
    /// <param name="fact">The property, or a path to it.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="first">The first argument the expectation asks for: a day, an amount, a whole number or a word.</param>
    /// <param name="second">The second one.</param>
    internal InvalidFactException(string fact, Expected expected, object? first = null, object? second = null)
        : this(fact, new Expectation(expected, first, second), ofEvent: null)
    {
    }

    private InvalidFactException(string fact, Expectation expectation, int? ofEvent)
        : base("invalidFact", fact, expectation, ofEvent)
    {
    }

    /// <summary>An error about a fact of an event.</summary>
    /// <param name="index">The event's index in the order given.</param>
    /// <param name="member">The fact; null: the event as a whole.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="first">The argument the expectation asks for.</param>
    internal static InvalidFactException OfEvent(int index, string? member, Expected expected, object? first = null) =>
        new(EventFact(index, member), new Expectation(expected, first, null), index);

    internal static string EventFact(int index, string? member) =>
        FormattableString.Invariant($"{CaseCheck.EventList}[{index}]{(member is null ? string.Empty : "." + member)}");

    /// <summary>The same error at a fact that goes by another path.</summary>
    internal InvalidFactException Moved(string fact) => new(fact, Stated, Event);

    private protected override CaseErrorException At(string fact) => Moved(fact);
}
