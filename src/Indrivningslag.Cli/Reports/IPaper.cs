namespace Indrivningslag.Cli;

/// <summary>What a report of titles and tables can be written on: a terminal, or a page.</summary>
internal interface IPaper
{
    /// <summary>A title, set off from what stands before it.</summary>
    void Title(string text);

    /// <summary>A paragraph.</summary>
    void Line(string text);

    /// <summary>A table that has a name for those who do not see it.</summary>
    void Table(string name, Sheet sheet);

    /// <summary>Reasons with their places in the Act, one after another.</summary>
    void Reasons(Labels labels, IEnumerable<Reason> reasons);
}
