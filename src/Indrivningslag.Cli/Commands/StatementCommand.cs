using System.CommandLine;

namespace Indrivningslag.Cli;

/// <summary><c>indrivningslag statement</c>: what a debtor is entitled to be told (4a §).</summary>
internal static class StatementCommand
{
    internal static Command Create(Labels words, Files files, Surroundings around)
    {
        var file = CaseInput.Argument(words.Mistakes);
        var asOf = Dates.Option("--as-of", "The day the balance is told for.", words.Mistakes);
        asOf.Required = true;
        var html = new Option<string>("--html") { Description = "Writes it as a page with pictures to this file instead.", HelpName = "FILE" };
        var act = new ActOptions(files);
        var command = new Command("statement", "Writes the statement that the debtor is entitled to: balance, specification, interest and costs line by line.")
        {
            file, asOf, html, Languages.Option(words.Mistakes),
        };
        command.SetAction(result =>
        {
            var input = CaseInput.Read(files, result.GetValue(file)!, act.Of(result), result.GetValue(asOf));
            if (result.GetValue(html) is { } path)
            {
                StatementPage.Save(path, words, input);
                return;
            }

            using var screen = new Screen(around);
            StatementReport.Write(screen, words, input);
            screen.Show();
        });
        return act.AddTo(command, words.Mistakes);
    }
}
