using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>Answers a request of the case format: numbers, dates, booleans and citations, no texts.</summary>
internal static partial class Answers
{
    public static JsonObject Answer(JsonElement request)
    {
        var answer = new JsonObject { ["id"] = request.GetProperty("id").GetString() };
        try
        {
            InputErrors.Check(request);
            foreach (var (name, value) in Asked(request, request.GetProperty("ask")).ToList())
                answer[name] = value?.DeepClone();
        }
        catch (NoAnswerException e)
        {
            answer["error"] = new JsonObject { ["code"] = e.Code, ["path"] = e.Path };
        }

        return answer;
    }

    private static JsonObject Asked(JsonElement request, JsonElement ask)
    {
        DateOnly Day(string name) => Reader.Date(ask.GetProperty(name));
        var kind = ask.GetProperty("kind").GetString();
        if (kind == "divide")
            return DivideAnswer(request, ask);
        var c = Reader.Case(request);
        return kind switch
        {
            "costs" => CostsAnswer(c.AsOf(Day("asOf")), Day("asOf")),
            "quote" => QuoteAnswer(c, Reader.Event(ask.GetProperty("measure"), c.Events.Count)),
            "permission" => PermitAnswer(Permission.Of(c, Reader.Event(ask.GetProperty("action"), 0), Day("on"))),
            "next" => NextAnswer(c, Day("on")),
            "schedule" => ScheduleAnswer(c, ask),
            "allocation" => AllocationAnswer(c.AsOf(Day("asOf")), Day("asOf")),
            "allocate" => AllocateAnswer(c, ask),
            "audit" => AuditAnswer(c.AsOf(Day("asOf"))),
            "statement" => StatementAnswer(c.AsOf(Day("asOf")), Day("asOf")),
            "scope" => ScopeAnswer(c.AsOf(Day("on")), ask.GetProperty("actor").GetString()!, Day("on")),
            _ => throw new ArgumentException(kind),
        };
    }

    private static JsonValue? Euro(long? cents) => cents is { } c ? JsonValue.Create(c / 100m) : null;

    private static JsonNode? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Camel<T>(T word) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());

    private static JsonArray List(IEnumerable<JsonNode?> items) => new([.. items]);

    private static JsonArray Cited(IEnumerable<string> citations) =>
        List(citations.Select(x => (JsonNode)new JsonObject { ["citation"] = x }));

    private static JsonObject CostsAnswer(Case c, DateOnly asOf)
    {
        var sheet = Costs.Assess(c, asOf);
        return new JsonObject
        {
            ["measures"] = List(sheet.Lines.Select(Measure)),
            ["totalCeiling"] = Euro(sheet.TotalCeiling),
            ["costs"] = Euro(sheet.Costs),
            ["vat"] = Euro(sheet.Vat),
            ["standardCompensation"] = Euro(sheet.StandardCompensation),
            ["total"] = Euro(sheet.Total),
            ["directlyEnforceable"] = Euro(sheet.Enforceable),
            ["forfeited"] = sheet.Forfeited,
            ["breaches"] = List(sheet.Found.Select(b => new JsonObject
            {
                ["event"] = b.Event.Index,
                ["citation"] = b.Citation,
                ["minor"] = b.Minor,
            })),
        };
    }

    private static JsonObject Measure(CostLine l) => new()
    {
        ["event"] = l.Event.Index,
        ["type"] = Camel(l.Event.Kind),
        ["on"] = Iso(l.Event.On),
        ["cost"] = Euro(l.Event.Cost + l.Event.ServiceCost),
        ["ceiling"] = Euro(l.Ceiling),
        ["recoverable"] = Euro(l.Recoverable),
        ["vat"] = Euro(l.Vat),
        ["directlyEnforceable"] = Euro(l.Enforceable),
        ["limits"] = Cited(l.Limits),
    };

    private static JsonObject QuoteAnswer(Case c, Event measure) => new()
    {
        ["measure"] = Measure(Costs.Assess(c.AsOf(measure.On).With(measure), measure.On).Lines[^1]),
    };

    private static JsonArray Obstructed(IEnumerable<Obstacle> obstacles) =>
        List(obstacles.Select(o => new JsonObject { ["citation"] = o.Citation, ["liftsOn"] = Iso(o.LiftsOn) }));

    private static JsonObject ScheduleAnswer(Case c, JsonElement ask)
    {
        var chargeable = ask.TryGetProperty("when", out var when) && when.GetString() == "chargeable";
        List<Step> steps = [.. ask.GetProperty("steps").EnumerateArray().Select(Reader.Step)];
        var plan = Schedule.Of(c, Reader.Date(ask.GetProperty("on")), steps, chargeable);
        return new JsonObject
        {
            ["steps"] = List(plan.Steps.Select(s => new JsonObject
            {
                ["type"] = Camel(s.Step.Action.Kind),
                ["by"] = Camel(s.Step.Action.By),
                ["on"] = Iso(s.On),
                ["permittedFrom"] = Iso(s.Permit?.Earliest),
                ["chargeableFrom"] = Iso(s.Permit?.ChargeableFrom),
                ["maximum"] = Euro(s.Maximum),
                ["waitsFor"] = Obstructed(s.Permit?.Obstacles ?? []),
            })),
            ["total"] = Euro(plan.Total),
            ["complete"] = plan.Steps.All(s => s.On is not null),
        };
    }

    private static JsonObject PermitAnswer(Permit p) => new()
    {
        ["permitted"] = p.Permitted,
        ["obstacles"] = Obstructed(p.Obstacles),
        ["duties"] = Cited(p.Duties),
        ["earliest"] = Iso(p.Earliest),
        ["latest"] = Iso(p.Latest),
        ["chargeable"] = p.Chargeable,
        ["chargeableFrom"] = Iso(p.ChargeableFrom),
        ["maximum"] = Euro(p.Maximum),
        ["limits"] = Cited(p.Limits),
    };

    private static JsonObject NextAnswer(Case c, DateOnly on) => new()
    {
        ["actions"] = List(Permission.Next(c, on).Select(n => new JsonObject
        {
            ["type"] = Camel(n.Action.Kind),
            ["by"] = Camel(n.Action.By),
            ["permitted"] = n.Permit.Permitted,
            ["earliest"] = Iso(n.Permit.Earliest),
            ["latest"] = Iso(n.Permit.Latest),
            ["chargeableFrom"] = Iso(n.Permit.ChargeableFrom),
            ["maximum"] = Euro(n.Permit.Maximum),
        })),
    };

    private static JsonObject AuditAnswer(Case c) => new()
    {
        ["breaches"] = List(Audit.Of(c).Select(b => new JsonObject
        {
            ["event"] = b.Event.Index,
            ["citation"] = b.Citation,
            ["minor"] = b.Minor,
            ["consequences"] = List(Consequences.Of(c, b).Select(x => (JsonNode?)x)),
        })),
    };

    private static JsonObject ScopeAnswer(Case c, string actor, DateOnly on)
    {
        var s = Scope.Of(c, actor, on);
        return new JsonObject { ["inScope"] = s.InScope, ["regime"] = s.Regime, ["edition"] = Iso(s.Edition), ["citation"] = s.Citation };
    }
}
