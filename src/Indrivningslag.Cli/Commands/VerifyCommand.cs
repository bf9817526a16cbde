using System.CommandLine;
using Indrivningslag.Json;
using Indrivningslag.Law;

namespace Indrivningslag.Cli;

/// <summary><c>indrivningslag verify</c>: requests with their answers and receipts from the standard input, what came of each to the standard output.</summary>
internal static class VerifyCommand
{
    internal static Command Create(Labels words, Files files, Surroundings around)
    {
        var act = new ActOptions(files);
        var books = new Option<string[]>("--book")
        {
            Description = "A JSON file with a whole law book, as law --json prints it; may be given many times. Each receipt finds its own among them.",
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("verify", "Asks stored requests again and tells line by line whether request, law and answer agree with the receipt.")
        {
            Languages.Option(words.Mistakes),
            books,
        };
        command.SetAction(result =>
        {
            var laws = (result.GetValue(books) ?? []).Select(path => files.Read(path, LawJson.Read)).Prepend(act.Of(result).Law).ToArray();
            using var input = around.Input();
            return Run(laws, input, around.Output, words);
        });
        return act.AddTo(command, words.Mistakes);
    }

    /// <summary>Verifies every line.</summary>
    /// <returns>0 when all agree, else 1.</returns>
    private static int Run(LawBook[] laws, Stream input, TextWriter output, Labels words)
    {
        var exit = 0;
        foreach (var (number, line) in CaseLines.Of(input))
        {
            exit |= VerifiedLine.Write(output, number, line.Span, laws, words) ? 0 : 1;
        }

        return exit;
    }
}
