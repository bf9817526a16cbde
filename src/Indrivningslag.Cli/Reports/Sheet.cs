using Spectre.Console;

namespace Indrivningslag.Cli;

/// <summary>A table in the making: its columns, then its rows.</summary>
internal sealed class Sheet
{
    private readonly List<(string Title, Justify Justify, bool Wraps)> _columns = [];
    private readonly List<string[]> _rows = [];
    private readonly bool _lines;

    /// <summary>Begins a table.</summary>
    /// <param name="lines">Whether lines separate the rows.</param>
    internal Sheet(bool lines = false) => _lines = lines;

    internal bool IsEmpty => _rows.Count == 0;

    /// <summary>A column of short texts that stay on one line.</summary>
    internal Sheet Column(string title) => Add(title, Justify.Left, wraps: false);

    /// <summary>A column of numbers.</summary>
    internal Sheet Number(string title) => Add(title, Justify.Right, wraps: false);

    /// <summary>A column of longer texts.</summary>
    internal Sheet Prose(string title) => Add(title, Justify.Left, wraps: true);

    /// <summary>A row with a cell for each column.</summary>
    internal Sheet Row(params string[] cells)
    {
        _rows.Add(cells);
        return this;
    }

    internal Table Render(TableBorder border)
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

    private Sheet Add(string title, Justify justify, bool wraps)
    {
        _columns.Add((title, justify, wraps));
        return this;
    }
}
