using System.CommandLine;

namespace Indrivningslag.Cli;

/// <summary>The commands, and how their errors are told: one line each, and an exit code other than 0.</summary>
internal static class CommandLine
{
    /// <summary>The exit code when the arguments or what they name cannot be used.</summary>
    internal const int Unusable = 2;

    internal static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Debt collection cases under Finland's Debt Collection Act (513/1999).")
        {
            ExplainCommand.Create(),
            StatementCommand.Create(),
            LawCommand.Create(),
            EvaluateCommand.Create(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not System.CommandLine.Help.HelpAction)
        {
            error.WriteLine($"{parsed.Errors[0].Message} Try --help.");
            return Unusable;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception problem) when (problem is CaseErrorException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(problem.Message);
        }
        catch (OverflowException)
        {
            error.WriteLine("The amounts of the case are too large to be added up.");
        }

        return Unusable;
    }
}
