using System.Globalization;
using System.Text;
using Indrivningslag.Cli;
using Indrivningslag.Json;

namespace Indrivningslag.Tests.Cli;

public class CompareTests
{
    /// <summary>Demands on consumer claims of at most 100, 1000 and more euros: 15, 26 and 53 in place of 14, 24 and 50.</summary>
    private const string Act = """{ "from": "2026-03-01", "act": "test act", "changes": { "consumer.demand": [[100, 15], [1000, 20], [null, 80]] } }""";

    [Fact]
    public void Sums_averages_and_the_largest_changes_are_told()
    {
        var run = Compare(string.Concat(Request("a", 80), Request("b", 500), Request("c", 2_000), Request("d", 80, demand: 5)));

        Assert.Equal((0, string.Empty), (run.Exit, run.Error));
        Assert.Equal("4", Figure(run, "Claims compared"));
        Assert.Equal("3", Figure(run, "Claims that change"));
        Assert.Equal("75 %", Figure(run, "Share of the claims"));
        Assert.Equal("2", Figure(run, "Higher"));
        Assert.Equal("1", Figure(run, "Lower"));

        // 14 + 24 + 50 + 5 becomes 15 + 20 + 80 + 5.
        Assert.Equal("93.00 €", Figure(run, "May be asked under the Act, in all"));
        Assert.Equal("120.00 €", Figure(run, "May be asked under test act, in all"));
        Assert.Equal("+27.00 €", Figure(run, "Difference in all"));
        Assert.Equal("+9.00 €", Figure(run, "On average for a claim that changes"));
        Assert.Equal("+6.75 €", Figure(run, "On average for every claim"));
        Assert.Equal(["3", "c", "50.00", "80.00", "+30.00 €"], Assert.Single(run.Rows("3")));
        Assert.Equal(["2", "b", "24.00", "20.00", "−4.00 €"], Assert.Single(run.Rows("2")));
        Assert.Equal(["1", "a", "14.00", "15.00", "+1.00 €"], Assert.Single(run.Rows("1")));
    }

