using System.Reflection;
using System.Text.RegularExpressions;
using Indrivningslag.Tests.Decisions;

namespace Indrivningslag.Tests.Docs;

/// <summary><c>docs/decisions.md</c> tells every court decision that has a test, and no other.</summary>
public partial class DecisionsDocTests
{
    private const string File = "src/Indrivningslag/docs/decisions.md";

    [Fact]
    public void Every_section_has_its_test_and_every_test_its_section() =>
        Assert.Equal(Tests.Order(StringComparer.Ordinal), Sections.Select(section => section.Test).Order(StringComparer.Ordinal));

    [Fact]
    public void The_test_of_a_section_bears_the_name_of_its_decision() =>
        Assert.All(Sections, section => Assert.EndsWith(section.Decision.Replace(' ', '_').Replace(':', '_'), section.Test, StringComparison.Ordinal));

    [Fact]
    public void Every_section_tells_what_is_computed_and_what_is_not() => Assert.All(Sections, section =>
    {
        Assert.Contains("* Computed: ", section.Text, StringComparison.Ordinal);
        Assert.Contains("* Not computed: ", section.Text, StringComparison.Ordinal);
    });

    private static IEnumerable<string> Tests => typeof(CourtDecisionTests).GetMethods()
        .Where(method => method.GetCustomAttribute<FactAttribute>() is not null)
        .Select(method => method.Name);

    private static IEnumerable<(string Decision, string Test, string Text)> Sections => Section().Matches(Document.Text(File))
        .Select(match => (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value));

    [GeneratedRegex(@"^## ([^\n]+)\n\n`(\w+)`\.(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();
}
