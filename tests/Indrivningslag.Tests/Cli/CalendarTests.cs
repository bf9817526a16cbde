using Ical.Net.CalendarComponents;
using Indrivningslag.Json;

namespace Indrivningslag.Tests.Cli;

public class CalendarTests
{
    private const string Consumer =
        """{"claim":{"id":"A","category":"consumer","principal":240,"dueOn":"2024-03-01","dueNotice":{"kind":"agreedDueDate"}},"events":[]}""";

    private const string Other = """{"claim":{"id":"B, ö;x","category":"other","principal":3000,"dueOn":"2024-03-01"},"events":[]}""";

    /// <summary>A consumer pays nothing for a reminder before 14 days (10b.1), for a demand before 14 more (5.1), nor for a new one before 14 more (10b.2).</summary>
    private static readonly string[] OfConsumer =
    [
        "2024-03-02 A Payment reminder, creditor, written|permitted|-|section 1, subsection 1",
        "2024-03-15 A Payment reminder, creditor, written|chargeable|5.00|",
        "2024-03-29 A Payment demand, agent, written|permitted and chargeable|24.00|section 5, subsection 1",
        "2024-03-29 A Payment demand, agent, written|permitted|-|",
        "2024-04-12 A Payment demand, agent, written|chargeable|12.00|",
        "2024-04-27 A Court claim, agent|permitted|-|section 6, subsection 1",
    ];

    [Fact]
    public void Days_of_the_usual_steps_on_a_consumer_claim() => Assert.Equal(OfConsumer, Rows(Run(Consumer, "2024-03-01", "58")));

    [Theory]
    [InlineData("2024-03-01", "57", 5)]
    [InlineData("2024-03-01", "58", 6)]
    [InlineData("2024-03-01", "1", 0)]
    [InlineData("2024-03-01", "2", 1)]
    [InlineData("2024-03-01", "14", 1)]
    [InlineData("2024-03-01", "15", 2)]
    public void Only_days_of_the_window_are_told(string from, string days, int rows) =>
        Assert.Equal(OfConsumer.Take(rows), Rows(Run(Consumer, from, days)));

    [Fact]
    public void A_window_without_anything_says_so() =>
        Assert.Equal("\nWhat may be done from 2024-03-01 to 2024-03-01\nNothing becomes permitted or chargeable.\n", Run(Consumer, "2024-03-01", "1").Output);

    [Fact]
    public void Cases_stand_together_by_day_and_in_their_order()
    {
        var rows = Rows(Run(Consumer + "\n\n" + Other, "2024-03-01", "22"));
        Assert.Equal(
            [
                "2024-03-02 A Payment reminder, creditor, written|permitted|-|section 1, subsection 1",
                "2024-03-02 B, ö;x Payment reminder, creditor, written|permitted and chargeable|12.00|section 1, subsection 1",
                "2024-03-02 B, ö;x Payment demand, agent, written|permitted|-|",
                "2024-03-12 B, ö;x Payment demand, agent, written|chargeable|90.00|",
                "2024-03-12 B, ö;x Payment demand, agent, written|permitted|-|",
                "2024-03-15 A Payment reminder, creditor, written|chargeable|5.00|",
                "2024-03-22 B, ö;x Payment demand, agent, written|chargeable|45.00|",
                "2024-03-22 B, ö;x Court claim, agent|permitted|-|",
            ],
            rows);
    }

    /// <summary>With full days the wait of 14 days ends a day later; what happens after the first day is left out.</summary>
    [Fact]
    public void A_request_brings_its_policy_and_only_its_past()
    {
        const string Paid = """[{"type":"payment","on":"2024-03-02","amount":240}]""";
        var request = $$$"""{"id":"1","case":{{{Consumer.Replace("[]", Paid, StringComparison.Ordinal)}}},"ask":{"kind":"costs","asOf":"2024-09-01"},"policy":{"waitingDays":"afterFullDays"}}""";
        Assert.Contains("2024-03-16 A Payment reminder, creditor, written|chargeable|5.00|", Rows(Run(request, "2024-03-01", "30")));
    }

