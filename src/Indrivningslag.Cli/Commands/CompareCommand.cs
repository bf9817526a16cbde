using System.CommandLine;
using System.Globalization;

namespace Indrivningslag.Cli;

/// <summary><c>indrivningslag compare</c>: what a later act would change in many claims.</summary>
internal static class CompareCommand
{
    internal static Command Create(Labels words, Files files, Surroundings around)
    {
        var file = CaseInput.Argument(words.Mistakes);
        file.Description = "Requests, each on a line; - reads the standard input.";
        var html = new Option<string>("--html") { Description = "Writes a page too.", HelpName = "FILE" };
        var act = new ActOptions(files);
        act.Law.Required = true;
        var command = new Command("compare", "Answers requests under the Act and under a later act, and sums up what changes.")
        {
            file, html, Languages.Option(words.Mistakes),
        };
        command.SetAction(result =>
        {
            var comparison = new Comparison(act.WithoutLaw(result), act.Of(result), words);
            var count = Run(comparison, files, result.GetValue(file)!, words, around);
            using (var screen = new Screen(around))
            {
                CompareReport.Write(screen, words, comparison);
                screen.Show();
            }

            if (result.GetValue(html) is { } path)
            {
                ComparePage.Save(path, words, comparison);
            }

            return count.Errors > 0 ? 1 : 0;
        });
        return act.AddTo(command, words.Mistakes);
    }

    private static FilterCount Run(Comparison comparison, Files files, string path, Labels words, Surroundings around)
    {
        var progress = around.Progress(words);
        var count = default(FilterCount);
        using var input = files.Open(path);
        foreach (var (number, line) in CaseLines.Of(input))
        {
            var error = comparison.Read(line.Span, number);
            if (error is not null)
            {
                var name = path is Files.StandardInput ? words.Mistakes.StandardInput : path;
                around.Error.WriteLine($"{name}:{number.ToString(CultureInfo.InvariantCulture)}: {error}");
            }

            count += new FilterCount(1, error is null ? 0 : 1);
            progress?.Show(count);
        }

        progress?.Finish(count);
        return count;
    }
}
