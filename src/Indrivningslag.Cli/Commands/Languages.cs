using System.CommandLine;

namespace Indrivningslag.Cli;

/// <summary>The choice of language for texts and errors.</summary>
internal static class Languages
{
    /// <summary>The option's name.</summary>
    internal const string Name = "--lang";
    private static readonly string[] Words = ["en", "sv", "fi"];

    /// <summary>The option <c>--lang</c>.</summary>
    internal static Option<string> Option(MistakeLabels words) =>
        Choice.Among(new Option<string>(Name) { Description = "The language of texts and errors: English, Swedish or Finnish." }, words, Words);

    /// <summary>The language that arguments ask for, which may be faulty otherwise; English unless they ask for another.</summary>
    internal static Language In(string[] args)
    {
        var at = Array.FindIndex(args, static word => word is Name || word.StartsWith(Name + '=', StringComparison.Ordinal) || word.StartsWith(Name + ':', StringComparison.Ordinal));
        if (at < 0)
        {
            return Language.English;
        }

        var asked = args[at].Length > Name.Length ? args[at][(Name.Length + 1)..] : args.ElementAtOrDefault(at + 1);
        return (Language)Math.Max(0, Array.IndexOf(Words, asked));
    }
}
