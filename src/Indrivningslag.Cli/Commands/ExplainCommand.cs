using System.CommandLine;

namespace Indrivningslag.Cli;

/// <summary><c>indrivningslag explain</c>: a case as tables for people.</summary>
internal static class ExplainCommand
{
    internal static Command Create(Labels words, Files files, Surroundings around)
    {
        var file = CaseInput.Argument(words.Mistakes);
        var asOf = Dates.Option(
            "--as-of", "The day asked about; by default the day of a request's question, or of the case's latest event.", words.Mistakes);
        var act = new ActOptions(files);
        var command = new Command("explain", "Explains a case: what may be asked for each measure and why, the sums, and what may be done next.")
        {
            file, asOf, Languages.Option(words.Mistakes),
        };
        command.SetAction(result =>
        {
            var input = CaseInput.Read(files, result.GetValue(file)!, act.Of(result), result.GetValue(asOf));
            using var screen = new Screen(around);
            CaseReport.Write(screen, words, input);
            screen.Show();
        });
        return act.AddTo(command, words.Mistakes);
    }
}
