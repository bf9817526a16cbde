using Spectre.Console;
using Spectre.Console.Rendering;

namespace Indrivningslag.Cli;

/// <summary>A table in the making: its columns, then its rows.</summary>
internal sealed class Sheet
{
    /// <summary>Narrower screens get lists.</summary>
    private const int LeastWidth = 80;

    /// <summary>A column of longer texts is at least as wide as the longest word or as this, whichever is less.</summary>
    private const int LongestWord = 40;

    /// <summary>Narrower columns of longer texts would be ribbons of single words.</summary>
    private const int LeastProse = 16;

    /// <summary>Each column has a blank on both sides and a line on one; the first has one on both.</summary>
    private const int Frame = 3;

    private readonly List<(string Title, Justify Justify, bool Wraps)> _columns = [];
    private readonly List<string[]> _rows = [];
    private readonly bool _lines;

    /// <summary>Begins a table.</summary>
    /// <param name="lines">Whether lines separate the rows.</param>
    internal Sheet(bool lines = false) => _lines = lines;

    internal bool IsEmpty => _rows.Count == 0;

    /// <summary>The titles of the columns, and whether they hold numbers.</summary>
    internal IEnumerable<(string Title, bool Number)> Columns => _columns.Select(static column => (column.Title, column.Justify == Justify.Right));

    internal IReadOnlyList<string[]> Rows => _rows;

    /// <summary>A column of short texts that stay on one line.</summary>
    internal Sheet Column(string title) => Add(title, Justify.Left, wraps: false);

    /// <summary>A column of numbers.</summary>
    internal Sheet Number(string title) => Add(title, Justify.Right, wraps: false);

    /// <summary>A column of longer texts.</summary>
    internal Sheet Prose(string title) => Add(title, Justify.Left, wraps: true);

    /// <summary>A row with a cell for each column.</summary>
    internal Sheet Row(params string[] cells)
    {
        _rows.Add(Array.ConvertAll(cells, Screen.Bind));
        return this;
    }

    /// <summary>The table, or a list with a paragraph for each row where a table would lose or break something.</summary>
    internal IRenderable Render(int width, TableBorder border) =>
        width >= LeastWidth && Enumerable.Range(0, _columns.Count).Sum(Need) + 1 <= width ? AsTable(border) : AsList();

    private Table AsTable(TableBorder border)
    {
        var table = new Table { Border = border, ShowRowSeparators = _lines };
        foreach (var (title, justify, wraps) in _columns)
        {
            table.AddColumn(new TableColumn(new Text(title) { Justification = justify }) { NoWrap = !wraps });
        }

        foreach (var row in _rows)
        {
            table.AddRow(row.Select((cell, index) => new Text(cell) { Justification = _columns[index].Justify }));
        }

        return table;
    }

    /// <summary>Each row with a line for each cell that is not empty; of several rows the first cells are the headings.</summary>
    private Rows AsList()
    {
        var lines = new List<IRenderable>();
        foreach (var row in _rows)
        {
            lines.Add(new Text(Named(0, row[0])));
            lines.AddRange(Enumerable.Range(1, row.Length - 1).Where(column => row[column].Length > 0).Select(column => Below(Named(column, row[column]))));
        }

        return new Rows(lines);
    }

    private string Named(int column, string cell)
    {
        var title = _columns[column].Title;
        if (title.Length == 0 || cell.Length == 0)
        {
            return title + cell;
        }

        var mark = title is "#" ? title : title + ":";
        return cell.Contains('\n') ? $"{mark}\n{cell}" : $"{mark} {cell}";
    }

    private Padder Below(string text) => new(new Text(text), new Padding(_rows.Count > 1 ? 2 : 0, 0, 0, 0));

    /// <summary>The least width of a column with its frame.</summary>
    private int Need(int column)
    {
        var (title, _, wraps) = _columns[column];
        var cells = _rows.Select(row => row[column]).Append(title).SelectMany(static cell => cell.Split('\n'));
        var longest = cells.Max(cell => cell.Length);
        return Frame + (wraps ? Math.Max(Math.Min(longest, LeastProse), Math.Min(LongestWord, LongestIn(cells))) : longest);
    }

    private static int LongestIn(IEnumerable<string> cells) => cells.SelectMany(static cell => cell.Split(' ')).Max(static word => word.Length);

    private Sheet Add(string title, Justify justify, bool wraps)
    {
        _columns.Add((title, justify, wraps));
        return this;
    }
}
