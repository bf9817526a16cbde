using System.Text.Json.Nodes;
using Indrivningslag.Json;

namespace Indrivningslag.Tests.Json;

/// <summary>The question <c>schedule</c>: what it refuses and where, and what its answer looks like.</summary>
public class ScheduleFormatTests
{
    private static readonly string[] Members = ["type", "by", "on", "permittedFrom", "chargeableFrom", "maximum"];
    private const string Reminder = """{"type":"paymentReminder","by":"creditor","form":"written"}""";

    [Theory]
    [InlineData("""{"type":"paymentReminder","by":"creditor","form":"written","on":"2024-05-01"}""", "on")]
    [InlineData("""{"type":"paymentReminder","by":"creditor","form":"written","termEndsOn":"2024-05-01"}""", "termEndsOn")]
    [InlineData("""{"type":"paymentDemand","by":"agent","form":"written","remarksTermEndsOn":null}""", "remarksTermEndsOn")]
    [InlineData("""{"type":"paymentDemand","by":"agent","form":"written","preparedOn":"2024-05-01"}""", "preparedOn")]
    [InlineData("""{"type":"trattaPublication","by":"agent","tratta":0}""", "tratta")]
    [InlineData("""{"type":"paymentDemand","by":"creditor","form":"written"}""", "by")]
    [InlineData("""{"type":"payment","amount":5}""", "type")]
    [InlineData("""{"type":"dispute","ground":"none"}""", "type")]
    [InlineData("""{"type":"letter"}""", "type")]
    [InlineData("""{"by":"agent"}""", "type")]
    [InlineData("""{"type":"paymentReminder","by":"creditor","form":"written","termDays":-1}""", "termDays")]
    [InlineData("""{"type":"paymentReminder","by":"creditor","form":"written","termDays":1.5}""", "termDays")]
    [InlineData("""{"type":"paymentReminder","by":"creditor","form":"written","termDays":36501}""", "termDays")]
    [InlineData("""{"type":"paymentReminder","by":"creditor","form":"written","remarksTermDays":1}""", "remarksTermDays")]
    [InlineData("""{"type":"tratta","by":"agent","form":"written","termDays":1}""", "termDays")]
    [InlineData("""{"type":"paymentDemand","by":"agent","form":"written","missingContents":["5a.1.1","5a.2"]}""", "missingContents[1]")]
    public void A_fault_in_a_step_is_named_at_its_path(string step, string member) =>
        Assert.Equal($"$.ask.steps[1].{member}", PathOf($"[{Reminder},{step}]", "2024-05-01"));

    [Theory]
    [InlineData("2013-03-15", "[]")]
    [InlineData("2013-03-15", $"[{Reminder}]")]
    public void Before_2013_03_16_the_day_is_the_fault(string on, string steps) => Assert.Equal("$.ask.on", PathOf(steps, on));

    [Fact]
    public void Other_faults_of_the_question()
    {
        Assert.Equal("$.ask.steps", PathOf("{}", "2024-05-01"));
        Assert.Equal("$.ask.steps[0]", PathOf("[5]", "2024-05-01"));
        Assert.Equal("$.ask.when", PathOf("""[],"when":"soon" """, "2024-05-01"));
        Assert.Equal("$.ask.steps[0].termDays", PathOf("""[{"type":"paymentReminder","by":"creditor","form":"written","termDays":2}]""", "2999-12-30"));
    }

    [Fact]
    public void Nothing_planned() =>
        Assert.Equal("""{"id":"a","steps":[],"total":null,"complete":true,"findings":[]}""", Evaluate("[]", "2024-05-01"));

    [Fact]
    public void A_reminder_before_the_claim_is_due()
    {
        var answer = JsonNode.Parse(Evaluate($"[{Reminder}]", "2024-04-02"))!;
        var step = answer["steps"]![0]!;
        Assert.Equal(
            """["paymentReminder","creditor","2024-04-03","2024-04-03","2024-04-03",12.00]""",
            new JsonArray([.. Members.Select(name => step[name]!.DeepClone())]).ToJsonString());
        Assert.Equal(("1.1", "2024-04-03"), ((string)step["waitsFor"]![0]!["citation"]!, (string)step["waitsFor"]![0]!["liftsOn"]!));
        Assert.Equal((12.00m, true), ((decimal)answer["total"]!, (bool)answer["complete"]!));
    }

    [Fact]
    public void What_was_read_is_written_again()
    {
        const string Steps = """[{"type":"paymentReminder","by":"creditor","form":"written","termDays":0},{"type":"paymentDemand","by":"agent","form":"durable","missingContents":["5a.1.1"],"termDays":14,"remarksTermDays":7},{"type":"termExtension","by":"creditor","days":14},{"type":"assignment"},{"type":"courtClaim","by":"agent","urgent":true}],"when":"chargeable" """;
        var line = Line(Steps, "2024-05-01").Replace(" }", "}", StringComparison.Ordinal);
        Assert.Equal(line, Properties.Scenario.Text(CaseJson.ReadRequest(line)));
    }

    private static string PathOf(string steps, string on) => (string)JsonNode.Parse(Evaluate(steps, on))!["error"]!["path"]!;

    private static string Evaluate(string steps, string on) => new Evaluator(DebtCollectionAct.Finland).Evaluate(Line(steps, on));

    private static string Line(string steps, string on) =>
        $$$"""{"id":"a","case":{"claim":{"id":"c","category":"other","principal":100.00,"dueOn":"2024-04-02"},"events":[]},"ask":{"kind":"schedule","on":"{{{on}}}","steps":{{{steps}}}}}""";
}
