using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>10a.1, 10e.1 and their predecessors: what each kind of measure may cost.</summary>
internal static class Section10Prices
{
    /// <summary>The price in cents without service cost; 0 for a measure without a price, unlimited where the actual cost may be asked.</summary>
    internal static Cited<Euro> Of(ref FoldState state, in Offer offer)
    {
        if (offer.IsCopy)
        {
            return new(Euro.Zero, Cite.S5M5);
        }

        if (!offer.Law.MaximaApply)
        {
            return Actual(offer.Law.Prices);
        }

        return offer.Measure switch
        {
            PaymentReminder reminder => Reminder(reminder, offer.Law),
            PaymentDemand demand => Demand(ref state, demand, offer),
            TermExtension { RequestedByDebtor: true } => offer.Law.Extension ?? Unlisted(offer.Law),
            PaymentPlan plan => Plan(plan, offer),
            Indrivningslag.Tratta => OfTratta(offer),
            BankruptcyDemand => offer.Law.BankruptcyDemand ?? Unlisted(offer.Law),
            _ => Unlisted(offer.Law),
        };
    }

    /// <summary>10a.1.1 and 10a.2, 10e.1.1 and 10e.2: a priced reminder, or one that costs what it costs.</summary>
    private static Cited<Euro> Reminder(PaymentReminder reminder, RegimeLaw law) =>
        IsListed(reminder.Form, law) && law.Reminder is { } price ? price : Actual(law.OtherReminder);

    /// <summary>10a.1.2-5, 10e.1.2-4: by kind of collector, enforceability and principal; half for a new demand.</summary>
    private static Cited<Euro> Demand(ref FoldState state, PaymentDemand demand, in Offer offer)
    {
        var law = offer.Law;
        if (law.FlawedDemandUnlisted && (demand.Form == DeliveryForm.Other || demand.MissingContents != DemandContents.None))
        {
            return Unlisted(law);
        }

        if (demand.By == CollectorRole.ExemptCollector && law.DemandByExemptCollector is { } exempt)
        {
            return exempt;
        }

        var price = offer.DirectlyEnforceable && law.DemandDirectlyEnforceable is { } enforceable
            ? enforceable
            : law.Demand!.For(offer.Principal);
        return state.LatestDemand is not null && law.NewDemandHalved is { } halved
            ? new(Half(price.Value), halved)
            : price;
    }

    /// <summary>10a.1.7, 10e.1.6: by principal and number of instalments, for a plan of the kind the law has in mind.</summary>
    private static Cited<Euro> Plan(PaymentPlan plan, in Offer offer)
    {
        if (offer.Law.Plan is not { } prices || !IsListed(plan, prices))
        {
            return Unlisted(offer.Law);
        }

        var few = prices.FewInstalments is { } most && plan.InstalmentCount <= most.Value;
        var price = prices.ByPrincipal.For(few ? Euro.Zero : offer.Principal);
        var enforceable = offer.DirectlyEnforceable && prices.DirectlyEnforceable is not null;
        if (enforceable)
        {
            price = prices.DirectlyEnforceable!.Value;
        }

        var beyond = plan.InstalmentCount - prices.InstalmentsWithoutSupplement;
        return prices.Supplement is { } supplement && beyond > 0 && (!offer.DirectlyEnforceable || prices.SupplementDirectlyEnforceable)
            ? new(price.Value + Euro.FromCents(supplement.Value.Cents * beyond), supplement.Citation)
            : price;
    }

    internal static bool IsListed(DeliveryForm form, RegimeLaw law) =>
        form == DeliveryForm.Written || (form == DeliveryForm.Durable && law.DurableReminderListed);

    internal static bool IsListed(PaymentPlan plan, PlanPrices prices) =>
        plan.CoversWholeClaim && plan.MadeWithDebtor
        && (plan.Form == DeliveryForm.Written || (plan.Form == DeliveryForm.Durable && !prices.WrittenOnly));

    /// <summary>10e.1.7: by enforceability and principal.</summary>
    private static Cited<Euro> OfTratta(in Offer offer)
    {
        if (offer.Law.Tratta is not { } prices)
        {
            return Unlisted(offer.Law);
        }

        return offer.DirectlyEnforceable && offer.Law.TrattaDirectlyEnforceable is { } enforceable ? enforceable : prices.For(offer.Principal);
    }

    /// <summary>Half, to the cent, half a cent upwards.</summary>
    private static Euro Half(Euro price) => Euro.FromCents((price.Cents + 1) / 2);

    private static Cited<Euro> Unlisted(RegimeLaw law) => new(Euro.Zero, law.Prices);

    private static Cited<Euro> Actual(Citation citation) => new(Euro.FromCents(Limits.Unlimited), citation);
}
