using System.Text.RegularExpressions;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Cli;

/// <summary>Reports on terminals of any width: tables where they have room, else lists, and no word, amount or date is lost or broken.</summary>
public partial class LayoutTests
{
    private static readonly string Folder = Repository.File("src", "Indrivningslag.Cli", "Examples");
    private static readonly string Consumer = Path.Combine(Folder, "consumer-claim.json");

    public static TheoryData<int, string> WidthsAndLanguages
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var width in new[] { 40, 60, 79, 80, 81, 100, 120, 131 })
            {
                data.Add(width, "en");
                data.Add(width, "sv");
                data.Add(width, "fi");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(WidthsAndLanguages))]
    public void Nothing_disappears_and_no_amount_breaks(int width, string language)
    {
        foreach (var args in Reports(language))
        {
            var wide = Terminal.Run(args).Output;
            var run = Terminal.OfWidth(width, args);

            Assert.Equal((0, string.Empty), (run.Exit, run.Error));
            var words = Count(run.Output);
            Assert.All(Count(Header().Replace(wide, string.Empty)), word => Assert.InRange(words.GetValueOrDefault(word.Key), word.Value, int.MaxValue));
            Assert.All(Plain(run.Output).Split('\n'), line => Assert.InRange(line.Length, 0, width));
            Assert.DoesNotMatch(OrphanedCurrency(), Plain(run.Output));
        }
    }

    [Theory]
    [InlineData(79, false)]
    [InlineData(80, true)]
    public void Table_begins_where_it_has_room(int width, bool table)
    {
        var output = Terminal.OfWidth(width, "explain", Consumer).Output;

        Assert.Equal(table, output.Contains('│'));
        Assert.Equal(!table, output.Contains("\n# 0\n  Day: 2026-02-16\n  Event: Payment reminder, creditor, written\n  Asked: 5.00\n  May ask: 5.00\n  Why: At most 5.00 € may be charged", StringComparison.Ordinal));
    }

    [Fact]
    public void Wide_table_becomes_a_list_also_where_narrow_ones_have_room()
    {
        var output = Terminal.OfWidth(80, "explain", Consumer).Output;

        Assert.Contains("│ # │ Day ", output, StringComparison.Ordinal);
        Assert.Contains("\nAction: Payment demand, agent, written\n  Now: no\n  From: -\n", output, StringComparison.Ordinal);
        Assert.Contains("\n  Why not now: A payment plan made with the debtor is in force.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Single_row_is_a_list_without_a_heading() =>
        Assert.Contains(
            "\nCollection costs: 61.00\nTotal: 61.00\nTotal cap: 120.00\nCap used: 61.00\n", Terminal.OfWidth(40, "explain", Consumer).Output, StringComparison.Ordinal);

    [Fact]
    public void Longest_amounts_and_words_keep_whole_at_forty()
    {
        var description = new string('d', 100);
        using var file = new TemporaryFile(
            $$"""
            { "claim": { "id": "{{new string('i', 90)}}", "category": "other", "principal": 999999999999.99, "dueOn": "2026-02-02" },
              "events": [ { "type": "otherMeasure", "on": "2026-03-01", "by": "creditor", "cost": 888888888888.88, "description": "{{description}}" } ] }
            """);

        foreach (var language in new[] { "en", "sv", "fi" })
        {
            var plain = Plain(Terminal.OfWidth(40, "explain", file.Path, "--lang", language).Output);
            var mark = language == "en" ? '.' : ',';
            Assert.Contains($" 999999999999{mark}99 ", plain.Replace('\n', ' '), StringComparison.Ordinal);
            Assert.Contains($"888888888888{mark}88", plain, StringComparison.Ordinal);
            Assert.Equal(description.Length, plain.Split('\n').Where(line => line.TrimStart().StartsWith("ddd", StringComparison.Ordinal)).Sum(line => line.Count(letter => letter == 'd')));
            Assert.All(plain.Split('\n'), line => Assert.InRange(line.Length, 0, 40));
        }
    }

    [Fact]
    public void Titles_are_bold_on_a_terminal_and_nothing_else_is_marked()
    {
        var codes = Escape().Matches(Terminal.OfWidth(100, "explain", Consumer).Output).Select(code => code.Value).Distinct();
        Assert.Equal(["\u001b[1m", "\u001b[0m"], codes);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(100)]
    public void Without_colours_there_is_no_bold_either(int width)
    {
        var run = Terminal.Run(around => around with { Width = width, Bold = false, Lines = true }, "explain", Consumer);

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Equal(Plain(Terminal.OfWidth(width, "explain", Consumer).Output), run.Output);
    }

    private static IEnumerable<string[]> Reports(string language)
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*.json"))
        {
            yield return ["explain", file, "--lang", language];
            yield return ["statement", file, "--as-of", "2026-06-30", "--lang", language];
        }

        yield return ["law"];
        yield return ["law", "--diff", "2021-06-30", "2022-05-01"];
    }

    private static Dictionary<string, int> Count(string report) => Frame().Replace(Plain(report), " ")
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.TrimEnd(':'))
        .CountBy(word => word)
        .ToDictionary();

    private static string Plain(string report) => BoldEnd().Replace(Escape().Replace(report, string.Empty), "\n");

    /// <summary>The titles of a plain table's columns; a list leaves out a title that has nothing to stand before.</summary>
    [GeneratedRegex("(?<=^[+][-+]+\n)[|] [^\n]*\n(?=[|]-)", RegexOptions.Multiline)]
    private static partial Regex Header();

    [GeneratedRegex("\u001b\\[[0-9]*m")]
    private static partial Regex Escape();

    [GeneratedRegex(" +\n")]
    private static partial Regex BoldEnd();

    [GeneratedRegex("[|+│╭╮╰╯├┤┬┴┼─]|-{3,}")]
    private static partial Regex Frame();

    [GeneratedRegex("(^|│) *(€|euro)", RegexOptions.Multiline)]
    private static partial Regex OrphanedCurrency();
}
