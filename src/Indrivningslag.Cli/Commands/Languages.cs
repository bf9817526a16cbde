using System.CommandLine;

namespace Indrivningslag.Cli;

/// <summary>The choice of language for texts.</summary>
internal static class Languages
{
    private static readonly string[] Words = ["en", "sv", "fi"];

    /// <summary>The option <c>--lang</c>.</summary>
    internal static Option<string> Option()
    {
        var option = new Option<string>("--lang")
        {
            Description = "The language of texts: English, Swedish or Finnish.",
            DefaultValueFactory = _ => Words[0],
        };
        option.AcceptOnlyFromAmong(Words);
        return option;
    }

    /// <summary>The language of a word of the option.</summary>
    internal static Language Of(string? word) => (Language)Array.IndexOf(Words, word);
}
