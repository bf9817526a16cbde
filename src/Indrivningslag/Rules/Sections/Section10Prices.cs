using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>10a.1, 10e.1 and their predecessors: what each kind of measure may cost.</summary>
internal static class Section10Prices
{
    /// <summary>What a measure may cost by itself, an agreed ceiling included.</summary>
    internal static MeasurePrice For(in CaseState state, in CostedMeasure costed)
    {
        var statutory = Of(state, costed);
        return new(statutory, Lifts(costed, statutory.Value), state.Claim.AgreedCeilings?.For(costed.Measure.Kind), costed.Service);
    }

    /// <summary>The price in cents without service cost; 0 for a measure without a price, unlimited where the actual cost may be asked.</summary>
    internal static Cited<Euro> Of(in CaseState state, in CostedMeasure costed)
    {
        if (costed.IsCopy)
        {
            return new(Euro.Zero, Cite.S5M5);
        }

        if (!costed.Law.MaximaApply)
        {
            return Actual(costed.Law.Prices);
        }

        return costed.Measure switch
        {
            PaymentReminder reminder => Reminder(reminder, costed.Law),
            PaymentDemand demand => Demand(state, demand, costed),
            TermExtension extension => Extension(state, extension, costed.Law),
            PaymentPlan plan => Plan(plan, costed),
            Indrivningslag.Tratta => OfTratta(costed),
            BankruptcyDemand => costed.Law.BankruptcyDemand ?? Unlisted(costed.Law),
            OtherMeasure => Other(state.Act.Readings, costed.Law),
            _ => throw new InvalidOperationException($"{costed.Measure.Kind} is a measure without a price."),
        };
    }

    /// <summary>
    /// Whether a disclosed exceptional amount of work lifts the price (10a.3, 10e.3, 3b.3): on a directly enforceable claim only that of a measure
    /// that the list does not name. It never lifts what is forbidden or free.
    /// </summary>
    private static bool Lifts(in CostedMeasure costed, Euro statutory) =>
        costed.Measure.Exception is { LiftsUnitCeiling: true } && ExceptionalWorkMayLift(costed, statutory);

    /// <summary>Whether exceptional work, once it is told, may lift the price.</summary>
    internal static bool ExceptionalWorkMayLift(in CostedMeasure costed, Euro statutory) =>
        costed.Law.MaximaApply && !costed.IsCopy
        && !(costed.Consumer && costed.Measure.Kind == EventKind.Tratta)
        && (!costed.DirectlyEnforceable || statutory == Euro.Zero);

    /// <summary>10e.4, 10h.5: value added tax on top, when a collector other than a purchaser bills a creditor who cannot deduct it.</summary>
    internal static long Vat(in CaseState state, in CostedMeasure costed, long cents) =>
        costed.Law.VatOnTop is not null && !state.Claim.CreditorDeductsVat
        && costed.Measure.By is CollectorRole.Agent or CollectorRole.ExemptCollector
            ? state.Act.Law.VatRates.On(cents, costed.Day)
            : 0;

    /// <summary>10a.1.6, 10e.1.5: at the debtor's request; within a plan the price of the plan covers it (HE 57/2012 p. 37-38, KKO 2015:76).</summary>
    private static Cited<Euro> Extension(in CaseState state, TermExtension extension, RegimeLaw law)
    {
        if (law.Extension is not { } price)
        {
            return Unlisted(law);
        }

        return state.PlanInForce && law.Plan is { } plan ? new(Euro.Zero, plan.Citation)
            : extension.RequestedByDebtor ? price
            : Unlisted(law);
    }

    /// <summary>10a.3, 3b.3, 10e.3: a measure that the list does not name, by the reading chosen.</summary>
    private static Cited<Euro> Other(Readings readings, RegimeLaw law) =>
        readings.UnlistedMeasures == UnlistedMeasures.ActualCost ? Actual(law.ExceptionalWork) : Unlisted(law);

    /// <summary>10a.1.1 and 10a.2, 10e.1.1 and 10e.2: a priced reminder, or one that costs what it costs.</summary>
    private static Cited<Euro> Reminder(PaymentReminder reminder, RegimeLaw law) =>
        IsListed(reminder.Form, law) && law.Reminder is { } price ? price : Actual(law.OtherReminder);

    /// <summary>10a.1.2-5, 10e.1.2-4: by kind of collector, enforceability and principal; half for a new demand.</summary>
    private static Cited<Euro> Demand(in CaseState state, PaymentDemand demand, in CostedMeasure costed)
    {
        var law = costed.Law;
        if (law.FlawedDemandUnlisted && (demand.Form == DeliveryForm.Other || demand.MissingContents != DemandContents.None))
        {
            return Unlisted(law);
        }

        if (demand.By == CollectorRole.ExemptCollector && law.DemandByExemptCollector is { } exempt)
        {
            return exempt;
        }

        var price = costed.DirectlyEnforceable && law.DemandDirectlyEnforceable is { } enforceable
            ? enforceable
            : law.Demand!.For(costed.Principal);
        return state.Demanded && law.NewDemandHalved is { } halved
            ? new(Half(price.Value), halved)
            : price;
    }

    /// <summary>10a.1.7, 10e.1.6: by principal and number of instalments, for a plan of the kind the law has in mind.</summary>
    private static Cited<Euro> Plan(PaymentPlan plan, in CostedMeasure costed)
    {
        if (costed.Law.Plan is not { } prices || !IsListed(plan, prices))
        {
            return Unlisted(costed.Law);
        }

        var few = prices.FewInstalments is { } most && plan.Instalments <= most.Value;
        var price = prices.ByPrincipal.For(few ? Euro.Zero : costed.Principal);
        var enforceable = costed.DirectlyEnforceable && prices.DirectlyEnforceable is not null;
        if (enforceable)
        {
            price = prices.DirectlyEnforceable!.Value;
        }

        var beyond = plan.Instalments - prices.InstalmentsWithoutSupplement;
        return prices.Supplement is { } supplement && beyond > 0 && (!costed.DirectlyEnforceable || prices.SupplementDirectlyEnforceable)
            ? new(price.Value + Euro.FromCents(supplement.Value.Cents * beyond), supplement.Citation)
            : price;
    }

    internal static bool IsListed(DeliveryForm form, RegimeLaw law) =>
        form == DeliveryForm.Written || (form == DeliveryForm.Durable && law.DurableReminderListed);

    internal static bool IsListed(PaymentPlan plan, PlanPrices prices) =>
        plan.CoversWholeClaim && plan.MadeWithDebtor
        && (plan.Form == DeliveryForm.Written || (plan.Form == DeliveryForm.Durable && !prices.WrittenOnly));

    /// <summary>10e.1.7: by enforceability and principal.</summary>
    private static Cited<Euro> OfTratta(in CostedMeasure costed)
    {
        if (costed.Law.Tratta is not { } prices)
        {
            return Unlisted(costed.Law);
        }

        return costed.DirectlyEnforceable && costed.Law.TrattaDirectlyEnforceable is { } enforceable ? enforceable : prices.For(costed.Principal);
    }

    /// <summary>Half, to the cent, half a cent upwards.</summary>
    internal static Euro Half(Euro price) => Euro.FromCents((price.Cents + 1) / 2);

    private static Cited<Euro> Unlisted(RegimeLaw law) => new(Euro.Zero, law.Prices);

    private static Cited<Euro> Actual(Citation citation) => new(Euro.FromCents(Cents.Unlimited), citation);
}
