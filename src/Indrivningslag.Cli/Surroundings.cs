using Spectre.Console;

namespace Indrivningslag.Cli;

/// <summary>What a run of the command line has around it.</summary>
/// <param name="Output">The standard output.</param>
/// <param name="Error">The standard error.</param>
/// <param name="Input">Opens the standard input.</param>
internal sealed record Surroundings(TextWriter Output, TextWriter Error, Func<Stream> Input)
{
    /// <summary>The terminal's width in characters; null: the output is no terminal, and reports are plain text that is the same everywhere.</summary>
    internal int? Width { get; init; }

    /// <summary>Whether titles may be bold.</summary>
    internal bool Bold { get; init; }

    /// <summary>Whether tables may have lines of other characters than those of ASCII.</summary>
    internal bool Lines { get; init; }

    /// <summary>Whether the standard error is a terminal, on which a run may show how far it has come.</summary>
    internal bool ShowsProgress { get; init; }

    /// <summary>Measures how long a run has taken.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What shows how far a run has come; null: nobody looks.</summary>
    internal Progress? Progress(Labels words) => ShowsProgress ? new Progress(Error, Clock, words) : null;

    /// <summary>Those of this process. A terminal whose user wants no colours (NO_COLOR, see no-color.org) gets no bold titles either.</summary>
    internal static Surroundings OfProcess()
    {
        var around = new Surroundings(Console.Out, Console.Error, Console.OpenStandardInput) { ShowsProgress = !Console.IsErrorRedirected };
        if (Console.IsOutputRedirected)
        {
            return around;
        }

        var terminal = AnsiConsole.Profile;
        return around with
        {
            Width = terminal.Width,
            Bold = terminal.Capabilities.Ansi && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Lines = terminal.Capabilities.Unicode,
        };
    }
}
