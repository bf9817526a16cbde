using System.CommandLine;
using Indrivningslag.Json;

namespace Indrivningslag.Cli;

/// <summary><c>indrivningslag evaluate</c>: requests from the standard input, answers to the standard output.</summary>
internal static class EvaluateCommand
{
    internal static Command Create()
    {
        var language = Languages.Option();
        var act = new ActOptions();
        var command = new Command("evaluate", "Answers requests, one JSON line each, from standard input to standard output.") { language, act.Law, act.Rates };
        command.SetAction(result =>
        {
            using var output = Pipe.OpenOutput();
            using var input = Console.OpenStandardInput();
            var progress = Console.IsErrorRedirected ? null : new Progress(Console.Error, TimeProvider.System);
            return Run(new Evaluator(act.Of(result), Languages.Of(result.GetValue(language))), input, output, progress);
        });
        return command;
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
