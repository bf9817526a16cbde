namespace Indrivningslag.Tests.Cli;

public class BoundTests
{
    [Fact]
    public void One_claim_with_its_history_and_what_binds()
    {
        var run = Terminal.Run("bound", "--category", "consumer", "--principal", "100");

        Assert.Equal(0, run.Exit);
        Assert.StartsWith("\nThe most that may be asked for collection: consumer, principal 100.00 euros, due 2022-05-01\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("The creditor's side alone: 60.00 euros from 2022-09-18, day 140 after the due date\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("A debtor who agrees to extensions and plans: 60.00 euros from 2022-05-02, day 1 after the due date\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["14", "Payment reminder, creditor, written", "1", "5.00", "5.00"], Assert.Single(run.Rows("2022-05-15"))[1..]);
        Assert.Equal(["28", "Payment demand, agent, written", "1", "14.00", "19.00"], Assert.Single(run.Rows("2022-05-29"))[1..]);
        Assert.Equal(["1", "Term extension, creditor, 14 days", "8", "5.00", "40.00"], run.Rows("2022-05-02")[0][1..]);
        Assert.Contains("(section 10 d, subsection 1, paragraph 1)", run.Output, StringComparison.Ordinal);
        Assert.Contains("(section 10 c, subsection 1)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bill_is_compared_with_the_law_of_today()
    {
        using var bill = new TemporaryFile("""{ "from": "2027-01-01", "act": "a bill", "changes": { "consumer.cap": 30 } }""");
        var run = Terminal.Run("bound", "--category", "consumer", "--principal", "100", "--law", bill.Path);

        Assert.Equal(["60.00", "day 140, steps: 10", "day 1, steps: 9"], Assert.Single(run.Rows("299/2022"))[1..]);
        Assert.Equal(["30.00", "day 56, steps: 4", "day 1, steps: 3"], Assert.Single(run.Rows("a bill"))[1..]);
    }

    [Fact]
    public void A_bill_is_an_edition_of_the_table()
    {
        using var bill = new TemporaryFile("""{ "from": "2027-01-01", "act": "a bill", "changes": { "consumer.cap": 30 } }""");
        var run = Terminal.Run(around => around with { Width = 200 }, "bound", "--law", bill.Path);

        Assert.Contains("2013-03-16 – 2026-12-31", run.Output, StringComparison.Ordinal);
        Assert.Equal(["consumer", "up to 100.00", "30.00", "section 10 d, subsection 1"], run.Rows("2027-01-01 –")[0][1..5]);
    }

    [Fact]
    public void Swedish_and_Finnish()
    {
        Assert.Contains("Borgenärssidan ensam: 51,00 euro från 21.8.2022, dag 112 efter förfallodagen", Enforceable("sv"), StringComparison.Ordinal);
        Assert.Contains("Velkojapuoli yksin: 51,00 euroa 21.8.2022 alkaen, 112. päivä eräpäivästä", Enforceable("fi"), StringComparison.Ordinal);
        static string Enforceable(string language) =>
            Terminal.Run("bound", "--category", "consumer", "--principal", "240", "--directly-enforceable", "--lang", language).Output;
    }

    [Fact]
    public void Without_maximum_amounts_and_before_any_day_it_says_so()
    {
        Assert.Contains("The law sets no maximum amounts.\n", Terminal.Run("bound", "--category", "other", "--principal", "1", "--on", "2015-01-01").Output, StringComparison.Ordinal);
        var cut = Terminal.Run("bound", "--category", "consumer", "--principal", "1", "--on", "2024-03-01", "--until", "2024-03-10");
        Assert.Contains("Nothing can be asked.\nMore can be asked after the last day looked at, from 2024-03-15.\n", cut.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--principal needs --category. Try --help.", "--principal", "100")]
    [InlineData("--category needs --principal. Try --help.", "--category", "other")]
    [InlineData("--until needs --principal. Try --help.", "--until", "2024-01-01")]
    [InlineData("1.005 must be an amount in euros from 0.01 to 999999999999.99 with at most two decimals. Try --help.", "--category", "other", "--principal", "1.005")]
    [InlineData("0 must be an amount in euros from 0.01 to 999999999999.99 with at most two decimals. Try --help.", "--category", "other", "--principal", "0")]
    public void Bad_arguments_are_named(string message, params string[] args) => Terminal.Run(["bound", .. args]).Refused(message);

    [Fact]
    public void A_due_date_before_the_rules_on_conduct_is_refused() =>
        Assert.Contains("2013-03-16", Terminal.Run("bound", "--category", "consumer", "--principal", "1", "--on", "2010-01-01").Error, StringComparison.Ordinal);

    [Fact]
    public void A_bill_that_takes_too_many_steps_says_so()
    {
        using var bill = new TemporaryFile("""{ "from": "2027-01-01", "act": "a bill", "changes": { "consumer.reminder": 0.01 } }""");
        Terminal.Run("bound", "--category", "consumer", "--principal", "100", "--law", bill.Path).Refused("It takes more than 400 steps to reach the most that may be asked.");
    }
}
