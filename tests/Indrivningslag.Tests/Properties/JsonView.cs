using System.Text.Json;
using System.Text.Json.Nodes;
using Indrivningslag.Law;
using NodaTime;
using NodaTime.Text;

namespace Indrivningslag.Tests.Properties;

/// <summary>The answers of the C# interface, written down as the format has them but not by the package; without texts and codes.</summary>
internal static class JsonView
{
    public static JsonObject Of(CostAssessment costs)
    {
        var totals = costs.Totals;
        return new JsonObject
        {
            ["measures"] = List(costs.Measures.Select(Of)),
            ["totalCeiling"] = Money(totals.TotalCeiling),
            ["costs"] = Money(totals.Costs),
            ["vat"] = Money(totals.Vat),
            ["standardCompensation"] = Money(totals.StandardCompensation),
            ["total"] = Money(totals.Total),
            ["directlyEnforceable"] = Money(totals.DirectlyEnforceable),
            ["forfeited"] = totals.Forfeited,
            ["breaches"] = List(costs.Breaches.Select(breach => new JsonObject
            {
                ["event"] = breach.Event,
                ["citation"] = breach.Citation.ToString(),
                ["minor"] = breach.Minor,
            })),
        };
    }

    private static JsonObject Of(MeasureCost measure) => new()
    {
        ["event"] = measure.Event,
        ["type"] = Camel(measure.Measure.Kind),
        ["on"] = Day(measure.On),
        ["cost"] = Money(measure.Cost),
        ["ceiling"] = Money(measure.Ceiling),
        ["recoverable"] = Money(measure.Recoverable),
        ["vat"] = Money(measure.Vat),
        ["directlyEnforceable"] = Money(measure.DirectlyEnforceable),
        ["limits"] = List(measure.Limits.Select(limit => Cited(limit.Citation))),
    };

    public static JsonObject Of(Permission permission) => new()
    {
        ["permitted"] = permission.Permitted,
        ["obstacles"] = Obstacles(permission.Obstacles),
        ["duties"] = List(permission.Duties.Select(duty => Cited(duty.Citation))),
        ["earliest"] = Day(permission.Earliest),
        ["latest"] = Day(permission.Latest),
        ["chargeable"] = permission.Chargeable,
        ["chargeableFrom"] = Day(permission.ChargeableFrom),
        ["maximum"] = Money(permission.Maximum),
        ["limits"] = List(permission.Limits.Select(limit => Cited(limit.Citation))),
    };

    public static JsonObject Of(Ledger ledger) => new()
    {
        ["payments"] = Payments(ledger),
        ["outstanding"] = Outstanding(ledger),
        ["clientFunds"] = Money(ledger.ClientFunds),
    };

    public static JsonObject Of(PaymentParts parts, Balance before)
    {
        var left = parts.Apply(before);
        return new JsonObject
        {
            ["interest"] = Money(parts.Interest),
            ["principal"] = Money(parts.Principal),
            ["costs"] = Money(parts.Costs),
            ["interestOnCosts"] = Money(parts.InterestOnCosts),
            ["overpayment"] = Money(parts.Overpayment),
            ["remaining"] = new JsonObject
            {
                ["principal"] = Money(left.Principal),
                ["interest"] = Money(left.Interest),
                ["costs"] = Money(left.Costs),
                ["interestOnCosts"] = Money(left.InterestOnCosts),
            },
        };
    }

    public static JsonObject Of(Sequence<AuditFinding> findings) => new()
    {
        ["breaches"] = List(findings.Select(finding => new JsonObject
        {
            ["event"] = finding.Breach.Event,
            ["citation"] = finding.Breach.Citation.ToString(),
            ["minor"] = finding.Breach.Minor,
            ["consequences"] = List(finding.Consequences.Select(place => JsonValue.Create(place.ToString()))),
        })),
    };

    public static JsonObject Of(DebtStatement statement) => new()
    {
        ["outstanding"] = Outstanding(statement.Ledger),
        ["interestLines"] = Lines(statement.InterestLines),
        ["costLines"] = List(statement.CostLines.Select(line => new JsonObject
        {
            ["event"] = line.Event,
            ["type"] = line.Kind is { } kind ? Camel(kind) : null,
            ["on"] = Day(line.On),
            ["amount"] = Money(line.Amount),
            ["citation"] = line.Citation.ToString(),
        })),
        ["payments"] = Payments(statement.Ledger),
        ["freeOfCharge"] = statement.FreeOfCharge,
        ["costInterestLines"] = Lines(statement.CostInterestLines),
    };

