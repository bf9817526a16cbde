using System.CommandLine;

namespace Indrivningslag.Cli;

/// <summary>The commands, and how their errors are told: one line each, in the language asked for, and an exit code other than 0.</summary>
internal static class CommandLine
{
    /// <summary>The exit code when the arguments or what they name cannot be used.</summary>
    internal const int Unusable = 2;

    /// <summary>Words that begin with @ are file names like others.</summary>
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    internal static int Run(string[] args, Surroundings around)
    {
        var words = Labels.In(Languages.In(args));
        var files = new Files(words, around.Input);
        var root = new RootCommand("Debt collection cases under Finland's Debt Collection Act (513/1999).")
        {
            ExplainCommand.Create(words, files, around),
            ReportCommand.Create(words, files),
            StatementCommand.Create(words, files, around),
            LawCommand.Create(words, files, around),
            EvaluateCommand.Create(words, files, around),
            VerifyCommand.Create(words, files, around),
            CompareCommand.Create(words, files, around),
            CalendarCommand.Create(words, files, around),
            BoundCommand.Create(words, files, around),
        };
        var parsed = root.Parse(args, Parsing);
        if (parsed.Errors.Count > 0 && parsed.Action is not System.CommandLine.Help.HelpAction)
        {
            around.Error.WriteLine($"{ArgumentMistake.In(parsed, words.Mistakes)} {words.Mistakes.TryHelp}");
            return Unusable;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = around.Output, Error = around.Error, EnableDefaultExceptionHandler = false });
        }
        catch (CaseErrorException problem)
        {
            around.Error.WriteLine(problem.Text(words.Language));
        }
        catch (UnreadableInputException)
        {
            around.Error.WriteLine($"{words.Mistakes.StandardInput}: {words.Mistakes.Unreadable}");
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            around.Error.WriteLine(problem.Message);
        }
        catch (OverflowException)
        {
            around.Error.WriteLine(words.Mistakes.AmountsTooLarge);
        }

        return Unusable;
    }
}
