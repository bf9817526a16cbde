using System.CommandLine;

namespace Indrivningslag.Cli;

/// <summary>Options whose value is one of some words.</summary>
internal static class Choice
{
    internal static Option<string> Among(Option<string> option, MistakeLabels words, params string[] allowed)
    {
        option.HelpName = string.Join('|', allowed);
        option.CompletionSources.Add(allowed);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && !allowed.Contains(given, StringComparer.Ordinal))
            {
                result.AddError(Labels.Fill(words.NotAmong, option.Name, string.Join(", ", allowed), given));
            }
        });
        return option;
    }
}
