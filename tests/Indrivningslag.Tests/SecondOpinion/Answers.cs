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
            foreach (var (name, value) in Asked(Reader.Case(request), request.GetProperty("ask")).ToList())
                answer[name] = value?.DeepClone();
        }
        catch (NoAnswerException e)
        {
            answer["error"] = new JsonObject { ["code"] = e.Code, ["path"] = e.Path };
        }
        return answer;
    }

    private static JsonObject Asked(Case c, JsonElement ask)
    {
        DateOnly Day(string name) => Reader.Date(ask.GetProperty(name));
        return ask.GetProperty("kind").GetString() switch
        {
            "costs" => CostsAnswer(c.Through(Day("asOf")), Day("asOf")),
            "permission" => PermitAnswer(Permission.Of(c, Reader.Event(ask.GetProperty("action"), 0), Day("on"))),
            "next" => NextAnswer(c, Day("on")),
            "allocation" => AllocationAnswer(c.Through(Day("asOf")), Day("asOf")),
            "allocate" => AllocateAnswer(c, ask),
            "audit" => AuditAnswer(c.Through(Day("asOf")), Day("asOf")),
            "statement" => StatementAnswer(c.Through(Day("asOf")), Day("asOf")),
            "scope" => ScopeAnswer(c.Claim, ask.GetProperty("actor").GetString()!, Day("on")),
            var other => throw new ArgumentException(other),
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
            ["measures"] = List(sheet.Lines.Select(l => new JsonObject
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
            })),
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

    private static JsonObject PermitAnswer(Permit p) => new()
    {
        ["permitted"] = p.Permitted,
        ["obstacles"] = List(p.Obstacles.Select(o => new JsonObject { ["citation"] = o.Citation, ["liftsOn"] = Iso(o.LiftsOn) })),
        ["duties"] = Cited(p.Duties),
        ["earliest"] = Iso(p.Earliest),
        ["latest"] = Iso(p.Latest),
        ["chargeable"] = p.Chargeable,
        ["chargeableFrom"] = Iso(p.ChargeableFrom),
        ["maximum"] = Euro(p.Maximum),
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

    private static JsonObject AuditAnswer(Case c, DateOnly asOf)
    {
        if (asOf < Law.Act31Of2013)
            throw new NoAnswerException("editionNotCovered", "$.ask.asOf");
        return new JsonObject
        {
            ["breaches"] = List(Audit.Of(c, asOf).Select(b => new JsonObject
            {
                ["event"] = b.Event.Index,
                ["citation"] = b.Citation,
                ["minor"] = b.Minor,
                ["consequences"] = List(Breaches.Consequences(c, b).Select(x => (JsonNode?)x)),
            })),
        };
    }

    private static JsonObject ScopeAnswer(Claim claim, string actor, DateOnly on)
    {
        var s = Scope.Of(claim, actor, on);
        return new JsonObject { ["inScope"] = s.InScope, ["regime"] = s.Regime, ["edition"] = Iso(s.Edition), ["citation"] = s.Citation };
    }
}
