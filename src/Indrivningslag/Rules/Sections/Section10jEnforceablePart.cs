using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>10j § and its predecessor: how much of the costs of a directly enforceable claim is enforceable with it, measure by measure.</summary>
internal static class Section10jEnforceablePart
{
    /// <summary>Adds a measure with what may be recovered for it.</summary>
    /// <returns>The enforceable part of the measure with its value added tax, in cents.</returns>
    internal static long Add(in CaseState state, ref EnforceableSums sums, in CostedMeasure costed, in Standing standing, long fee, long service)
    {
        if (!costed.DirectlyEnforceable)
        {
            return 0;
        }

        if (costed.Consumer)
        {
            sums.Sum += fee + service;
            return fee + service;
        }

        if (state.Claim.CommercialPayment is not null)
        {
            AddCommercial(state, ref sums, costed, fee, service);
            return 0;
        }

        var part = standing.Unlisted ? 0 : Math.Min(fee, UnitOf(costed, standing.NewDemand));
        if (!costed.Edition.EnforceableByOtherPrices && !DueInTime(state))
        {
            part = 0;
        }

        part = Math.Min(part, Math.Max(0, CapOf(costed.Edition) - sums.Capped));
        sums.Capped += part;
        part += Section10Prices.Vat(state, costed, part);
        sums.Sum += part;
        return part;
    }

    /// <summary>10j.2.1: for a commercial payment the standard compensation for each item, with the value added tax on that part of the costs.</summary>
    internal static long Commercial(in CaseState state, in EnforceableSums sums, long total) =>
        Math.Min(total, PerItems(state) + sums.CommercialVat);

    /// <summary>The sums once more, now that it is known which measures lost their cost; each entry gets its part.</summary>
    internal static EnforceableSums AddAgain(in CaseState state, Transcript transcript, ForfeitureLog log)
    {
        var sums = default(EnforceableSums);
        for (var i = 0; i < transcript.MeasureCount; i++)
        {
            ref var entry = ref transcript.MeasureAt(i);
            var booked = log.At(i);
            entry.Enforceable = entry.Forfeited ? 0 : Add(state, ref sums, booked.Costed, booked.Standing, entry.Fee, entry.Service);
        }

        return sums;
    }

    /// <summary>31/2013: only claims due from its entry into force have an enforceable part.</summary>
    private static bool DueInTime(in CaseState state) =>
        state.DueDay >= state.Act.Law.Transitions.StandardCompensationDueFromDay;

    private static long PerItems(in CaseState state) => Section10Totals.StandardCompensationUnits(state);

    private static void AddCommercial(in CaseState state, ref EnforceableSums sums, in CostedMeasure costed, long fee, long service)
    {
        var room = PerItems(state) - sums.CommercialCosts;
        sums.CommercialVat += Section10Prices.Vat(state, costed, Math.Min(fee, room));
        sums.CommercialCosts += Math.Min(fee + service, room);
    }

    /// <summary>10j.3, before that the cap of a directly enforceable consumer claim: the cap on the sum; all earlier costs count towards it.</summary>
    private static long CapOf(Edition edition) => (edition.EnforceableCap ?? edition.Consumer.CapDirectlyEnforceable!.Value).Value.Cents;

    /// <summary>
    /// 10j.2.2: the prices of a directly enforceable consumer claim, with the reminder and the exempt collector's demand of other claims. A measure that the
    /// price list of its own regime does not name has none and does not come here.
    /// </summary>
    private static long UnitOf(in CostedMeasure costed, bool newDemand)
    {
        var consumer = costed.Edition.Consumer;
        var byOther = costed.Edition.EnforceableByOtherPrices ? costed.Law : consumer;
        return costed.Measure switch
        {
            PaymentReminder reminder => Section10Prices.IsListed(reminder.Form, byOther) ? Cents(byOther.Reminder) : 0,
            PaymentDemand { By: CollectorRole.ExemptCollector } => Cents(byOther.DemandByExemptCollector),
            PaymentDemand when newDemand => Section10Prices.Half(consumer.DemandDirectlyEnforceable?.Value ?? Euro.Zero).Cents,
            PaymentDemand => Cents(consumer.DemandDirectlyEnforceable),
            TermExtension => Cents(consumer.Extension),
            PaymentPlan => Cents(consumer.Plan?.DirectlyEnforceable),
            Tratta or BankruptcyDemand or OtherMeasure => 0,
            _ => throw new InvalidOperationException($"{costed.Measure.Kind} is a measure without an enforceable part."),
        };
    }

    private static long Cents(Cited<Euro>? price) => price?.Value.Cents ?? 0;
}
