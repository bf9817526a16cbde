using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Cli;

public class StatementTests
{
    private static readonly string Consumer = Repository.File("src", "Indrivningslag.Cli", "Examples", "consumer-claim.json");

    [Fact]
    public void Lines_add_up_to_what_is_to_be_paid()
    {
        var run = Terminal.Run("statement", Consumer, "--as-of", "2026-04-30");

        Assert.Equal(0, run.Exit);
        Assert.Equal(["Principal at the start", "250.00"], Assert.Single(run.Rows("Principal at the start")));
        Assert.Equal(["Interest", "4.52"], Assert.Single(run.Rows("Interest")));
        Assert.Equal(["Collection costs", "61.00"], Assert.Single(run.Rows("Collection costs")));
        Assert.Equal(["Paid on principal, interest and costs", "-100.00"], Assert.Single(run.Rows("Paid on principal, interest and costs")));
        Assert.Equal(["To pay", "215.52"], Assert.Single(run.Rows("To pay")));
        Assert.Equal(["152.73", "1.79", "61.00", "215.52"], Assert.Single(run.Rows("152.73")));
    }

    [Fact]
    public void Interest_and_costs_and_payments_stand_line_by_line_with_their_sums()
    {
        var run = Terminal.Run("statement", Consumer, "--as-of", "2026-04-30");

        Assert.Equal(["2026-02-03", "2026-03-16", "42", "250.00", "9.5", "2.73"], Assert.Single(run.Rows("2026-02-03")));
        Assert.Equal(["2026-03-17", "2026-04-30", "45", "152.73", "9.5", "1.79"], Assert.Single(run.Rows("2026-03-17")));
        Assert.Equal(["2026-02-16", "Payment reminder, creditor, written", "section 10 a, subsection 1, paragraph 1", "5.00"], Assert.Single(run.Rows("2026-02-16")));
        Assert.Equal(["2026-03-25", "Payment demand, agent, written", "section 10 a, subsection 1, paragraph 4", "12.00"], Assert.Single(run.Rows("2026-03-25")));
        Assert.Equal(["2026-03-16", "100.00", "2.73", "97.27", "0.00", "0.00"], Assert.Single(run.Rows("2026-03-16")));
        Assert.Equal(["4.52", "61.00", "0.00"], run.Rows("Total").Select(cells => cells[^1]));
    }

    [Theory]
    [InlineData("2027-03-31", "A reasonable compensation may be asked")]
    [InlineData("2027-04-01", "The debtor gets the information free of charge")]
    public void Same_kind_of_information_is_free_again_after_a_year(string day, string text)
    {
        using var file = new TemporaryFile(
            $$"""
            { "claim": { "id": "a", "category": "consumer", "principal": 250, "dueOn": "2026-02-02" },
              "events": [ { "type": "informationRequest", "on": "2026-04-01", "kind": "specification" },
                          { "type": "informationRequest", "on": "{{day}}", "kind": "specification" } ] }
            """);

        Assert.Contains(text, Terminal.Run("statement", file.Path, "--as-of", day).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Costs_that_fell_away_after_payment_are_owed_back()
    {
        using var file = new TemporaryFile(
            """
            { "claim": { "id": "a", "category": "consumer", "principal": 400, "dueOn": "2024-03-01", "dueNotice": { "kind": "agreedDueDate" } },
              "events": [ { "type": "paymentReminder", "on": "2024-03-15", "by": "creditor", "form": "written", "cost": 5 },
                          { "type": "payment", "on": "2024-03-20", "amount": 405 },
                          { "type": "breach", "on": "2024-04-10", "section": "4.2.1" } ] }
            """);

        var run = Terminal.Run("statement", file.Path, "--as-of", "2024-04-30");

        const string Owed = "Owed back to you: costs paid that have fallen away";
        Assert.Equal([Owed, "5.00"], Assert.Single(run.Rows(Owed)));
        Assert.Equal(["Paid on principal, interest and costs", "-405.00"], Assert.Single(run.Rows("Paid on principal, interest and costs")));
        Assert.Equal(["To pay", "0.00"], Assert.Single(run.Rows("To pay")));
    }

    [Fact]
    public void Empty_parts_say_so()
    {
        using var file = new TemporaryFile("""{ "claim": { "id": "a", "category": "other", "principal": 250, "dueOn": "2026-02-02" }, "events": [] }""");

        var run = Terminal.Run("statement", file.Path, "--as-of", "2026-03-01");

        Assert.Equal(3, run.Output.Split('\n').Count(line => line == "None."));
    }

    [Fact]
    public void Waivers_and_interest_on_costs_stand_in_the_lines_that_add_up()
    {
        using var file = new TemporaryFile(
            """
            { "claim": { "id": "a", "category": "other", "principal": 400, "dueOn": "2024-03-01", "interest": { "kind": "statutory" } },
              "events": [ { "type": "paymentDemand", "on": "2024-03-15", "by": "agent", "form": "written", "cost": 50 },
                          { "type": "costInterest", "on": "2024-04-01" },
                          { "type": "waiver", "on": "2024-05-01", "principal": 100 } ] }
            """);
        var input = Indrivningslag.Cli.CaseInput.Of(File.ReadAllBytes(file.Path), DebtCollectionAct.Finland, new NodaTime.LocalDate(2024, 6, 30));
        var statement = input.Act.Statement(input.Case, input.Day).Value;
        var onCosts = statement.Ledger.Outstanding.InterestOnCosts;

        var run = Terminal.Run("statement", file.Path, "--as-of", "2024-06-30");

        Assert.True(onCosts > Euro.Zero);
        Assert.Equal(["Waived and credited", "-100.00"], Assert.Single(run.Rows("Waived and credited")));
        Assert.Equal(["Interest on costs", onCosts.ToString()], Assert.Single(run.Rows("Interest on costs")));
        Assert.Equal(["To pay", statement.Ledger.Outstanding.Total.ToString()], Assert.Single(run.Rows("To pay")));
        Assert.Contains("How the interest on costs was formed", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "To pay", "215.52")]
    [InlineData("sv", "Att betala", "215,52")]
    [InlineData("fi", "Maksettavaa", "215,52")]
    public void The_page_has_the_same_lines_and_the_pictures_of_the_case(string language, string title, string amount)
    {
        var page = PageFile.Of("--html", "statement", Consumer, "--as-of", "2026-04-30", "--lang", language);
        var rows = page.All("tr").Select(row => string.Join('|', row.Elements().Select(cell => cell.Value))).ToArray();

        Assert.Contains($"{title}|{amount}", rows);
        Assert.Contains(rows, row => row.StartsWith(language == "en" ? "2026-03-25|" : "25.3.2026|", StringComparison.Ordinal));
        Assert.Equal(6, page.All("svg").Count(picture => PageFile.Has(picture, "money")));
        Assert.Equal(3, page.All("svg").Count(picture => PageFile.Has(picture, "timeline")));
        Assert.NotEmpty(page.Marks());
    }
}
