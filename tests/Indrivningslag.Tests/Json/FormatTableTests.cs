using System.Text.RegularExpressions;
using Indrivningslag.Json;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Json;

/// <summary>The table of events in FORMAT.md has the rows of the format: every property, and what its absence means.</summary>
public class FormatTableTests
{
    private static readonly Lazy<string[][]> Rows = new(() => File.ReadLines(Path.Combine(Repository.Root, "src/Indrivningslag.Json/FORMAT.md"))
        .SkipWhile(line => !line.StartsWith("| `type` |", StringComparison.Ordinal)).Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray())
        .ToArray());

    public static TheoryData<int> Types => new(Enumerable.Range(0, EventFormat.Types.Count));

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_event_has_its_properties(int type)
    {
        var name = $"`{EventFormat.Types[type]}`";
        var row = Assert.Single(Rows.Value, cells => cells[1].Split(", ").Contains(name));
        var common = Common(EventFormat.Events.Shapes[type]);
        var shape = EventFormat.Events.Shapes[type];
        var expected = shape.Members
            .Select((member, index) => (shape.Required >> index & 1) != 0 ? $"`{member.Name}`" : $"`{member.Name}` [{Default(member)}]")
            .Skip(2).Where(cell => !common.Contains(cell)).Concat(common.Length > 0 ? ["COMMON"] : []);
        Assert.Equal(expected.Order(StringComparer.Ordinal), Split(row[2]).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Split(string cell) => Regex.Matches(cell, @"COMMON|`\w+`(?: \[.*?\]+)?").Select(match => match.Value);

    private static string[] Common(Shape shape) => shape.Makes<Measure>()
        ? ["`preparedOn` [null]", "`exception` [null]", "`minorBreach` [false]", "`informedOfNoCosts` [false]", "`charged` [null]"]
        : [];

    private static string Default(Property member)
    {
        if (member.Name == "exception")
        {
            return "null";
        }

        using var json = new JsonText();
        member.WriteDefault(json);
        return json.ToString().Replace("0.00", "0", StringComparison.Ordinal);
    }
}
