using System.CommandLine;

namespace Indrivningslag.Cli;

/// <summary><c>indrivningslag statement</c>: what a debtor is entitled to be told (4a §).</summary>
internal static class StatementCommand
{
    internal static Command Create()
    {
        var file = CaseInput.Argument();
        var asOf = Dates.Option("--as-of", "The day the balance is told for.");
        asOf.Required = true;
        var language = Languages.Option();
        var act = new ActOptions();
        var command = new Command("statement", "Writes the statement that the debtor is entitled to: balance, specification, interest and costs line by line.")
        {
            file, asOf, language, act.Law, act.Rates,
        };
        command.SetAction(result =>
        {
            var input = CaseInput.Read(result.GetValue(file)!, act.Of(result), result.GetValue(asOf));
            StatementReport.Write(Screen.On(result.InvocationConfiguration.Output), Labels.In(Languages.Of(result.GetValue(language))), input);
        });
        return command;
    }
}
