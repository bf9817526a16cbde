using Indrivningslag.Cli;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Golden;

/// <summary>Whole explanations of canonical cases, to be read by a lawyer.</summary>
/// <remarks>
/// To write the expected texts anew, run the tests with <c>INDRIVNINGSLAG_GOLDEN=write</c> in the environment; then review every changed
/// line against the Act before it is committed. Nothing else changes the files, and without the variable every difference fails.
/// </remarks>
public class GoldenTests
{
    private const string Variable = "INDRIVNINGSLAG_GOLDEN";

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.File("tests", "Indrivningslag.Tests", "Golden");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Explanation_reads_as_reviewed(string name)
    {
        var expected = Path.Combine(Folder, name + ".txt");
        using var output = new StringWriter();
        using var error = new StringWriter();

        var exit = CommandLine.Run(["explain", Path.Combine(Folder, name + ".json")], new Surroundings(output, error, () => Stream.Null));

        Assert.Equal(string.Empty, error.ToString());
        Assert.Equal(0, exit);
        if (Environment.GetEnvironmentVariable(Variable) == "write")
        {
            File.WriteAllText(expected, output.ToString());
        }

        Assert.Equal(File.ReadAllText(expected), output.ToString());
    }

    [Fact]
    public void There_are_at_least_twenty_reviewed_cases_and_no_text_without_its_case()
    {
        var cases = Cases.Count;

        Assert.True(cases >= 20, $"{cases} cases");
        Assert.Equal(cases, Directory.EnumerateFiles(Folder, "*.txt").Count());
    }
}
