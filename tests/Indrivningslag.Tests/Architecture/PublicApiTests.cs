using Indrivningslag.Json;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Architecture;

/// <summary>What users can name is a promise: a change of it is a change of a list that reviewers see.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_library_shows_what_its_list_says() =>
        Snapshot.Check("Architecture/PublicApi/Indrivningslag.txt", PublicApi.Of(Library.Assembly));

    [Fact]
    public void The_case_format_shows_what_its_list_says() =>
        Snapshot.Check("Architecture/PublicApi/Indrivningslag.Json.txt", PublicApi.Of(typeof(CaseJson).Assembly));

    [Fact]
    public void The_tool_shows_nothing() => Assert.Empty(System.Reflection.Assembly.Load("Indrivningslag.Cli").GetExportedTypes());
}
