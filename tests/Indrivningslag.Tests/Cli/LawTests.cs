namespace Indrivningslag.Tests.Cli;

public class LawTests
{
    [Fact]
    public void Default_day_is_the_first_of_the_latest_edition()
    {
        var run = Terminal.Run("law");

        Assert.Equal(0, run.Exit);
        Assert.StartsWith("Law on 2022-05-01: in force from 2022-05-01 (299/2022)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Scale_is_printed_step_by_step_with_provisions()
    {
        var run = Terminal.Run("law", "--on", "2026-01-01");

        Assert.Equal(
            ["100.00 14.00 10a.1.2.a", "1000.00 24.00 10a.1.2.b", "above 50.00 10a.1.2.c"],
            run.Rows("consumer.demand").Select(cells => string.Join(' ', cells[2..])));
        Assert.Equal(["", "14 days", "10b.2"], Assert.Single(run.Rows("consumer.letterDays"))[2..]);
        Assert.Equal(["", "12 months", "5.2"], Assert.Single(run.Rows("consumer.consentMonths"))[2..]);
        Assert.Equal(["", "2", "10g.1"], Assert.Single(run.Rows("other.demandCount"))[2..]);
        Assert.Equal(["", "", "10e.1.3"], Assert.Single(run.Rows("other.newDemandHalved"))[2..]);
        Assert.Equal(["", "60 days", "7.6"], Assert.Single(run.Rows("trattaPublicationThroughDays"))[2..]);
        Assert.Equal(["", "7 points", "633/1982 4.1"], Assert.Single(run.Rows("lateInterestMargin"))[2..]);
        Assert.Equal(["", "8 points", "633/1982 4a.1"], Assert.Single(run.Rows("lateInterestCommercialMargin"))[2..]);
        Assert.Equal(["", "180 days", "633/1982 4.2"], Assert.Single(run.Rows("consumerCreditDays"))[2..]);
        Assert.Equal(["", "14 days", "10b.3"], Assert.Single(run.Rows("nextExtensionDays"))[2..]);
        Assert.Equal(["", "4", "10a.1.7.a"], Assert.Single(run.Rows("nextPlanInstalments"))[2..]);
    }

    [Fact]
    public void Category_leaves_out_the_other_regime()
    {
        var consumer = Terminal.Run("law", "--category", "consumer");
        var other = Terminal.Run("law", "--category", "other");

        Assert.Single(consumer.Rows("consumer.reminder"));
        Assert.Empty(consumer.Rows("other.reminder"));
        Assert.Empty(consumer.Rows("standardCompensation"));
        Assert.Empty(other.Rows("consumer.reminder"));
        Assert.Single(other.Rows("other.reminder"));
        Assert.Single(other.Rows("standardCompensation"));
        Assert.Single(other.Rows("trattaReminderTermDays"));
        Assert.All([consumer, other], run => Assert.Single(run.Rows("lateInterestMargin")));
        Assert.Empty(consumer.Rows("lateInterestCommercialMargin"));
        Assert.Empty(other.Rows("consumerCreditDays"));
    }

    [Fact]
    public void Old_law_has_its_own_figures_and_lacks_later_ones()
    {
        var run = Terminal.Run("law", "--on", "2012-01-01", "--category", "consumer");

        Assert.StartsWith("Law on 2012-01-01: in force from 2005-05-01 to 2013-03-15 (28/2005)\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["250.00", "above"], run.Rows("consumer.demand").Select(cells => cells[2]));
        Assert.Empty(run.Rows("consumer.extension"));
    }

    [Fact]
    public void Difference_lists_only_what_changed()
    {
        var run = Terminal.Run("law", "--diff", "2021-06-30", "2021-07-01");

        Assert.Equal("other.cap", Assert.Single(run.Output.Split('\n'), line => line.StartsWith("| o", StringComparison.Ordinal)).Split(' ')[1]);
        Assert.Contains("410.00 (3e.1)", run.Output, StringComparison.Ordinal);
        Assert.Contains("480.00 (3e.1)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Difference_shows_what_began_and_what_moved()
    {
        var run = Terminal.Run("law", "--diff", "2022-04-30", "2022-05-01");

        Assert.Equal(["-", "65.00 (10j.3)"], Assert.Single(run.Rows("enforceableCap"))[2..]);
        Assert.Equal(["40.00 (10e.1)", "40.00 (10i.1)"], Assert.Single(run.Rows("standardCompensation"))[2..]);
        Assert.Equal(["7 days (7.3)", "10 days (7.3)"], Assert.Single(run.Rows("trattaReminderTermDays"))[2..]);
        Assert.Empty(run.Rows("consumer.demand"));
    }

    [Fact]
    public void No_difference_says_so() =>
        Assert.EndsWith("No figure changed.\n", Terminal.Run("law", "--diff", "2023-01-01", "2024-01-01").Output, StringComparison.Ordinal);

    [Fact]
    public void Day_and_difference_exclude_each_other() =>
        Terminal.Run("law", "--on", "2023-01-01", "--diff", "2023-01-01", "2024-01-01").Refused("--on and --diff exclude each other. Try --help.");

    [Fact]
    public void Later_act_is_the_latest_edition()
    {
        using var act = new TemporaryFile("""{ "from": "2027-01-01", "act": "index 2027", "changes": { "other.reminder": 13, "lateInterestMargin": 8.5 } }""");

        var run = Terminal.Run("law", "--law", act.Path);

        Assert.StartsWith("Law on 2027-01-01: in force from 2027-01-01 (index 2027)\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("13.00", Assert.Single(run.Rows("other.reminder"))[3]);
        Assert.Equal("8.5 points", Assert.Single(run.Rows("lateInterestMargin"))[3]);
        var diff = Terminal.Run("law", "--law", act.Path, "--diff", "2026-12-31", "2027-01-01");
        Assert.Equal(["7 points (633/1982 4.1)", "8.5 points (633/1982 4.1)"], Assert.Single(diff.Rows("lateInterestMargin"))[2..]);
    }

    [Fact]
    public void Bad_act_is_one_line_that_names_file_and_path()
    {
        using var act = new TemporaryFile("""{ "from": "2027-01-01", "act": "x", "changes": { "other.remindr": 13 } }""");

        Terminal.Run("law", "--law", act.Path).Refused($"{act.Path}: $.changes.other.remindr must be a name of the law catalogue.");
    }
}
