using System.Text.Json.Nodes;

namespace Indrivningslag.Tests.Cli;

/// <summary>What offices record every day is told by <c>explain</c> and <c>statement</c>, in every language.</summary>
public class RecordedFactsTests
{
    private const string Case =
        """
        { "claim": { "id": "a", "category": "other", "interest": { "kind": "fixed", "percent": 7.3 },
                     "items": [ { "principal": 1000, "dueOn": "2024-03-01" }, { "principal": 500, "dueOn": "2024-04-02" } ] },
          "events": [ { "type": "creditNote", "on": "2024-03-20", "amount": 100, "item": 0 },
                      { "type": "paymentReminder", "on": "2024-04-15", "by": "creditor", "form": "written", "cost": 12, "preparedOn": "2024-04-12" },
                      { "type": "dispute", "on": "2024-04-16", "ground": "material", "amount": 200 },
                      { "type": "disputeResolved", "on": "2024-04-20" },
                      { "type": "costInterest", "on": "2024-04-25" },
                      { "type": "waiver", "on": "2024-05-02", "principal": 50 } ] }
        """;

    [Fact]
    public void Explanation_shows_each_of_them()
    {
        using var file = new TemporaryFile(Case);
        var run = Terminal.Run("explain", file.Path, "--as-of", "2024-05-31");

        Assert.Equal(0, run.Exit);
        Assert.Contains("Claim a: principal 1500.00 euros, due 2024-04-02", run.Output, StringComparison.Ordinal);
        Assert.Contains("Invoice 0: 1000.00 euros, due 2024-03-01\nInvoice 1: 500.00 euros, due 2024-04-02\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Credit note, 100.00", run.Output, StringComparison.Ordinal);
        Assert.Contains("written, prepared", run.Output, StringComparison.Ordinal);
        Assert.Contains("Dispute, material ground", run.Output, StringComparison.Ordinal);
        Assert.Contains("Waiver, 50.00", run.Output, StringComparison.Ordinal);

        // 1000 - 100 + 500 - 50; costs 12.00 bear 11.5 percent for 36 days.
        Assert.Equal(["1350.00", "0.14"], new[] { run.Rows("1350.00")[0][0], run.Rows("1350.00")[0][3] });
    }

    [Fact]
    public void Statement_adds_up_with_them()
    {
        using var file = new TemporaryFile(Case);
        var run = Terminal.Run("statement", file.Path, "--as-of", "2024-05-31");

        Assert.Equal(0, run.Exit);
        Assert.Contains("Payment reminder, creditor, written, prepared 2024-04-12", run.Output, StringComparison.Ordinal);
        Assert.Equal("0.14", Assert.Single(run.Rows("Interest on costs"))[^1]);
        Assert.Equal("-50.00", Assert.Single(run.Rows("Waived and credited"))[^1]);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    [InlineData("fi")]
    public void Every_case_from_practice_is_explained_and_stated(string language)
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "practice.jsonl")))
        {
            var node = JsonNode.Parse(line)!;
            if (node["expected"]!["error"] is not null || node["request"]!["case"] is null)
            {
                continue;
            }

            using var file = new TemporaryFile(node["request"]!.ToJsonString());
            var explained = Terminal.Run("explain", file.Path, "--lang", language);
            Assert.True(explained.Exit == 0, $"{node["request"]!["id"]}: {explained.Error}");
            var stated = Terminal.Run("statement", file.Path, "--as-of", "2026-06-30", "--lang", language);
            Assert.True(stated.Exit == 0, $"{node["request"]!["id"]}: {stated.Error}");
        }
    }
}
