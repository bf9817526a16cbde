using System.Text.RegularExpressions;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Architecture;

/// <summary>Lines of source without comments and string contents, for laws that compiled code no longer shows.</summary>
internal static partial class SourceText
{
    /// <summary>Every line of the C# files under a folder of the sources, with its file's name.</summary>
    internal static IEnumerable<(string File, string Line)> Lines(params string[] folder) =>
        from path in Directory.EnumerateFiles(Repository.File(["src", .. folder]), "*.cs", SearchOption.AllDirectories)
        let parts = path.Split(Path.DirectorySeparatorChar)
        where !parts.Contains("obj") && !parts.Contains("bin")
        orderby path
        from line in File.ReadLines(path)
        select (parts[^1], Stripped(line));

    /// <summary>A line of code without its comment, and with its strings empty.</summary>
    internal static string Stripped(string line) => Comment().Replace(Quoted().Replace(line, "\"\""), string.Empty).Trim();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();
}
