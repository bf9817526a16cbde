using Indrivningslag.Law;
using Indrivningslag.Texts;
using NodaTime;

namespace Indrivningslag;

/// <summary>Why an answer is as it is (skäl, peruste): a rule, where it stands, and the figures it used.</summary>
/// <remarks>
/// Value type, immutable, thread-safe. The text is made only when asked for. The default value is no reason: its <see cref="Rule"/> is no
/// member of the enumeration, its code is <c>none</c>, and its text says so.
/// </remarks>
[JsonConverter(typeof(PlainJson))]
public readonly record struct Reason
{
    internal Reason(Rule rule, Citation citation, Euro amount = default, int number = 0, int day = Days.None)
    {
        Ordinal = (int)rule + 1;
        Citation = citation;
        Amount = amount;
        Number = number;
        Day = day;
    }

    /// <summary>Makes a reason by hand, as a test of a caller does.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="citation">Where it stands.</param>
    /// <param name="amount">The amount it used, in euros; 0: none.</param>
    /// <param name="number">The number of days or items it used; 0: none.</param>
    /// <param name="date">The day it used; null: none.</param>
    /// <exception cref="InvalidFactException">The rule is none of the enumeration, the number is negative, or the day is out of range.</exception>
    public static Reason Of(Rule rule, Citation citation, Euro amount = default, int number = 0, LocalDate? date = null) => new(
        Require.Defined(rule, "rule"),
        citation,
        amount,
        number >= 0 ? number : throw new InvalidFactException("number", Expected.WholeNumberFromTo, 0, int.MaxValue),
        Require.Date(date, "date") is { } day ? Days.Of(day) : Days.None);

    /// <summary>The rule.</summary>
    public Rule Rule => (Rule)(Ordinal - 1);

    /// <summary>Where it stands, in the numbering of the edition that governs the matter.</summary>
    public Citation Citation { get; }

    /// <summary>The amount the rule used, in euros; 0 when it uses none.</summary>
    public Euro Amount { get; }

    /// <summary>The number of days or items the rule used; 0 when it uses none.</summary>
    public int Number { get; }

    /// <summary>The day the rule used; null when it uses none.</summary>
    public LocalDate? Date => IsNone ? null : Days.ToDateOrNull(Day);

    /// <summary>The rule's stable id in kebab case, such as <c>letter-wait</c>.</summary>
    public string Code => IsNone ? "none" : RuleCodes.Of(Rule);

    /// <summary>Whether this is the default value.</summary>
    internal bool IsNone => Ordinal == 0;

    /// <summary>One more than the rule's number, so that the default value is no rule.</summary>
    private int Ordinal { get; }

    private int Day { get; }

    /// <summary>What the rule does here, in one or two sentences.</summary>
    /// <param name="language">The language, whatever the culture of the thread.</param>
    /// <exception cref="InvalidFactException">The language is none of the enumeration.</exception>
    public string Text(Language language) => Wording.In(language).Text(this);

    /// <summary>The English text.</summary>
    public override string ToString() => Text(Language.English);
}
