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
