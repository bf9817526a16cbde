namespace Indrivningslag.Texts;

/// <summary>Goes through a text that has names in braces where values go.</summary>
/// <param name="template">The text.</param>
internal struct Template(string template)
{
    private int _from;
    private int _name;

    /// <summary>Adds the text up to the next name, and past the last one the rest; false when there was no name any more.</summary>
    internal bool NextName(ref TextBuffer text)
    {
        var open = template.IndexOf('{', _from);
        text.Append(template, _from, (open < 0 ? template.Length : open) - _from);
        if (open < 0)
        {
            return false;
        }

        _name = open + 1;
        _from = template.IndexOf('}', _name) + 1;
        return true;
    }

    /// <summary>Whether the name is this one.</summary>
    internal readonly bool Is(string name) =>
        _from - 1 - _name == name.Length && string.CompareOrdinal(template, _name, name, 0, name.Length) == 0;
}
