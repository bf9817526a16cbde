using System.Globalization;
using System.Text;
using System.Xml;

namespace Indrivningslag.Cli;

/// <summary>HTML in the making. An XML writer writes it, so it is well-formed and no text can become markup.</summary>
internal sealed class Html : IDisposable
{
    private const char Replacement = '\uFFFD';

    private readonly XmlWriter _xml;

    internal Html(TextWriter output)
    {
        output.Write("<!DOCTYPE html>\n");
        _xml = XmlWriter.Create(output, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None });
    }

    /// <summary>Opens an element; attributes without a value are left out. Disposing the result closes it.</summary>
    internal Scope Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _xml.WriteAttributeString(attribute, Clean(value));
            }
        }

        return new Scope(this);
    }

    /// <summary>An element with a text.</summary>
    internal Html Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Open(name, attributes))
        {
            Text(text);
        }

        return this;
    }

    /// <summary>An element that never has content: a shape, or a void element of HTML.</summary>
    internal void Shape(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        _xml.WriteEndElement();
    }

    internal Html Text(string text)
    {
        _xml.WriteString(Clean(text));
        return this;
    }

    /// <summary>A text of others that keeps its own direction of writing to itself.</summary>
    internal Html Isolated(string text) => Element("bdi", text);

    /// <summary>A text of this program that is written as it stands.</summary>
    internal void Raw(string text) => _xml.WriteRaw(text);

    /// <summary>A number in an attribute.</summary>
    internal static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A place or length relative to the picture's width.</summary>
    internal static string Percent(decimal number) => Number(number) + "%";

    /// <summary>The text with a sign in place of every character that no document may hold.</summary>
    internal static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(text[i]) && !IsHalfOfPair(text, i))
            {
                clean ??= new StringBuilder(text);
                clean[i] = Replacement;
            }
        }

        return clean?.ToString() ?? text;
    }

    private static bool IsHalfOfPair(string text, int i) =>
        (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) || (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]));

    public void Dispose() => _xml.Dispose();

    private void Close() => _xml.WriteFullEndElement();

    /// <summary>An open element.</summary>
    internal readonly ref struct Scope(Html html)
    {
        public void Dispose() => html.Close();
    }
}
