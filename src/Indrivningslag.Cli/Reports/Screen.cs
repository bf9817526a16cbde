using Spectre.Console;
using Spectre.Console.Rendering;

namespace Indrivningslag.Cli;

/// <summary>Where reports are written: with colours and the terminal's width on a terminal, else plain text that is the same everywhere.</summary>
internal sealed class Screen
{
    private const int PlainWidth = 132;
    private readonly TextWriter _output;
    private readonly bool _plain;

    private Screen(TextWriter output, bool plain)
    {
        _output = output;
        _plain = plain;
    }

    /// <summary>A screen over a writer; a terminal only when the writer is the console's own and not redirected.</summary>
    internal static Screen On(TextWriter output) => new(output, Console.IsOutputRedirected || !ReferenceEquals(output, Console.Out));

    /// <summary>A title, set off from what stands before it.</summary>
    internal void Title(string text)
    {
        Line(string.Empty);
        Write(new Text(text, new Style(decoration: Decoration.Bold)));
        Line(string.Empty);
    }

    /// <summary>A paragraph.</summary>
    internal void Line(string text)
    {
        Write(new Text(text));
        _output.Write('\n');
    }

    /// <summary>Sentences, each on its own line.</summary>
    internal void List(IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            Line($"- {sentence}");
        }
    }

    internal void Table(Sheet sheet) => Write(sheet.Render(_plain ? TableBorder.Ascii : TableBorder.Rounded));

    private void Write(IRenderable content)
    {
        if (!_plain)
        {
            AnsiConsole.Write(content);
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = PlainWidth;
        console.Write(content);
        _output.Write(string.Join('\n', text.ToString().Split('\n').Select(static line => line.TrimEnd())));
    }
}
