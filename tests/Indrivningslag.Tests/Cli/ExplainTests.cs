using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Cli;

public class ExplainTests
{
    private static readonly string Consumer = Example("consumer-claim");
    private static readonly string Business = Example("business-claim-with-tratta");

    [Fact]
    public void Default_day_is_that_of_the_latest_event() =>
        Assert.Contains("As of 2026-04-01;", Terminal.Run("explain", Consumer).Output, StringComparison.Ordinal);

    [Fact]
    public void Default_day_of_a_case_without_events_is_the_due_date()
    {
        using var file = new TemporaryFile("""{ "claim": { "id": "a", "category": "other", "principal": 250, "dueOn": "2026-02-02" }, "events": [] }""");

        Assert.Contains("As of 2026-02-02;", Terminal.Run("explain", file.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Request_brings_its_day_and_its_policy()
    {
        using var file = new TemporaryFile(
            """
            { "id": "r", "case": { "claim": { "id": "a", "category": "consumer", "principal": 250, "dueOn": "2026-02-02" }, "events": [] },
              "ask": { "kind": "next", "on": "2026-02-20" }, "policy": { "waitingDays": "afterFullDays" } }
            """);

        var run = Terminal.Run("explain", file.Path);

        Assert.Contains("As of 2026-02-20;", run.Output, StringComparison.Ordinal);
        Assert.Equal("afterFullDays", Assert.Single(run.Rows("waitingDays"))[1]);
    }

    [Fact]
    public void Later_events_are_left_out_and_counted()
    {
        var run = Terminal.Run("explain", Consumer, "--as-of", "2026-03-10");

        Assert.Contains("Later events left out: 3", run.Output, StringComparison.Ordinal);
        Assert.Equal(["29.00", "29.00", "120.00", "29.00"], Assert.Single(run.Rows("29.00")));
    }

    [Fact]
    public void Columns_for_tax_and_compensation_and_enforceable_part_stand_only_where_they_occur()
    {
        var consumer = Terminal.Run("explain", Consumer).Output;
        var business = Terminal.Run("explain", Business).Output;

        Assert.DoesNotContain(" VAT ", consumer, StringComparison.Ordinal);
        Assert.DoesNotContain(" Standard compensation ", consumer, StringComparison.Ordinal);
        Assert.Contains(" VAT ", business, StringComparison.Ordinal);
        Assert.Contains(" Standard compensation ", business, StringComparison.Ordinal);
        Assert.DoesNotContain(" Enforceable ", business, StringComparison.Ordinal);
        Assert.Contains(" Enforceable ", Terminal.Run("explain", Example("public-study-loan-guarantee")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_output_has_no_escape_codes_no_trailing_blanks_and_one_width()
    {
        var lines = Terminal.Run("explain", Business).Output.Split('\n');

        Assert.All(lines, line => Assert.DoesNotContain('\u001b', line));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
        Assert.Equal(132, lines.Max(line => line.Length));
    }

    [Theory]
    [InlineData("sv", "24,00 euro", "10 a § 1 mom. 2 punkten underpunkt b", "5.3.2026", "Betalningskrav")]
    [InlineData("fi", "24,00 euroa", "10 a §:n 1 momentin 2 kohdan b alakohta", "5.3.2026", "Maksuvaatimus")]
    public void Language_of_texts_and_figures_can_be_chosen(string language, params string[] parts)
    {
        var words = string.Join(' ', Terminal.Run("explain", Consumer, "--lang", language).Output.Split('|', '\n').Select(cell => cell.Trim()));
        var text = string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Questions_before_2013_are_refused_in_their_own_place()
    {
        using var file = new TemporaryFile(
            """
            { "claim": { "id": "a", "category": "consumer", "principal": 250, "dueOn": "2012-02-02", "dueNotice": { "kind": "agreedDueDate" } },
              "events": [ { "type": "paymentReminder", "on": "2012-03-01", "by": "creditor", "form": "written", "cost": 6 } ] }
            """);

        var run = Terminal.Run("explain", file.Path);

        Assert.Equal(0, run.Exit);
        Assert.Equal("5.00", Assert.Single(run.Rows("0"))[4]);
        Assert.Contains("on must not lie before 2013-03-16", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_rate_leaves_the_rest_of_the_report()
    {
        var run = Terminal.Run("explain", Consumer, "--as-of", "2026-08-01");

        Assert.Equal(0, run.Exit);
        Assert.Contains("2026-07-01 to 2026-12-31", run.Output, StringComparison.Ordinal);
        Assert.Contains("61.00", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_rates_fill_the_gap()
    {
        using var rates = new TemporaryFile("""{ "2026-07-01": 2.5 }""");

        var run = Terminal.Run("explain", Consumer, "--as-of", "2026-08-01", "--rates", rates.Path);

        // 152.73 at 9.5 % from 2026-03-17 to 2026-08-01: 138 days, 5.49.
        Assert.Equal("5.49", Assert.Single(run.Rows("152.73"))[1]);
    }

    [Fact]
    public void Later_act_prices_what_comes_after_its_first_day()
    {
        using var act = new TemporaryFile(
            """{ "from": "2026-03-20", "act": "test", "changes": { "consumer.demand": [[100, 15], [1000, 26], [null, 53]] } }""");

        var run = Terminal.Run("explain", Consumer, "--law", act.Path);

        Assert.Equal("24.00", Assert.Single(run.Rows("1"))[4]);
        Assert.Equal("13.00", Assert.Single(run.Rows("3"))[4]);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_explained_and_stated(string path)
    {
        Assert.Equal(0, Terminal.Run("explain", path).Exit);
        Assert.Equal(0, Terminal.Run("statement", path, "--as-of", "2026-06-30").Exit);
    }

    public static TheoryData<string> Examples => [.. Directory.EnumerateFiles(Repository.File("src", "Indrivningslag.Cli", "Examples"), "*.json")];

    private static string Example(string name) => Repository.File("src", "Indrivningslag.Cli", "Examples", name + ".json");
}
