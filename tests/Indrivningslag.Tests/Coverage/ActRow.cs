namespace Indrivningslag.Tests.Coverage;

/// <summary>One place of the Act and what became of it: computed, taken as a fact, or left out.</summary>
/// <param name="Place">Where it stands, in the code form of citations such as 10a.1.2.b.</param>
/// <param name="Content">What it is about, in our own words.</param>
public sealed record ActRow(string Place, string Content)
{
    /// <summary>The rules that give it as their reason.</summary>
    public Rule[] Rules { get; init; } = [];

    /// <summary>The tests that put it to the library, as class and method.</summary>
    public string[] Tests { get; init; } = [];

    /// <summary>The types, properties or enumeration members in which a caller states what the library cannot compute.</summary>
    public string[] Facts { get; init; } = [];

    /// <summary>Why nothing, or not all of it, is computed; empty when nothing is left out.</summary>
    public string LeftOut { get; init; } = string.Empty;

    public bool IsComputed => Tests.Length > 0;

    /// <summary>A place whose content is the library's to decide.</summary>
    internal static ActRow Computed(string place, string content, Rule[] rules, string[] tests, string[]? facts = null, string leftOut = "") =>
        new(place, content) { Rules = rules, Tests = tests, Facts = facts ?? [], LeftOut = leftOut };

    /// <summary>A place that speaks of conduct or circumstances only a person can see; the caller states them.</summary>
    internal static ActRow Taken(string place, string content, string[] facts, string leftOut = "") =>
        new(place, content) { Facts = facts, LeftOut = leftOut };

    /// <summary>A place that nothing in the library answers.</summary>
    internal static ActRow Without(string place, string content, string leftOut) => new(place, content) { LeftOut = leftOut };

    /// <summary>A subsection or paragraph that says nothing of its own beside what stands under it.</summary>
    internal static ActRow Heading(string place, string content) => Without(place, content, "Only leads to what stands under it.");
}
