using System.CommandLine;
using Indrivningslag.Json;

namespace Indrivningslag.Cli;

/// <summary>The options that change the law book: a later act, and reference rates of one's own.</summary>
internal sealed class ActOptions(Files files)
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

    internal Option<bool> OverrideRates { get; } = new("--override-rates")
    {
        Description = "Lets --rates replace rates that are known; otherwise a rate that differs from a known one is an error.",
    };

    /// <summary>The Act with what the options say.</summary>
    internal DebtCollectionAct Of(ParseResult result)
    {
        var act = DebtCollectionAct.Finland;
        if (result.GetValue(Law) is { } law)
        {
            act = act with { Law = files.Read(law, text => LawJson.Amend(text, act.Law)) };
        }

        return WithRates(act, result);
    }

    /// <summary>The Act with what the options say of rates, but without the later act.</summary>
    internal DebtCollectionAct WithoutLaw(ParseResult result) => WithRates(DebtCollectionAct.Finland, result);

    private DebtCollectionAct WithRates(DebtCollectionAct act, ParseResult result) =>
        result.GetResult(Rates) is not null && result.GetValue(Rates) is { } rates
            ? act with { Law = files.Read(rates, text => LawJson.SupplyRates(text, act.Law, result.GetValue(OverrideRates))) }
            : act;

    /// <summary>Adds the options to a command whose answers may rest on rates.</summary>
    internal Command AddTo(Command command, MistakeLabels words)
    {
        command.Add(Law);
        command.Add(Rates);
        command.Add(OverrideRates);
        command.Validators.Add(result =>
        {
            if (result.GetResult(OverrideRates) is { Implicit: false } && result.GetResult(Rates) is null)
            {
                result.AddError(Labels.Fill(words.Needs, OverrideRates.Name, Rates.Name));
            }
        });
        return command;
    }
}
