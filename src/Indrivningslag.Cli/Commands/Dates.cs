using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Indrivningslag.Cli;

/// <summary>Options whose values are days written as YYYY-MM-DD.</summary>
internal static class Dates
{
    internal static Option<LocalDate?> Option(string name, string description, MistakeLabels words) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result => result.Tokens is [{ Value: var text }] ? Day(result, text, words) : null,
    };

    internal static Option<LocalDate[]> Pair(string name, string description, MistakeLabels words) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD YYYY-MM-DD",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
        CustomParser = result => [.. result.Tokens.Select(token => Day(result, token.Value, words) ?? default)],
    };

    private static LocalDate? Day(ArgumentResult result, string text, MistakeLabels words)
    {
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
        {
            return day;
        }

        result.AddError(Labels.Fill(words.NotADay, text));
        return null;
    }
}
