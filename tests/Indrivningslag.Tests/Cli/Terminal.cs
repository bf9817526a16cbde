using System.Text;
using Indrivningslag.Cli;

namespace Indrivningslag.Tests.Cli;

/// <summary>One run of the command line, in this process.</summary>
internal sealed record Terminal(int Exit, string Output, string Error)
{
    internal static Terminal Run(params string[] args) => Run(around => around, args);

    /// <summary>A run on a terminal of a width, with bold titles and fine lines.</summary>
    internal static Terminal OfWidth(int width, params string[] args) => Run(around => around with { Width = width, Bold = true, Lines = true }, args);

    /// <summary>A run with a text on the standard input.</summary>
    internal static Terminal WithInput(string input, params string[] args) =>
        Run(around => around with { Input = () => new MemoryStream(Encoding.UTF8.GetBytes(input)) }, args);

    internal static Terminal Run(Func<Surroundings, Surroundings> change, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = CommandLine.Run(args, change(new Surroundings(output, error, () => Stream.Null)));
        return new(exit, output.ToString(), error.ToString());
    }

    /// <summary>The cells of the table row whose first cell is a text.</summary>
    internal string[][] Rows(string first) =>
        [.. Output.Split('\n').Where(line => line.StartsWith('|')).Select(Cells).Where(cells => cells[0] == first)];

    /// <summary>Asserts that nothing was printed but one line on the standard error.</summary>
    internal void Refused(string message)
    {
        Assert.Equal(CommandLine.Unusable, Exit);
        Assert.Equal(message + "\n", Error);
        Assert.Equal(string.Empty, Output);
    }

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
}