    public static JsonObject Of(Sequence<NextStep> steps) => new()
    {
        ["actions"] = List(steps.Select(step => new JsonObject
        {
            ["type"] = Camel(step.Action.Kind),
            ["by"] = Camel(step.Action.By),
            ["permitted"] = step.Permitted,
            ["earliest"] = Day(step.Earliest),
            ["latest"] = Day(step.Latest),
            ["chargeableFrom"] = Day(step.ChargeableFrom),
            ["maximum"] = Money(step.Maximum),
        })),
    };

    public static JsonObject Of(Scope scope) => new()
    {
        ["inScope"] = scope.InScope,
        ["regime"] = scope.Regime is { } regime ? Camel(regime) : null,
        ["edition"] = Day(scope.Edition),
        ["citation"] = scope.Citation.ToString(),
    };

    public static JsonObject OfQuote(MeasureCost quote) => new() { ["measure"] = Of(quote) };

    public static JsonObject Of(PaymentDivision division) => new()
    {
        ["shares"] = List(division.Shares.Select(share => new JsonObject
        {
            ["claim"] = share.Claim.Id,
            ["interest"] = Money(share.Parts.Interest),
            ["principal"] = Money(share.Parts.Principal),
            ["costs"] = Money(share.Parts.Costs),
            ["interestOnCosts"] = Money(share.Parts.InterestOnCosts),
        })),
        ["overpayment"] = Money(division.Overpayment),
    };

    private static JsonArray Payments(Ledger ledger) => List(ledger.Payments.Select(posting => new JsonObject
    {
        ["event"] = posting.Event,
        ["amount"] = Money(posting.Payment.Amount),
        ["interest"] = Money(posting.Parts.Interest),
        ["principal"] = Money(posting.Parts.Principal),
        ["costs"] = Money(posting.Parts.Costs),
        ["interestOnCosts"] = Money(posting.Parts.InterestOnCosts),
        ["overpayment"] = Money(posting.Parts.Overpayment),
    }));

    private static JsonObject Outstanding(Ledger ledger) => new()
    {
        ["principal"] = Money(ledger.Outstanding.Principal),
        ["interest"] = Money(ledger.Outstanding.Interest),
        ["costs"] = Money(ledger.Outstanding.Costs),
        ["interestOnCosts"] = Money(ledger.Outstanding.InterestOnCosts),
        ["overpaidCosts"] = Money(ledger.OverpaidCosts),
        ["total"] = Money(ledger.Outstanding.Total),
    };

    public static JsonObject Of(LawfulSchedule schedule) => new()
    {
        ["steps"] = List(schedule.Steps.Select(step => new JsonObject
        {
            ["type"] = Camel(step.Planned.Kind),
            ["by"] = Camel(step.Planned.By),
            ["on"] = Day(step.On),
            ["permittedFrom"] = Day(step.PermittedFrom),
            ["chargeableFrom"] = Day(step.ChargeableFrom),
            ["maximum"] = Money(step.Maximum),
            ["waitsFor"] = Obstacles(step.WaitsFor),
        })),
        ["total"] = Money(schedule.Total),
        ["complete"] = schedule.Complete,
    };

    private static JsonArray Obstacles(Sequence<Obstacle> obstacles) => List(obstacles.Select(obstacle => new JsonObject
    {
        ["citation"] = obstacle.Citation.ToString(),
        ["liftsOn"] = Day(obstacle.LiftsOn),
    }));

    private static JsonArray Lines(Sequence<InterestLine> lines) => List(lines.Select(line => new JsonObject
    {
        ["from"] = Day(line.From),
        ["to"] = Day(line.Through),
        ["principal"] = Money(line.Principal),
        ["percent"] = line.Percent,
        ["days"] = line.Days,
        ["amount"] = Money(line.Amount),
    }));

    private static JsonArray List(IEnumerable<JsonNode?> items) => new([.. items]);

    private static JsonObject Cited(Citation citation) => new() { ["citation"] = citation.ToString() };

    /// <summary>Money has two decimals in the format; so has a decimal that is given them.</summary>
    private static JsonValue? Money(Euro? amount) => amount is { } euro ? JsonValue.Create(euro.Cents / 100m + 0.00m) : null;

    private static string? Day(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : null;

    private static string Camel<T>(T word)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(word.ToString());
}
