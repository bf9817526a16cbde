using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Indrivningslag.Cli;

/// <summary>Options whose values are days written as YYYY-MM-DD.</summary>
internal static class Dates
{
    internal static Option<LocalDate?> Option(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = static result => Day(result, result.Tokens[0].Value),
    };

    internal static Option<LocalDate[]> Pair(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD YYYY-MM-DD",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
        CustomParser = static result => [.. result.Tokens.Select(token => Day(result, token.Value) ?? default)],
    };

    private static LocalDate? Day(ArgumentResult result, string text)
    {
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
        {
            return day;
        }

        result.AddError($"{text} must be a day of the calendar written as YYYY-MM-DD.");
        return null;
    }
}
