using Indrivningslag.Tests.Architecture;

namespace Indrivningslag.Tests.Support;

/// <summary>Compares what the code gives with a file that is checked in beside the tests.</summary>
/// <remarks>
/// With the environment variable <c>INDRIVNINGSLAG_WRITE_DOWN=1</c> the file is written anew instead:
/// <c>INDRIVNINGSLAG_WRITE_DOWN=1 dotnet test tests/Indrivningslag.Tests</c>, then look at the difference before committing it.
/// </remarks>
internal static class WrittenDown
{
    private const string Variable = "INDRIVNINGSLAG_WRITE_DOWN";

    /// <summary>Fails when the file does not hold exactly this text.</summary>
    /// <param name="file">The file's place below the folder of the test project, with forward slashes.</param>
    /// <param name="text">What the code gives, lines ended by line feeds.</param>
    internal static void Check(string file, string text)
    {
        var path = Path.Combine([Library.Root, "tests", "Indrivningslag.Tests", .. file.Split('/')]);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            File.WriteAllText(path, text);
        }

        var known = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        if (known != text)
        {
            Assert.Fail($"{file} is not current: {FirstDifference(known, text)} Write it anew with {Variable}=1.");
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
