using System.Reflection;
using System.Text;

namespace Indrivningslag.Cli;

/// <summary>The frame of every page: self-contained, without scripts, and closed to the network by its own policy.</summary>
internal static class Page
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private static readonly string[] Languages = ["en", "sv", "fi"];

    /// <summary>Writes a page to a file.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    internal static void Save(string path, Labels labels, string title, Action<Html> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Write(text, labels, title, write);
        File.WriteAllText(path, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    internal static void Write(TextWriter output, Labels labels, string title, Action<Html> write)
    {
        using var html = new Html(output);
        using var document = html.Open("html", ("lang", Languages[(int)labels.Language]));
        WriteHead(html, title);
        using var body = html.Open("body");
        WritePatterns(html);
        using (html.Open("main"))
        {
            write(html);
        }

        html.Raw("\n");
        using (html.Open("footer"))
        {
            html.Element("p", labels.Page.Disclaimer);
            using (html.Open("p"))
            {
                html.Text(labels.Page.ActAt).Text(" ").Element("a", Finlex.Address(labels), ("href", Finlex.Address(labels)));
            }
        }
    }

    private static void WriteHead(Html html, string title)
    {
        using var head = html.Open("head");
        html.Shape("meta", ("charset", "utf-8"));
        html.Shape("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        html.Shape("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Shape("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Element("title", title);
        using (html.Open("style"))
        {
            html.Raw(Style());
        }
    }

    /// <summary>Patterns beside colours, so that no colour stands alone.</summary>
    private static void WritePatterns(Html html)
    {
        using var svg = html.Open("svg", ("class", "patterns"), ("width", "0"), ("height", "0"), ("aria-hidden", "true"));
        using var patterns = html.Open("defs");
        Pattern(html, "wait", "6", "M-1 1 1 -1M0 6 6 0M5 7 7 5");
        Pattern(html, "dots", "5", "M2 2h1.4v1.4h-1.4z");
        Pattern(html, "rows", "5", "M0 2.5h5");
        Pattern(html, "columns", "9", "M4.5 0v9");
    }

    private static void Pattern(Html html, string name, string size, string path)
    {
        using var pattern = html.Open("pattern", ("id", name), ("class", name + "-fill"), ("width", size), ("height", size), ("patternUnits", "userSpaceOnUse"));
        html.Shape("rect", ("width", size), ("height", size));
        html.Shape("path", ("d", path));
    }

    private static string Style()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
