using System.Text.Json;
using System.Text.Json.Nodes;

namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>What holds for every case, tried on the cases at hand.</summary>
public class SecondOpinionLawsTests
{
    private const int DaysTried = 120;

    /// <summary>No earlier day is free of obstacles, and where none is found, none comes within four months.</summary>
    [Fact]
    public void The_earliest_day_is_the_first_without_obstacles()
    {
        foreach (var request in Asked("permission"))
        {
            var ask = request.GetProperty("ask");
            var on = Reader.Date(ask.GetProperty("on"));
            var action = Reader.Event(ask.GetProperty("action"), 0);
            var c = Reader.Case(request);
            var earliest = Permission.Of(c, action, on).Earliest;
            var past = c.AsOf(on);
            var last = earliest ?? on.AddDays(DaysTried);
            for (var day = on; day < last; day = day.AddDays(1))
                Assert.NotEmpty(Obstacles.Of(past, action with { On = day, ArrivalEnsured = true }));
            if (earliest is { } first)
                Assert.Empty(Obstacles.Of(past, action with { On = first, ArrivalEnsured = true }));
        }
    }

    /// <summary>The lines of a statement make up what is outstanding and what was paid, less what was overpaid.</summary>
    [Fact]
    public void The_lines_of_a_statement_add_up()
    {
        foreach (var request in Asked("allocation", "statement"))
        {
            var c = Reader.Case(request);
            if (c.Events.Any(e => e.Kind == Kind.Waiver))
                continue;
            var answer = Answers.Answer(AskedFor("statement", request));
            var id = answer["id"]!.ToString();
            var outstanding = answer["outstanding"]!;
            Assert.Equal((id, Sum(answer["interestLines"])), (id, Money(outstanding["interest"]) + Sum(answer["payments"], "interest")));
            Assert.Equal(
                (id, Sum(answer["costLines"])),
                (id, Money(outstanding["costs"]) + Sum(answer["payments"], "costs") - Money(outstanding["overpaidCosts"])));
            Assert.Equal(
                (id, Sum(answer["costInterestLines"])),
                (id, Money(outstanding["interestOnCosts"]) + Sum(answer["payments"], "interestOnCosts")));
        }
    }

    /// <summary>A credit note leaves a claim as one that was smaller from the start, but for what is a breach.</summary>
    [Fact]
    public void A_credit_note_is_the_same_claim_smaller_from_the_start()
    {
        var compared = 0;
        foreach (var request in Asked("costs", "allocation"))
        {
            var day = Reader.Date(request.GetProperty("ask").GetProperty("asOf"));
            var c = Reader.Case(request).AsOf(day);
            if (c.Claim.Items.Count > 0 || c.Claim.Principal <= 1 || c.Events.Any(e => e.Kind == Kind.CreditNote))
                continue;
            var part = c.Claim.Principal / 2;
            var note = new Event { Index = c.Events.Count, Kind = Kind.CreditNote, On = day, Amount = part };
            var smaller = new Case(c.Claim with { Principal = c.Claim.Principal - part }, c.Policy, c.Events);
            var credited = new Case(c.Claim, c.Policy, [.. c.Events, note]);
            if (Costs.Assess(smaller, day).Found.Count != Costs.Assess(credited, day).Found.Count)
                continue;
            compared++;
            Assert.Equal(Figures(smaller, day), Figures(credited, day));
        }

        Assert.True(compared > 100);
    }

    private static string Figures(Case c, DateOnly day)
    {
        var (sheet, ledger) = (Costs.Assess(c, day), Ledger.Of(c));
        var lines = string.Join(' ', sheet.Lines.Select(l => $"{l.Ceiling}/{l.Recoverable}"));
        return $"{lines} {sheet.TotalCeiling} {sheet.Total} {ledger.Principal} {ledger.InterestOn(day)} {ledger.CostsOn(day)}";
    }

    private static IEnumerable<JsonElement> Asked(params string[] kinds) =>
        CaseFiles.Requests().Where(r => kinds.Contains(r.GetProperty("ask").GetProperty("kind").GetString()));

    private static JsonElement AskedFor(string kind, JsonElement request)
    {
        var changed = JsonNode.Parse(request.GetRawText())!;
        changed["ask"]!["kind"] = kind;
        return JsonSerializer.SerializeToElement(changed);
    }

    private static decimal Sum(JsonNode? list, string part = "amount") => list!.AsArray().Sum(x => Money(x![part]));

    private static decimal Money(JsonNode? amount) => amount!.GetValue<decimal>();
}
