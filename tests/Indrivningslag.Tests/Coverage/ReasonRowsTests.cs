using System.Text;
using System.Text.Json;
using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Coverage;

/// <summary>Whatever an answer to a shared case gives as a reason leads to a row of the table that names the rule.</summary>
public class ReasonRowsTests
{
    private static readonly DebtCollectionAct Act = DebtCollectionAct.Finland;

    [Fact]
    public void Every_reason_of_an_answer_leads_to_its_row() => Offenders.None(
        from reason in Requests().SelectMany(Reasons).Distinct()
        where reason.Rule != Rule.RecordedBreach && !HasRow(reason.Rule, reason.Citation)
        select $"{reason.Rule} {reason.Citation}");

    [Fact]
    public void There_are_many_reasons_to_look_at() =>
        Assert.True(Requests().SelectMany(Reasons).Distinct().Count() > 100, "The shared cases show too few reasons.");

    private static bool HasRow(Rule rule, Citation citation) => CoverageTable.All.Any(row =>
        row.Rules.Contains(rule) && Citation.Parse(row.Place.Split(' ')[^1]) is var place && (place.IsWithin(citation) || citation.IsWithin(place)));

    private static IEnumerable<CaseRequest> Requests() =>
        from file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.jsonl")
        from line in File.ReadLines(file)
        let expected = JsonDocument.Parse(line).RootElement
        where !expected.GetProperty("expected").TryGetProperty("error", out _)
        select CaseJson.ReadRequest(Encoding.UTF8.GetBytes(expected.GetProperty("request").GetRawText()));

    /// <summary>The answers to all questions that the case and the day of the question allow.</summary>
    private static IEnumerable<(Rule Rule, Citation Citation)> Reasons(CaseRequest request)
    {
        var act = Act with { Readings = request.Readings };
        IEnumerable<Reason> reasons = request.Ask switch
        {
            Ask.Costs ask => OfCosts(act.Costs(request.Case, ask.AsOf)),
            Ask.Permission ask => OfPermission(act.Permission(request.Case, ask.Action)),
            Ask.Audit ask => act.Audit(request.Case, ask.AsOf) is var audit ? Whole(audit).Concat(audit.Value.Select(one => one.Breach.Reason)) : [],
            Ask.Allocation ask => Whole(act.Allocation(request.Case, ask.AsOf)),
            Ask.Statement ask => Whole(act.Statement(request.Case, ask.AsOf)),
            _ => [],
        };
        return reasons.Select(reason => (reason.Rule, reason.Citation));
    }

    private static IEnumerable<Reason> OfCosts(Decision<CostAssessment> costs) =>
        [.. Whole(costs), .. costs.Value.Breaches.Select(breach => breach.Reason), .. costs.Value.Measures.SelectMany(OfMeasure)];

    private static IEnumerable<Reason> OfMeasure(MeasureCost measure) =>
        [.. measure.Limits, measure.Basis, .. measure.SpecialReason is { } special ? (Reason[])[special] : []];

    private static IEnumerable<Reason> OfPermission(Decision<Permission> permission) =>
        [.. Whole(permission), .. permission.Value.Obstacles.Select(obstacle => obstacle.Reason), .. permission.Value.Duties];

    private static IEnumerable<Reason> Whole<T>(Decision<T> decision) => [.. decision.Reasons, .. decision.Findings];
}
