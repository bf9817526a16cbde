using Indrivningslag.Law;
using Opinion = Indrivningslag.Tests.SecondOpinion;

namespace Indrivningslag.Tests.Exhaustion;

/// <summary>Whether an assessment and its second opinion say the same, to the cent and to the provision.</summary>
internal static class Agreement
{
    public static bool Of(CostAssessment costs, Opinion.CostSheet sheet)
    {
        var agree = Totals(costs.Totals, sheet) && costs.Measures.Count == sheet.Lines.Count && costs.Breaches.Count == sheet.Found.Count;
        for (var i = 0; agree && i < costs.Measures.Count; i++)
            agree = Line(costs.Measures[i], sheet.Lines[i]);
        foreach (var breach in costs.Breaches)
            agree = agree && Found(breach, sheet);
        return agree;
    }

    private static bool Totals(CostTotals totals, Opinion.CostSheet sheet) =>
        Same(totals.TotalCeiling, sheet.TotalCeiling)
        && totals.Costs.Cents == sheet.Costs
        && totals.Vat.Cents == sheet.Vat
        && totals.StandardCompensation.Cents == sheet.StandardCompensation
        && totals.Total.Cents == sheet.Total
        && totals.DirectlyEnforceable.Cents == sheet.Enforceable
        && totals.Forfeited == sheet.Forfeited;

    private static bool Line(MeasureCost cost, Opinion.CostLine line)
    {
        var agree = cost.Event == line.Event.Index
            && Same(cost.Ceiling, line.Ceiling)
            && cost.Admitted.Cents == line.Admitted
            && cost.Recoverable.Cents == line.Recoverable
            && cost.Vat.Cents == line.Vat
            && cost.DirectlyEnforceable.Cents == line.Enforceable;
        foreach (var limit in cost.Limits)
            agree = agree && line.Limits.Any(expected => Within(limit.Citation, expected));
        foreach (var expected in line.Limits)
            agree = agree && cost.Limits.Any(limit => Within(limit.Citation, expected));
        return agree;
    }

    private static bool Found(ListedBreach breach, Opinion.CostSheet sheet) => sheet.Found.Any(found =>
        found.Event.Index == breach.Event && found.Minor == breach.Minor && Within(breach.Citation, found.Citation));

    private static bool Within(Citation precise, string wider)
    {
        var text = precise.ToString();
        return text.StartsWith(wider, StringComparison.Ordinal) && (text.Length == wider.Length || text[wider.Length] == '.');
    }

    private static bool Same(Euro? amount, long? cents) => amount?.Cents == cents;
}