    [Fact]
    public void A_bad_line_is_told_with_its_number_and_costs_no_other_its_answer()
    {
        var run = Run("{\"claim\":{\"id\":\"C\"}}\n" + Consumer + "\nnothing\n", "2024-03-01", "58");
        Assert.Equal(1, run.Exit);
        Assert.Equal(OfConsumer, Rows(run));
        var errors = run.Error.TrimEnd().Split('\n');
        Assert.Equal(2, errors.Length);
        Assert.Equal("standard input:1: $.claim.category must be given.", errors[0]);
        Assert.StartsWith("standard input:3: ", errors[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_usual_steps_can_be_printed_and_given_back()
    {
        var printed = Terminal.Run("calendar", "--steps", "-");
        Assert.Equal(0, printed.Exit);
        Assert.Equal(StepPlan.Usual, CaseJson.ReadPlan(System.Text.Encoding.UTF8.GetBytes(printed.Output)));
        using var plan = new TemporaryFile(printed.Output);
        Assert.Equal(OfConsumer, Rows(Run(Consumer, "2024-03-01", "58", "--steps", plan.Path)));
    }

    [Fact]
    public void Steps_of_ones_own()
    {
        using var plan = new TemporaryFile("""{"consumer":[{"type":"paymentPlan","by":"agent","form":"written","instalments":4}],"other":[]}""");
        Assert.Equal(
            ["2024-03-02 A Payment plan, agent, written, 4 instalments|chargeable|20.00|"],
            Rows(Run(Consumer + "\n" + Other, "2024-03-02", "1", "--steps", plan.Path)).Select(row => row.Replace("permitted and ", string.Empty, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_fault_in_the_steps_is_named_with_file_and_path()
    {
        using var plan = new TemporaryFile("""{"consumer":[],"other":[{"type":"payment","amount":4}]}""");
        Terminal.Run("calendar", "x", "--from", "2024-03-01", "--days", "1", "--steps", plan.Path)
            .Refused($"{plan.Path}: $.other[0].type must be a step of the creditor's side.");
    }

    /// <summary>The file is read back by the library's own reader.</summary>
    [Fact]
    public void The_calendar_file_has_the_same_days()
    {
        using var file = new TemporaryFile(string.Empty);
        Run(Consumer + "\n" + Other, "2024-03-01", "22", "--ics", file.Path);
        var events = Assert.IsType<Ical.Net.Calendar>(Ical.Net.Calendar.Load(File.ReadAllText(file.Path))).Events;
        Assert.Equal(
            [
                "2024-03-02 A: Payment reminder, creditor, written: permitted ()",
                "2024-03-15 A: Payment reminder, creditor, written: chargeable (At most: 5.00)",
                "2024-03-02 B, ö;x: Payment reminder, creditor, written: permitted and chargeable (At most: 12.00)",
                "2024-03-02 B, ö;x: Payment demand, agent, written: permitted ()",
                "2024-03-12 B, ö;x: Payment demand, agent, written: chargeable (At most: 90.00)",
                "2024-03-12 B, ö;x: Payment demand, agent, written: permitted ()",
                "2024-03-22 B, ö;x: Payment demand, agent, written: chargeable (At most: 45.00)",
                "2024-03-22 B, ö;x: Court claim, agent: permitted ()",
            ],
            events.Select(Line));
        Assert.Equal(8, events.Select(item => item!.Uid).Distinct().Count());
        Assert.Equal("A/1/2024-03-02@indrivningslag", events[0]!.Uid);
    }

    [Fact]
    public void Claims_with_one_id_have_events_of_their_own()
    {
        using var file = new TemporaryFile(string.Empty);
        Run(Consumer + "\n" + Consumer, "2024-03-01", "2", "--ics", file.Path);
        var ids = File.ReadAllLines(file.Path).Where(line => line.StartsWith("UID:", StringComparison.Ordinal));
        Assert.Equal(["UID:A/1/2024-03-02@indrivningslag", "UID:A/1/2024-03-02/2@indrivningslag"], ids);
    }

    [Fact]
    public void An_empty_calendar_is_a_calendar()
    {
        using var file = new TemporaryFile(string.Empty);
        Run(Consumer, "2024-03-01", "1", "--ics", file.Path);
        Assert.Equal("BEGIN:VCALENDAR\r\nPRODID:-//Indrivningslag//calendar//EN\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", File.ReadAllText(file.Path));
    }

    [Theory]
    [InlineData("Name the file of a case, or - for the standard input. Try --help.", "calendar", "--from", "2024-03-01", "--days", "5")]
    [InlineData("--from must be given. Try --help.", "calendar", "x", "--days", "5")]
    [InlineData("--days must be given. Try --help.", "calendar", "x", "--from", "2024-03-01")]
    [InlineData("0 must be a whole number from 1 to 36500. Try --help.", "calendar", "x", "--from", "2024-03-01", "--days", "0")]
    [InlineData("36501 must be a whole number from 1 to 36500. Try --help.", "calendar", "x", "--from", "2024-03-01", "--days", "36501")]
    [InlineData("soon must be a whole number from 1 to 36500. Try --help.", "calendar", "x", "--from", "2024-03-01", "--days", "soon")]
    [InlineData("2024-02-30 must be a day of the calendar written as YYYY-MM-DD. Try --help.", "calendar", "x", "--from", "2024-02-30", "--days", "5")]
    [InlineData("no-such-file: there is no such file.", "calendar", "no-such-file", "--from", "2024-03-01", "--days", "5")]
    public void Mistakes_are_told_in_one_line(string message, params string[] args) => Terminal.Run(args).Refused(message);

    private static Terminal Run(string cases, string from, string days, params string[] more) =>
        Terminal.WithInput(cases, ["calendar", "-", "--from", from, "--days", days, .. more]);

    private static IEnumerable<string> Rows(Terminal run) => run.Output.Split('\n')
        .Where(line => line.StartsWith("| 2", StringComparison.Ordinal))
        .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())
        .Select(cells => $"{cells[0]} {cells[1]} {string.Join('|', cells[2..])}");

    private static string Line(CalendarEvent item) => FormattableString.Invariant($"{item.Start?.Date:yyyy-MM-dd} {item.Summary} ({item.Description})");
}
