namespace Indrivningslag.Tests.Support;

/// <summary>A text that the code gives, compared with a file beside the tests that was reviewed.</summary>
/// <remarks>
/// <c>INDRIVNINGSLAG_SNAPSHOT=write dotnet test -c Release</c> writes the files anew; every changed line is then reviewed, those about the
/// law against the Act, before it is committed. Nothing else changes the files, and without the variable every difference fails.
/// </remarks>
internal static class Snapshot
{
    private const string Variable = "INDRIVNINGSLAG_SNAPSHOT";

    /// <summary>Fails when the file does not hold exactly this text.</summary>
    /// <param name="file">The file's place below the folder of the test project, with forward slashes.</param>
    /// <param name="text">What the code gives, lines ended by line feeds.</param>
    internal static void Check(string file, string text)
    {
        var path = Repository.TestFile(file);
        if (Environment.GetEnvironmentVariable(Variable) == "write")
        {
            File.WriteAllText(path, text);
        }

        var known = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        if (known != text)
        {
            Assert.Fail($"{file} is not current: {FirstDifference(known, text)} Write it anew with {Variable}=write.");
        }
    }

    private static string FirstDifference(string known, string text)
    {
        var (before, now) = (known.Split('\n'), text.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(before.Length, now.Length))
            .First(i => i >= before.Length || i >= now.Length || before[i] != now[i]);
        return $"line {line + 1} is \"{before.ElementAtOrDefault(line)}\", the code gives \"{now.ElementAtOrDefault(line)}\".";
    }
}
