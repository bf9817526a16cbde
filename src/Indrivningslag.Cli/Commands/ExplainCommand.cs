using System.CommandLine;

namespace Indrivningslag.Cli;

/// <summary><c>indrivningslag explain</c>: a case as tables for people.</summary>
internal static class ExplainCommand
{
    internal static Command Create()
    {
        var file = CaseInput.Argument();
        var asOf = Dates.Option("--as-of", "The day asked about; by default the day of a request's question, or of the case's latest event.");
        var language = Languages.Option();
        var act = new ActOptions();
        var command = new Command("explain", "Explains a case: what may be asked for each measure and why, the sums, and what may be done next.")
        {
            file, asOf, language, act.Law, act.Rates,
        };
        command.SetAction(result =>
        {
            var input = CaseInput.Read(result.GetValue(file)!, act.Of(result), result.GetValue(asOf));
            CaseReport.Write(Screen.On(result.InvocationConfiguration.Output), Labels.In(Languages.Of(result.GetValue(language))), input);
        });
        return command;
    }
}
