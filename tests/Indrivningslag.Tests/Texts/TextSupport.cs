using System.Text.RegularExpressions;
using Indrivningslag.Law;
using Indrivningslag.Texts;
using NodaTime;

namespace Indrivningslag.Tests.Texts;

/// <summary>What the tests of texts share: the members, and a look into templates.</summary>
internal static partial class TextSupport
{
    internal static Language[] Languages { get; } = Enum.GetValues<Language>();

    internal static Rule[] Rules { get; } = Enum.GetValues<Rule>();

    internal static Expected[] Expectations { get; } = Enum.GetValues<Expected>();

    /// <summary>The placeholders of a template, by name, each once.</summary>
    internal static string PlaceholdersIn(string template) =>
        string.Join(' ', Placeholder().Matches(template).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    internal static string Template(Rule rule, Language language = Language.English) => Wording.In(language).Template(rule);

    internal static string Template(Expected expected, Language language = Language.English) => Wording.In(language).Template(expected);

    /// <summary>A reason that carries everything a text can name.</summary>
    internal static Reason Full(Rule rule) =>
        new(rule, Citation.Parse("10a.1.2.b"), Euro.FromCents(1250), 14, Days.Of(new LocalDate(2024, 3, 5)));

    /// <summary>The placeholders of the reason's text that the reason has nothing for.</summary>
    internal static string[] Lacking(Reason reason)
    {
        var template = Template(reason.Rule);
        return new[]
        {
            ("{date}", reason.Date is null),
            ("{days}", reason.Number == 0),
            ("{number}", reason.Number == 0),
            ("{place}", reason.Citation.Section == 0),
        }
        .Where(item => item.Item2 && template.Contains(item.Item1, StringComparison.Ordinal))
        .Select(item => item.Item1)
        .ToArray();
    }

    [GeneratedRegex(@"\{\w*\}")]
    private static partial Regex Placeholder();
}
