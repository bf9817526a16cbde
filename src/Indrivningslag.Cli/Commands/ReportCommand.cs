using System.CommandLine;

namespace Indrivningslag.Cli;

/// <summary><c>indrivningslag report</c>: a case as a page with pictures; with a later act, beside what that would change.</summary>
internal static class ReportCommand
{
    internal static Command Create(Labels words, Files files)
    {
        var file = CaseInput.Argument(words.Mistakes);
        var output = new Option<string>("--out") { Description = "The file the page is written to.", HelpName = "FILE", Required = true };
        var asOf = Dates.Option(
            "--as-of", "The day asked about; by default the day of a request's question, or of the case's latest event.", words.Mistakes);
        var act = new ActOptions(files);
        var command = new Command("report", "Writes a case as one HTML page: the answer in words, a timeline, money over time, and every reason.")
        {
            file, output, asOf, Languages.Option(words.Mistakes),
        };
        command.SetAction(result =>
        {
            var day = result.GetValue(asOf);
            var input = CaseInput.Read(files, result.GetValue(file)!, act.WithoutLaw(result), day);
            var otherwise = result.GetValue(act.Law) is null
                ? null
                : CaseAnswers.To(input with { Act = input.Act with { Law = act.Of(result).Law } }, words);
            CasePage.Save(result.GetValue(output)!, CaseAnswers.To(input, words), otherwise);
        });
        return act.AddTo(command, words.Mistakes);
    }
}
