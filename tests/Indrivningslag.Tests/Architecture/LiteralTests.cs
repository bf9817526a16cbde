using System.Text.RegularExpressions;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Architecture;

/// <summary>A number of the law stands in the law, and not among the rules that use it.</summary>
public partial class LiteralTests
{
    /// <summary>Numbers in the rules that are none of the law, by file, and what they are.</summary>
    private static readonly Dictionary<string, string> NotOfTheLaw = new(StringComparer.Ordinal)
    {
        ["AuditAnswer.cs 5"] = "room in a list",
        ["Cents.cs 8"] = "far from overflow",
        ["DayLog.cs 2"] = "the middle of a search",
        ["HalfYear.cs 12"] = "the calendar",
        ["HalfYear.cs 30"] = "the calendar",
        ["HalfYear.cs 31"] = "the calendar",
        ["HalfYear.cs 6"] = "the calendar",
        ["ItemBook.cs 2"] = "the middle of a search",
        ["Section10Prices.cs 2"] = "half, by the word of the law",
        ["Stretch.cs 360"] = "the reading of the day count",
        ["Stretch.cs 365"] = "the calendar",
        ["Stretch.cs 366"] = "the calendar",
        ["Transcript.cs 2"] = "room in an array",
        ["Transcript.cs 3"] = "room in an array",
        ["Transcript.cs 4"] = "room in an array",
    };

    [Fact]
    public void A_number_in_the_rules_is_none_of_the_law() => Assert.Equal(
        NotOfTheLaw.Keys.Order(StringComparer.Ordinal),
        SourceText.Lines("Indrivningslag", "Rules").SelectMany(entry => NumbersIn(entry.Line).Select(number => $"{entry.File} {number}"))
            .Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("if (days < 14 && day != -1)", "14")]
    [InlineData("var price = 1_000.50m + 0L;", "1000.50")]
    [InlineData("case 2: return x[1];", "2")]
    [InlineData("reasons.Add(Cite.S10aM1, \"10a.1\"); // 10a.1", "")]
    [InlineData("var Section05 = 0x1F;", "0x1F")]
    public void Numbers_beside_one_and_nothing_are_seen(string line, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', NumbersIn(SourceText.Stripped(line))));

    /// <summary>The numeric literals of a line but 0 and 1.</summary>
    private static IEnumerable<string> NumbersIn(string line) =>
        from match in Literal().Matches(line)
        let number = match.Groups[1].Value.Replace("_", string.Empty, StringComparison.Ordinal)
        where number is not ("0" or "1")
        select number;

    [GeneratedRegex(@"(?<![\w.])(0x[0-9A-Fa-f_]+|\d[\d_]*(?:\.\d+)?)[mMlLuUdDfF]*(?!\w)")]
    private static partial Regex Literal();
}
