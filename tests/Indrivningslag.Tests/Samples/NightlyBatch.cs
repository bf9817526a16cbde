using NodaTime;

namespace Indrivningslag.Tests.Samples;

/// <summary>A night's run over all cases: what each debtor owes, which of yesterday's charges were too high, and which cases need a person.</summary>
internal static class NightlyBatch
{
    internal sealed record Line(string Claim, Euro Outstanding, Euro MostForCosts, Euro Overcharged, string? NeedsPerson);

    internal static IEnumerable<Line> Run(DebtCollectionAct act, IEnumerable<CollectionCase> cases, LocalDate today) =>
        cases.Select(item => Answer(act, item, today));

    private static Line Answer(DebtCollectionAct act, CollectionCase item, LocalDate today)
    {
        try
        {
            var costs = act.CostTotals(item, today);
            var outstanding = act.Allocation(item, today).Value.Outstanding.Total;
            var overcharged = Euro.Sum(act.Audit(item, today).Value.Select(finding => finding.Overcharged));
            return new(item.Claim.Id, outstanding, costs.Total, overcharged, costs.Forfeited ? "costs forfeited" : null);
        }
        catch (CaseErrorException error)
        {
            return new(item.Claim.Id, Euro.Zero, Euro.Zero, Euro.Zero, error.Message);
        }
    }
}
