using Indrivningslag.Cli;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Browser;

/// <summary>Pages that the tool wrote, in a folder that lives as long as a test.</summary>
internal sealed class PageFolder : IDisposable
{
    private static readonly string[] Languages = ["en", "sv", "fi"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("indrivningslag-pages-");

    /// <summary>The canonical cases, each with one of the three languages.</summary>
    internal static IEnumerable<(string Name, string Language)> Cases => Directory.EnumerateFiles(Repository.TestFile("Golden"), "*.json")
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal).Select((name, i) => (name, Languages[i % Languages.Length]));

    internal static string Golden(string name) => Repository.TestFile($"Golden/{name}.json");

    internal static string Example(string name) => Repository.File("src", "Indrivningslag.Cli", "Examples", name + ".json");

    /// <summary>Writes a text to a file of the folder.</summary>
    internal string File(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Runs the tool, which writes a page to the file named by an option.</summary>
    internal string Write(string option, params string[] args)
    {
        var path = Path.Combine(_folder.FullName, "page.html");
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = CommandLine.Run([.. args, option, path], new Surroundings(output, error, () => Stream.Null));
        Assert.Equal(string.Empty, error.ToString());
        Assert.Equal(0, exit);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
