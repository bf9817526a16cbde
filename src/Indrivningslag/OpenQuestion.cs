using Indrivningslag.Law;

namespace Indrivningslag;

/// <summary>A question the Act leaves open, and the reading an answer used (tolkningsfråga, tulkintakysymys).</summary>
/// <param name="Name">The reading's name in camel case, such as <c>waitingDays</c>.</param>
/// <param name="Chosen">The value used, in camel case.</param>
/// <param name="Citation">The provision that leaves the question open, as numbered on the day asked; null: it stands in another act.</param>
/// <param name="Settable">Whether the caller can choose another reading.</param>
[JsonConverter(typeof(PlainJson))]
public readonly record struct OpenQuestion(string Name, string Chosen, Citation? Citation, bool Settable)
{
    /// <summary>The reading's name in camel case, such as <c>waitingDays</c>; empty in the default value.</summary>
    public string Name { get => field ?? string.Empty; init; } = Name;

    /// <summary>The value used, in camel case; empty in the default value.</summary>
    public string Chosen { get => field ?? string.Empty; init; } = Chosen;

    /// <summary>The question and the reading.</summary>
    public override string ToString() => Name.Length == 0 ? "no open question"
        : Citation is { } place ? $"{Name}: {Chosen} [{place}]"
        : $"{Name}: {Chosen}";
}
