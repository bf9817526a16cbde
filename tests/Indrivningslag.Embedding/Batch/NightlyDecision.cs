using Indrivningslag;
using Indrivningslag.Json;
using NodaTime;

namespace CollectionAgency;

/// <summary>What one claim needs tonight: the answers to three questions, or the problem in its rows.</summary>
public sealed record NightlyDecision(long InvoiceId)
{
    /// <summary>Whether an agent may send a payment demand today.</summary>
    public bool? MaySendDemand { get; private init; }

    /// <summary>From when, if nothing else happens.</summary>
    public LocalDate? DemandFrom { get; private init; }

    /// <summary>For how much today.</summary>
    public decimal? DemandAtMost { get; private init; }

    /// <summary>The most the debtor may be asked to pay for collection so far.</summary>
    public decimal? Costs { get; private init; }

    /// <summary>What the debtor owes.</summary>
    public decimal? Owed { get; private init; }

    /// <summary>The first answer whole, with its reasons and citations.</summary>
    public string? Reasons { get; private init; }

    /// <summary>The row and the fact that stand in the way of answers.</summary>
    public string? Problem { get; private init; }

    /// <summary>Asks; a claim with a bad row costs no other claim its answers.</summary>
    public static NightlyDecision On(LocalDate day, Invoice invoice, DebtCollectionAct act)
    {
        IReadOnlyList<string> rows = [];
        try
        {
            (var known, rows) = CaseMapper.ToCase(invoice);
            var demand = act.Permission(known, new PaymentDemand(day, CollectorRole.Agent, DeliveryForm.Written));
            return new NightlyDecision(invoice.Id)
            {
                MaySendDemand = demand.Value.Permitted,
                DemandFrom = demand.Value.Earliest,
                DemandAtMost = demand.Value.Maximum?.Amount,
                Costs = act.CostTotals(known, day).Total.Amount,
                Owed = act.Allocation(known, day).Value.Outstanding.Total.Amount,
                Reasons = AnswerJson.Write(invoice.Number, demand),
            };
        }
        catch (CaseErrorException error)
        {
            return new NightlyDecision(invoice.Id) { Problem = error.ByRow(rows).Message };
        }
    }
}
