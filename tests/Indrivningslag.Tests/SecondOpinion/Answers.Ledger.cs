using System.Text.Json;
using System.Text.Json.Nodes;

namespace Indrivningslag.Tests.SecondOpinion;

/// <content>Payments, balances and the debtor's statement.</content>
internal static partial class Answers
{
    private static JsonArray PaymentsOf(Ledger ledger) => List(ledger.Payments.Select(p => new JsonObject
    {
        ["event"] = p.Payment.Index,
        ["amount"] = Euro(p.Payment.Amount),
        ["interest"] = Euro(p.Parts.Interest),
        ["principal"] = Euro(p.Parts.Principal),
        ["costs"] = Euro(p.Parts.Costs),
        ["overpayment"] = Euro(p.Parts.Overpayment),
    }));

    private static JsonObject Outstanding(Ledger ledger, DateOnly on)
    {
        var (interest, costs) = (ledger.InterestOn(on), ledger.CostsOn(on));
        return new JsonObject
        {
            ["principal"] = Euro(ledger.Principal),
            ["interest"] = Euro(interest),
            ["costs"] = Euro(costs),
            ["overpaidCosts"] = Euro(ledger.OverpaidCostsOn(on)),
            ["total"] = Euro(ledger.Principal + interest + costs),
        };
    }

    private static JsonObject AllocationAnswer(Case c, DateOnly asOf)
    {
        var ledger = Ledger.Of(c);
        var received = c.Events.Where(e => e.Kind == Kind.Payment && e.ToAgent && !e.DebtorKnewUnauthorised).Sum(e => e.Amount);
        var passedOn = c.Events.Where(e => e.Kind == Kind.Remittance).Sum(e => e.Amount);
        return new JsonObject
        {
            ["payments"] = PaymentsOf(ledger),
            ["outstanding"] = Outstanding(ledger, asOf),
            ["clientFunds"] = Euro(received - passedOn),
        };
    }

    private static JsonObject AllocateAnswer(Case c, JsonElement ask)
    {
        var balance = ask.GetProperty("balance");
        long Owed(string name) => balance.TryGetProperty(name, out var v) ? Reader.Cents(v) : 0;
        var (principal, interest, costs, onCosts) = (Owed("principal"), Owed("interest"), Owed("costs"), Owed("interestOnCosts"));
        var parts = Ledger.Divide(c.Claim, c.Policy, Reader.Date(ask.GetProperty("on")), Reader.Cents(ask.GetProperty("amount")),
            principal, interest, costs, onCosts);
        return new JsonObject
        {
            ["interest"] = Euro(parts.Interest),
            ["principal"] = Euro(parts.Principal),
            ["costs"] = Euro(parts.Costs),
            ["interestOnCosts"] = Euro(parts.InterestOnCosts),
            ["overpayment"] = Euro(parts.Overpayment),
            ["remaining"] = new JsonObject
            {
                ["principal"] = Euro(principal - parts.Principal),
                ["interest"] = Euro(interest - parts.Interest),
                ["costs"] = Euro(costs - parts.Costs),
                ["interestOnCosts"] = Euro(onCosts - parts.InterestOnCosts),
            },
        };
    }

    private static JsonObject StatementAnswer(Case c, DateOnly asOf)
    {
        var ledger = Ledger.Of(c);
        return new JsonObject
        {
            ["outstanding"] = Outstanding(ledger, asOf),
            ["interestLines"] = List(ledger.InterestLinesThrough(asOf).Select(l => new JsonObject
            {
                ["from"] = Iso(l.From),
                ["to"] = Iso(l.To),
                ["principal"] = Euro(l.Principal),
                ["percent"] = l.Percent,
                ["days"] = l.Days,
                ["amount"] = Euro(l.Amount),
            })),
            ["costLines"] = List(CostLines(c, asOf)),
            ["payments"] = PaymentsOf(ledger),
            ["freeOfCharge"] = Scope.StatementIsFree(c),
        };
    }

    /// <summary>Each measure's cost with its tax, and what the standard compensation adds, so that the lines make up the total.</summary>
    private static IEnumerable<JsonObject> CostLines(Case c, DateOnly asOf)
    {
        var sheet = Costs.Assess(c, asOf);
        foreach (var line in sheet.Lines.Where(l => l.Recoverable + l.Vat > 0))
        {
            yield return new JsonObject
            {
                ["event"] = line.Event.Index,
                ["type"] = Camel(line.Event.Kind),
                ["on"] = Iso(line.Event.On),
                ["amount"] = Euro(line.Recoverable + line.Vat),
                ["citation"] = line.Basis,
            };
        }
        if (sheet.Total > sheet.Costs + sheet.Vat)
        {
            yield return new JsonObject
            {
                ["event"] = null,
                ["type"] = null,
                ["on"] = Iso(c.Claim.DueOn.AddDays(1)),
                ["amount"] = Euro(sheet.Total - sheet.Costs - sheet.Vat),
                ["citation"] = c.Claim.DueOn < Law.Act299Of2022 ? "10e.1" : "10i.1",
            };
        }
    }
}
