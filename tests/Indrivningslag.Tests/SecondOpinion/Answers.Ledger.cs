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
        ["interestOnCosts"] = Euro(p.Parts.InterestOnCosts),
        ["overpayment"] = Euro(p.Parts.Overpayment),
    }));

    private static JsonObject Outstanding(Ledger ledger, DateOnly on)
    {
        var (interest, costs, onCosts) = (ledger.InterestOn(on), ledger.CostsOn(on), ledger.InterestOnCostsOn(on));
        return new JsonObject
        {
            ["principal"] = Euro(ledger.Principal),
            ["interest"] = Euro(interest),
            ["costs"] = Euro(costs),
            ["interestOnCosts"] = Euro(onCosts),
            ["overpaidCosts"] = Euro(ledger.OverpaidCostsOn(on)),
            ["total"] = Euro(ledger.Principal + interest + costs + onCosts),
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
        var owed = Reader.Balance(ask.GetProperty("balance"));
        var parts = Division.Of(
            c.Claim, c.Policy, Reader.Date(ask.GetProperty("on")), Reader.Cents(ask.GetProperty("amount")), owed);
        return new JsonObject
        {
            ["interest"] = Euro(parts.Interest),
            ["principal"] = Euro(parts.Principal),
            ["costs"] = Euro(parts.Costs),
            ["interestOnCosts"] = Euro(parts.InterestOnCosts),
            ["overpayment"] = Euro(parts.Overpayment),
            ["remaining"] = new JsonObject
            {
                ["principal"] = Euro(owed.Principal - parts.Principal),
                ["interest"] = Euro(owed.Interest - parts.Interest),
                ["costs"] = Euro(owed.Costs - parts.Costs),
                ["interestOnCosts"] = Euro(owed.InterestOnCosts - parts.InterestOnCosts),
            },
        };
    }

    private static JsonObject DivideAnswer(JsonElement request, JsonElement ask)
    {
        var claims = request.GetProperty("claims").EnumerateArray()
            .Select(x => (Reader.Claim(x.GetProperty("claim")), Reader.Balance(x.GetProperty("balance"))))
            .ToList();
        List<string> designated = ask.TryGetProperty("designated", out var ids) && ids.ValueKind == JsonValueKind.Array
            ? [.. ids.EnumerateArray().Select(x => x.GetString()!)]
            : [];
        var (shares, overpayment) = Division.Among(
            claims, designated, Reader.PolicyOf(request), Reader.Date(ask.GetProperty("on")), Reader.Cents(ask.GetProperty("amount")));
        return new JsonObject
        {
            ["shares"] = List(shares.Select((parts, i) => new JsonObject
            {
                ["claim"] = claims[i].Item1.Id,
                ["interest"] = Euro(parts.Interest),
                ["principal"] = Euro(parts.Principal),
                ["costs"] = Euro(parts.Costs),
                ["interestOnCosts"] = Euro(parts.InterestOnCosts),
            })),
            ["overpayment"] = Euro(overpayment),
        };
    }

    private static JsonObject StatementAnswer(Case c, DateOnly asOf)
    {
        var ledger = Ledger.Of(c);
        var interest = Statement.InterestLines(c, asOf).Select(Line);
        if (ledger.MinimumExcess(asOf) is > 0 and var excess)
            interest = interest.Append(new JsonObject { ["percent"] = null, ["amount"] = Euro(excess) });
        return new JsonObject
        {
            ["outstanding"] = Outstanding(ledger, asOf),
            ["interestLines"] = List(interest),
            ["costLines"] = List(CostLines(c, asOf)),
            ["costInterestLines"] = List(Statement.CostInterestLines(c, asOf).Select(Line)),
            ["payments"] = PaymentsOf(ledger),
            ["freeOfCharge"] = Scope.StatementIsFree(c),
        };
    }

    private static JsonObject Line(InterestLine l) => new()
    {
        ["from"] = Iso(l.From),
        ["to"] = Iso(l.To),
        ["principal"] = Euro(l.Principal),
        ["percent"] = l.Percent,
        ["days"] = l.Days,
        ["amount"] = Euro(l.Amount),
    };

    private static IEnumerable<JsonObject> CostLines(Case c, DateOnly asOf)
    {
        foreach (var line in Statement.CostLines(c, asOf))
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

        if (Statement.CompensationBeyondCosts(c, asOf) is > 0 and var beyond)
        {
            yield return new JsonObject
            {
                ["event"] = null,
                ["type"] = null,
                ["on"] = Iso(c.DueOn.AddDays(1)),
                ["amount"] = Euro(beyond),
                ["citation"] = c.DueOn < Law.Act299Of2022 ? "10e.1" : "10i.1",
            };
        }
    }
}
