using Indrivningslag.Cli;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Golden;

/// <summary>Whole explanations of canonical cases, to be read by a lawyer.</summary>
public class GoldenTests
{
    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.TestFile("Golden");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Explanation_reads_as_reviewed(string name)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        var exit = CommandLine.Run(["explain", Path.Combine(Folder, name + ".json")], new Surroundings(output, error, () => Stream.Null));

        Assert.Equal(string.Empty, error.ToString());
        Assert.Equal(0, exit);
        Snapshot.Check($"Golden/{name}.txt", output.ToString());
    }

    [Fact]
    public void There_are_at_least_twenty_reviewed_cases_and_no_text_without_its_case()
    {
        var cases = Cases.Count;

        Assert.True(cases >= 20, $"{cases} cases");
        Assert.Equal(cases, Directory.EnumerateFiles(Folder, "*.txt").Count());
    }
}
