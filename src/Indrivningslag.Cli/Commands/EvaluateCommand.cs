using System.CommandLine;
using Indrivningslag.Json;

namespace Indrivningslag.Cli;

/// <summary><c>indrivningslag evaluate</c>: requests from the standard input, answers to the standard output.</summary>
internal static class EvaluateCommand
{
    internal static Command Create(Labels words, Files files, Surroundings around)
    {
        var act = new ActOptions(files);
        var answers = new AnswerOptions();
        var command = new Command("evaluate", "Answers requests, one JSON line each, from standard input to standard output.") { Languages.Option(words.Mistakes) };
        command.SetAction(result =>
        {
            var evaluator = answers.Of(result, act.Of(result), words.Language);
            using var output = Pipe.OpenOutput();
            using var input = around.Input();
            var progress = around.Progress(words);
            return Run(evaluator, input, output, progress);
        });
        return act.AddTo(answers.AddTo(command), words.Mistakes);
    }

    /// <summary>Runs the filter.</summary>
    /// <returns>1 when any line was answered with an error, else 0.</returns>
    internal static int Run(Evaluator evaluator, Stream input, Stream output, Progress? progress)
    {
        var count = new Filter(evaluator, progress is null ? null : progress.Show).Run(input, output);
        progress?.Finish(count);
        return count.Errors > 0 ? 1 : 0;
    }
}