    [Fact]
    public void Lines_with_errors_are_counted_and_named()
    {
        var run = Compare(Request("a", 80) + "{}\n\n" + Request("b", 80).Replace("2026-05-01", "2026-05-32", StringComparison.Ordinal) + Request("c", 80));

        Assert.Equal(1, run.Exit);
        Assert.Equal("2", Figure(run, "Claims compared"));
        Assert.Equal("2", Figure(run, "Lines with errors, left out"));
        Assert.Collection(
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.StartsWith("standard input:2: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("standard input:4: $.ask.asOf", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_that_changes_is_told_as_that()
    {
        var run = Compare(Request("a", 80, demand: 5));

        Assert.Contains("No claim changes.", run.Output, StringComparison.Ordinal);
        Assert.Equal("0.00 €", Figure(run, "On average for a claim that changes"));
    }

    [Fact]
    public void Answers_that_differ_without_a_change_of_costs_are_counted_too()
    {
        var ask = """{"kind":"permission","on":"2026-05-01","action":{"type":"paymentDemand","by":"agent","form":"written"}}""";
        var run = Compare(Request("a", 80, demand: 5).Replace("""{"kind":"costs","asOf":"2026-05-01"}""", ask, StringComparison.Ordinal).Replace("\"paymentDemand\",\"on\":\"2026-04-01\"", "\"paymentDemand\",\"on\":\"2026-05-02\"", StringComparison.Ordinal));

        Assert.Equal("0", Figure(run, "Claims that change"));
        Assert.Equal("1", Figure(run, "Answers that differ in any way"));
    }

    [Fact]
    public void Sums_of_thousands_agree_with_one_by_one()
    {
        var principals = Enumerable.Range(1, 3_000).Select(i => i * 0.77m).ToArray();
        var run = Compare(string.Concat(principals.Select((principal, i) => Request(i.ToString(CultureInfo.InvariantCulture), principal))));
        var (before, after) = (principals.Sum(p => p <= 100 ? 14 : p <= 1000 ? 24 : 50), principals.Sum(p => p <= 100 ? 15 : p <= 1000 ? 20 : 80));

        Assert.Equal("3,000", Figure(run, "Claims compared"));
        Assert.Equal("3,000", Figure(run, "Claims that change"));
        Assert.Equal(Invariant($"{before}.00 €"), Figure(run, "May be asked under the Act, in all"));
        Assert.Equal(Invariant($"{after}.00 €"), Figure(run, "May be asked under test act, in all"));
        Assert.Equal(principals.Count(p => p <= 100).ToString("N0", CultureInfo.InvariantCulture), Assert.Single(run.Rows("+0.01 to +1.00"))[1]);
        Assert.Equal(principals.Count(p => p > 1000).ToString("N0", CultureInfo.InvariantCulture), Assert.Single(run.Rows("+20.01 to +50.00"))[1]);
        Assert.Equal(principals.Count(p => p is > 100 and <= 1000).ToString("N0", CultureInfo.InvariantCulture), Assert.Single(run.Rows("−5.00 to −1.01"))[1]);
    }

    [Theory]
    [InlineData(1, "+0.01 to +1.00")]
    [InlineData(100, "+0.01 to +1.00")]
    [InlineData(101, "+1.01 to +5.00")]
    [InlineData(500, "+1.01 to +5.00")]
    [InlineData(501, "+5.01 to +10.00")]
    [InlineData(100_000, "+500.01 to +1000.00")]
    [InlineData(100_001, "above +1000.00")]
    [InlineData(0, "none")]
    [InlineData(-1, "−1.00 to −0.01")]
    [InlineData(-100, "−1.00 to −0.01")]
    [InlineData(-101, "−5.00 to −1.01")]
    [InlineData(-100_000, "−1000.00 to −500.01")]
    [InlineData(-100_001, "below −1000.00")]
    public void Bounds_of_the_distribution_are_whole_cents(long cents, string step)
    {
        var buckets = new ChangeBuckets();
        buckets.Add(cents);

        var (from, to, count) = Assert.Single(buckets.All());
        Assert.Equal((step, 1L), (CompareReport.Step(Labels.In(Language.English), from, to), count));
    }

    [Fact]
    public void The_ten_largest_are_kept_and_the_earlier_of_equals()
    {
        var summary = new ChangeSummary();
        for (var line = 1; line <= 1_000; line++)
        {
            summary.Add(new ClaimChange(line, "r", Euro.Zero, Euro.FromCents(line % 100)));
        }

        Assert.Equal(Enumerable.Range(0, 10).Select(i => (99L + (100 * i), 99L)), summary.Largest.Select(change => (change.Line, change.Difference.Cents)));
        Assert.Equal(10 * 4_950, summary.Difference.Cents);
    }

    [Fact]
    public void The_page_has_the_distribution_as_bars_and_the_largest_changes()
    {
        using var law = new TemporaryFile(Act);
        using var requests = new TemporaryFile(Request("<b>", 80) + Request("b", 2_000));
        var page = PageFile.Of("--html", "compare", requests.Path, "--law", law.Path, "--lang", "fi");

        Assert.Equal("Laki ja test act", page.All("h1").Single().Value);
        Assert.Equal(["+0,01 – +1,00", "+1,01 – +5,00", "+5,01 – +10,00", "+10,01 – +20,00", "+20,01 – +50,00"], page.All("dt").Select(term => term.Value));
        Assert.Equal(["1", "0", "0", "0", "1"], page.All("span").Where(span => PageFile.Has(span, "amount")).Select(span => span.Value));
        Assert.Contains("<b>", page.All("td").Select(cell => cell.Value));
        Assert.Empty(page.All("b"));
    }

    [Fact]
    public void A_law_must_be_named() => Terminal.Run("compare", "-").Refused("--law must be given. Try --help.");

    private static string Request(string id, decimal principal, int demand = 500) => Invariant(
        $$$"""{"id":"{{{id}}}","case":{"claim":{"id":"{{{id}}}","category":"consumer","principal":{{{principal}}},"dueOn":"2026-02-02","dueNotice":{"kind":"agreedDueDate"}},"events":[{"type":"paymentReminder","on":"2026-03-02","by":"creditor","form":"written"},{"type":"paymentDemand","on":"2026-04-01","by":"agent","form":"written","cost":{{{demand}}}}]},"ask":{"kind":"costs","asOf":"2026-05-01"}}""") + "\n";

    private static Terminal Compare(string requests)
    {
        using var law = new TemporaryFile(Act);
        return Terminal.WithInput(requests, "compare", "-", "--law", law.Path);
    }

    private static string Figure(Terminal run, string name) => Assert.Single(run.Rows(name))[1];

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
