using System.CommandLine;
using System.CommandLine.Parsing;

namespace Indrivningslag.Cli;

/// <summary>What is wrong with arguments, in the words of the language asked for; the parser's own messages are English only.</summary>
internal static class ArgumentMistake
{
    /// <summary>The first mistake of arguments that have one.</summary>
    internal static string In(ParseResult parsed, MistakeLabels words) =>
        UnknownCommand(parsed, words) ?? UnknownOption(parsed, words) ?? TooMany(parsed, words) ?? OfOptions(parsed, words) ?? Missing(parsed, words)
        ?? parsed.Errors[0].Message;

    /// <summary>Where a command should stand; the choice of language, which holds for errors too, may stand before it.</summary>
    private static string? UnknownCommand(ParseResult parsed, MistakeLabels words)
    {
        var commands = parsed.CommandResult.Command.Subcommands;
        var given = parsed.UnmatchedTokens;
        var word = given.Where((token, place) => !IsOption(token) && (place == 0 || given[place - 1] is not Languages.Name)).FirstOrDefault();
        return commands.Count == 0 || word is null
            ? null
            : Labels.Fill(words.UnknownCommand, word) + Suggestion(word, commands.Select(static command => command.Name), words);
    }

    private static string? UnknownOption(ParseResult parsed, MistakeLabels words)
    {
        var commandFollows = parsed.CommandResult.Command.Subcommands.Count > 0;
        var option = parsed.Tokens.Where(static token => token.Type == TokenType.Argument).Select(static token => token.Value)
            .FirstOrDefault(word => IsOption(word) && !(commandFollows && word.StartsWith(Languages.Name, StringComparison.Ordinal)));
        return option is null
            ? null
            : Labels.Fill(words.UnknownOption, option) + Suggestion(option, Given(parsed).Select(static known => known.Name), words);
    }

    private static string? TooMany(ParseResult parsed, MistakeLabels words) =>
        parsed.CommandResult.Command.Subcommands.Count == 0 && parsed.UnmatchedTokens is [var word, ..] ? Labels.Fill(words.TooMany, word) : null;

    private static string? OfOptions(ParseResult parsed, MistakeLabels words)
    {
        foreach (var option in Given(parsed))
        {
            switch (parsed.GetResult(option))
            {
                case null or { Implicit: true } when option.Required:
                    return Labels.Fill(words.OptionMissing, option.Name);
                case { Implicit: false } result when result.Tokens.Count < option.Arity.MinimumNumberOfValues:
                    return Labels.Fill(words.ValueMissing, option.Name, option.HelpName ?? string.Empty);
                case { IdentifierTokenCount: > 1 } when option.Arity.MaximumNumberOfValues <= 1:
                    return Labels.Fill(words.GivenTwice, option.Name);
            }
        }

        return null;
    }

    private static string? Missing(ParseResult parsed, MistakeLabels words)
    {
        var command = parsed.CommandResult;
        if (command.Command.Subcommands.Count > 0)
        {
            return Labels.Fill(words.CommandMissing, string.Join(", ", command.Command.Subcommands.Select(static known => known.Name)));
        }

        return command.Command.Arguments is [var file] && command.GetResult(file) is null or { Tokens.Count: 0 } ? words.FileMissing : null;
    }

    private static bool IsOption(string word) => word is ['-', _, ..];

    private static IEnumerable<Option> Given(ParseResult parsed) => parsed.CommandResult.Command.Options;

    private static string Suggestion(string word, IEnumerable<string> known, MistakeLabels words)
    {
        var (nearest, distance) = known.Select(name => (Name: name, Distance: name.StartsWith(word, StringComparison.Ordinal) ? 0 : Distance(word, name)))
            .MinBy(static pair => pair.Distance);
        return nearest is not null && distance <= Math.Max(2, nearest.Length / 2) ? " " + Labels.Fill(words.Suggestion, nearest) : string.Empty;
    }

    /// <summary>How many letters must be put in, left out or changed to make one word of the other (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= other.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
