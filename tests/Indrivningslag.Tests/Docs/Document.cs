using System.Text.RegularExpressions;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Docs;

/// <summary>The documents of the packages, and the samples in this folder that stand in them.</summary>
internal static partial class Document
{
    /// <summary>Every document, by its path from the top of the repository.</summary>
    internal static IEnumerable<string> All => Files("src", "*.md");

    /// <summary>Every source file of this folder that has a sample.</summary>
    internal static IEnumerable<string> Samples => Files("tests/Indrivningslag.Tests/Docs", "*.cs").Where(file => Sample(file).Length > 0);

    /// <summary>Every program of the embedding, which stands in a document whole.</summary>
    internal static IEnumerable<string> Programs => Files("tests/Indrivningslag.Embedding", "*.cs");

    internal static string Text(string file) => File.ReadAllText(Repository.File(file)).ReplaceLineEndings("\n");

    /// <summary>The fenced blocks of a kind.</summary>
    internal static IEnumerable<string> Blocks(string file, string kind) =>
        Fence().Matches(Text(file)).Where(match => match.Groups[1].Value == kind).Select(match => match.Groups[2].Value);

    /// <summary>What a document says its first program prints.</summary>
    internal static string Output(string file) => Blocks(file, "text").First();

    /// <summary>A file's regions, each moved to the margin, with an empty line between them.</summary>
    internal static string Sample(string file) => string.Join('\n', Region().Matches(Text(file)).Select(match => AtMargin(match.Groups[1].Value)));

    private static string AtMargin(string code)
    {
        var margin = code.TakeWhile(letter => letter == ' ').Count();
        return string.Concat(code.TrimEnd('\n').Split('\n').Select(line => line.Length > margin ? line[margin..] + "\n" : "\n"));
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.GetFiles(Repository.File(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^ *#region sample\n(.*?)^ *#endregion$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Region();
}
