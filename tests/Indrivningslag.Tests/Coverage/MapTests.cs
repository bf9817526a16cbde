using System.Text.RegularExpressions;
using Indrivningslag.Tests.Docs;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Coverage;

/// <summary>The map for contributors leads from every computed place of the Act to its rule, its figures and a test of it.</summary>
public partial class MapTests
{
    private static readonly (string[] Places, string[] Files, string[] Tests)[] Map = [.. Row()
        .Matches(Document.Text(".github/CONTRIBUTING.md"))
        .Select(row => (Names(row.Groups[1].Value), Names(row.Groups[2].Value + row.Groups[3].Value), Names(row.Groups[4].Value)))];

    [Fact]
    public void Every_computed_place_leads_to_a_class_of_its_tests() => Offenders.None(
        from row in CoverageTable.Act
        where row.IsComputed
        let classes = row.Tests.Select(test => test.Split('.')[0])
        where !Map.Any(one => one.Places.Any(place => ReadingsAndDecisions.Covers(place, row.Place)) && one.Tests.Intersect(classes).Any())
        select row.Place);

    [Fact]
    public void Every_place_of_the_map_is_one_of_the_Act() => Offenders.None(
        from one in Map
        from place in one.Places
        where !CoverageTable.Act.Any(row => ReadingsAndDecisions.Covers(place, row.Place))
        select place);

    [Fact]
    public void Every_file_of_the_map_exists() => Offenders.None(
        from one in Map
        from file in one.Files.Select(file => "src/Indrivningslag/" + file).Concat(one.Tests.Select(test => $"tests/Indrivningslag.Tests/Rules/{test}.cs"))
        where !File.Exists(Repository.File(file))
        select file);

    private static string[] Names(string cell) => [.. Name().Matches(cell).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"^\| ((?:`\w[\w.]*`(?:, )?)+) \| ([^|]+) \| ([^|]*) \| ([^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();
}
