using Spectre.Console;

namespace Indrivningslag.Cli;

/// <summary>Where reports are put together: as wide as the terminal, else plain text that is the same everywhere.</summary>
/// <remarks>Nothing is printed before the whole report is there, so that a report that fails has printed nothing.</remarks>
internal sealed class Screen : IPaper, IDisposable
{
    private const int PlainWidth = 132;

    /// <summary>Stands for the blank between an amount and its currency until all lines are broken: a character that no text has and that is as wide.</summary>
    internal const char Bound = '\uE000';

    private readonly TextWriter _output;
    private readonly StringWriter _report = new() { NewLine = "\n" };
    private readonly IAnsiConsole _console;
    private readonly Style _title;
    private readonly TableBorder _border;

    internal Screen(Surroundings around)
    {
        _output = around.Output;
        _title = new Style(decoration: around.Bold ? Decoration.Bold : Decoration.None);
        _border = around.Lines ? TableBorder.Rounded : TableBorder.Ascii;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = around.Bold ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_report),
        });
        _console.Profile.Width = around.Width ?? PlainWidth;
    }

    public void Title(string text)
    {
        Line(string.Empty);
        _console.Write(new Text(Bind(text), _title));
        Line(string.Empty);
    }

    public void Line(string text)
    {
        _console.Write(new Text(Bind(text)));
        _report.Write('\n');
    }

    /// <summary>Sentences, each on its own line.</summary>
    internal void List(IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            Line($"- {sentence}");
        }
    }

    /// <summary>A table, or where it has no room a list.</summary>
    internal void Table(Sheet sheet) => _console.Write(sheet.Render(_console.Profile.Width, _border));

    public void Table(string name, Sheet sheet) => Table(sheet);

    public void Reasons(Labels labels, IEnumerable<Reason> reasons) => List(reasons.Select(labels.Write));

    /// <summary>Prints the report.</summary>
    internal void Show() =>
        _output.Write(string.Join('\n', _report.ToString().Replace(Bound, ' ').Split('\n').Select(static line => line.TrimEnd())));

    /// <summary>The text with every amount bound to its currency, so that no line ends between them.</summary>
    internal static string Bind(string text) =>
        text.Replace(" €", Bound + "€", StringComparison.Ordinal).Replace(" euro", Bound + "euro", StringComparison.Ordinal);

    public void Dispose() => _report.Dispose();
}
