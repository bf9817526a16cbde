using Indrivningslag.Law;
using Indrivningslag.Texts;
using NodaTime;

namespace Indrivningslag;

/// <summary>Why an answer is as it is (skäl, peruste): a rule, where it stands, and the figures it used.</summary>
/// <remarks>Value type, immutable, thread-safe. The text is made only when asked for.</remarks>
public readonly record struct Reason
{
    internal Reason(Rule rule, Citation citation, Euro amount = default, int number = 0, int day = Days.None)
    {
        Rule = rule;
        Citation = citation;
        Amount = amount;
        Number = number;
        Day = day;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>Where it stands, in the numbering of the edition that governs the matter.</summary>
    public Citation Citation { get; }

    /// <summary>The amount the rule used, in euros; 0 when it uses none.</summary>
    public Euro Amount { get; }

    /// <summary>The number of days or items the rule used; 0 when it uses none.</summary>
    public int Number { get; }

    /// <summary>The day the rule used; null when it uses none.</summary>
    public LocalDate? Date => Days.ToDateOrNull(Day);

    /// <summary>The rule's stable id in kebab case, such as <c>letter-wait</c>.</summary>
    public string Code => RuleCodes.Of(Rule);

    private int Day { get; }

    /// <summary>What the rule does here, in one or two sentences.</summary>
    /// <param name="language">The language, whatever the culture of the thread.</param>
    /// <exception cref="InvalidFactException">The language is none of the enumeration.</exception>
    public string Text(Language language) => Wording.In(language).Text(this);

    /// <summary>The English text.</summary>
    public override string ToString() => Text(Language.English);
}
