using System.CommandLine;
using Indrivningslag.Json;

namespace Indrivningslag.Cli;

/// <summary>The options that change the law book: a later act, and reference rates of one's own.</summary>
internal sealed class ActOptions
{
    internal Option<string> Law { get; } = new("--law")
    {
        Description = "A JSON file with a later act: its first day, its name, and the figures it changes.",
        HelpName = "FILE",
    };

    internal Option<string> Rates { get; } = new("--rates")
    {
        Description = "A JSON file with reference rates by half-year, such as { \"2026-07-01\": 2.5 }.",
        HelpName = "FILE",
    };

    /// <summary>The Act with what the options say.</summary>
    internal DebtCollectionAct Of(ParseResult result)
    {
        var act = DebtCollectionAct.Finland;
        if (result.GetValue(Law) is { } law)
        {
            act = act with { Law = Files.Read(law, text => LawJson.Amend(text, act.Law)) };
        }

        return result.GetResult(Rates) is not null && result.GetValue(Rates) is { } rates
            ? act with { Law = Files.Read(rates, text => LawJson.SupplyRates(text, act.Law)) }
            : act;
    }
}
