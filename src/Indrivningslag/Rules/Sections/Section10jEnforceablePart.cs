using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>10j § and its predecessor: how much of the costs of a directly enforceable claim is enforceable with it, measure by measure.</summary>
internal struct Section10jEnforceablePart
{
    private long _capped;
    private long _commercialCosts;
    private long _commercialVat;

    /// <summary>Running sum of the per-measure parts, value added tax included.</summary>
    internal long Sum { get; private set; }

    /// <summary>How a measure stands among others and in the price list.</summary>
    /// <param name="NewDemand">Whether another demand came before it.</param>
    /// <param name="Unlisted">Whether the price list does not name it; an exceptional price for it is not enforceable.</param>
    internal readonly record struct Standing(bool NewDemand, bool Unlisted);

    /// <summary>Adds a measure with what may be recovered for it.</summary>
    /// <returns>The enforceable part of the measure with its value added tax, in cents.</returns>
    internal long Add(in CaseState state, in CostedMeasure costed, in Standing standing, long fee, long service)
    {
        if (!costed.DirectlyEnforceable)
        {
            return 0;
        }

        if (costed.Consumer)
        {
            Sum += fee + service;
            return fee + service;
        }

        if (state.Claim.CommercialPayment is not null)
        {
            AddCommercial(state, costed, fee, service);
            return 0;
        }

        var part = standing.Unlisted ? 0 : Math.Min(fee, UnitOf(costed, standing.NewDemand));
        if (!costed.Edition.EnforceableByOtherPrices && !DueInTime(state))
        {
            part = 0;
        }

        part = Math.Min(part, Math.Max(0, CapOf(costed.Edition) - _capped));
        _capped += part;
        part += Section10Prices.Vat(state, costed, part);
        Sum += part;
        return part;
    }

    /// <summary>10j.2.1: for a commercial payment the standard compensation for each item, with the value added tax on that part of the costs.</summary>
    internal readonly long Commercial(in CaseState state, long total) =>
        Math.Min(total, PerItems(state) + _commercialVat);

    /// <summary>31/2013: only claims due from its entry into force have an enforceable part.</summary>
    private static bool DueInTime(in CaseState state) =>
        state.DueDay >= state.Act.Law.Transitions.StandardCompensationDueFromDay;

    private static long PerItems(in CaseState state) => Section10Totals.StandardCompensationUnits(state);

    private void AddCommercial(in CaseState state, in CostedMeasure costed, long fee, long service)
    {
        var room = PerItems(state) - _commercialCosts;
        _commercialVat += Section10Prices.Vat(state, costed, Math.Min(fee, room));
        _commercialCosts += Math.Min(fee + service, room);
    }

    /// <summary>10j.3, before that the cap of a directly enforceable consumer claim: the cap on the sum; all earlier costs count towards it.</summary>
    private static long CapOf(Edition edition) => (edition.EnforceableCap ?? edition.Consumer.CapDirectlyEnforceable!.Value).Value.Cents;

    /// <summary>10j.2.2: the prices of a directly enforceable consumer claim, with the reminder and the exempt collector's demand of other claims.</summary>
    private static long UnitOf(in CostedMeasure costed, bool newDemand)
    {
        var consumer = costed.Edition.Consumer;
        var listed = costed.Law.MaximaApply;
        var byOther = costed.Edition.EnforceableByOtherPrices ? costed.Law : consumer;
        return costed.Measure switch
        {
            PaymentReminder reminder when Section10Prices.IsListed(reminder.Form, byOther) => Cents(byOther.Reminder),
            PaymentDemand { By: CollectorRole.ExemptCollector } => Cents(byOther.DemandByExemptCollector),
            PaymentDemand when newDemand => (Cents(consumer.DemandDirectlyEnforceable) + 1) / 2,
            PaymentDemand => Cents(consumer.DemandDirectlyEnforceable),
            TermExtension extension when !listed || extension.RequestedByDebtor => Cents(consumer.Extension),
            PaymentPlan plan when !listed || Section10Prices.IsListed(plan, consumer.Plan!) => Cents(consumer.Plan!.DirectlyEnforceable),
            _ => 0,
        };
    }

    private static long Cents(Cited<Euro>? price) => price?.Value.Cents ?? 0;
}
