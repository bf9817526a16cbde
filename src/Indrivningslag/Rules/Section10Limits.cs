using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Counts, agreed ceilings and caps (2 §, 10c-10d §§, 10g-10h §§): what of an offer one lane admits.</summary>
internal static class Section10Limits
{
    /// <summary>Puts an offer to the limits that depend on what was admitted before, and books what is admitted.</summary>
    /// <returns>The admitted part of the fee and of the service cost, in cents.</returns>
    internal static (long Fee, long Service) Admit(ref FoldState state, ref Lane lane, in Offer offer, in Price price, in LaneFacts facts, ref Notes notes)
    {
        if (Counted(ref lane, offer, facts, ref notes) || !facts.Open)
        {
            return (0, 0);
        }

        var fee = offer.Fee;
        if (fee > price.Ceiling)
        {
            notes.Add(price.Statutory.Value == Euro.Zero ? Rule.Unlisted : Rule.UnitCeiling, price.Statutory.Citation, amount: price.Ceiling);
            fee = price.Ceiling;
        }

        var service = price.AdmitsService ? offer.Service : 0;
        if (service < offer.Service)
        {
            notes.Add(Rule.Unlisted, price.Statutory.Citation);
        }

        var total = fee + service;
        if (total > price.Agreed)
        {
            notes.Add(Rule.AgreedCeiling, Cite.S2, amount: price.Agreed);
            total = price.Agreed;
        }

        total = Capped(ref state, ref lane, offer, price, facts.Difficult, total, ref notes);
        Book(ref lane, offer, total);
        var admittedFee = Math.Min(fee, total);
        return (admittedFee, total - admittedFee);
    }

    /// <summary>10c.1, 10g.1-2: whether as many measures of the kind already cost something; a special reason lifts it.</summary>
    private static bool Counted(ref Lane lane, in Offer offer, in LaneFacts facts, ref Notes notes)
    {
        if (offer.IsCopy)
        {
            return false;
        }

        var law = offer.Law;
        return offer.Measure.Kind switch
        {
            EventKind.PaymentDemand => DemandCounted(ref lane, offer, facts, ref notes),
            EventKind.PaymentPlan => Reached(law.PlanCount?.For(offer.Principal, offer.DirectlyEnforceable), lane.Plans, offer, Rule.PlanCount, ref notes),
            EventKind.Tratta => Reached(law.TrattaCount, lane.Trattas, offer, Rule.TrattaCount, ref notes),
            EventKind.BankruptcyDemand => Reached(law.BankruptcyDemandCount, lane.BankruptcyDemands, offer, Rule.BankruptcyDemandCount, ref notes),
            _ => false,
        };
    }

    /// <summary>10g.1: beside a tratta the earliest demand that meets all else keeps the place, whatever it relies on.</summary>
    private static bool DemandCounted(ref Lane lane, in Offer offer, in LaneFacts facts, ref Notes notes)
    {
        var counted = Reached(offer.Law.DemandCount, lane.Demands, offer, Rule.DemandCount, ref notes);
        if (!facts.TrattaUsed || offer.Law.DemandCountWithTratta is not { } beside)
        {
            return counted;
        }

        if (Reached(beside, lane.DemandsBesideTratta, offer, Rule.DemandBesideTratta, ref notes))
        {
            return true;
        }

        lane.DemandsBesideTratta += facts.Open && !counted && offer.Fee > 0 ? 1 : 0;
        return counted;
    }

    private static bool Reached(Cited<int>? most, int soFar, in Offer offer, Rule rule, ref Notes notes)
    {
        if (most is not { } limit || soFar < limit.Value || offer.CountLifted)
        {
            return false;
        }

        notes.Add(rule, limit.Citation, number: limit.Value);
        return true;
    }

    /// <summary>10d, 10h, the cap before 2013 when collection began under it, and an agreed total: what is left below each.</summary>
    private static long Capped(ref FoldState state, ref Lane lane, in Offer offer, in Price price, bool difficult, long amount, ref Notes notes)
    {
        var lifted = difficult && !offer.DirectlyEnforceable;
        if (!lifted)
        {
            amount = Below(price.Cap, Used(lane, CountsFromStart(offer)), amount, Rule.TotalCap, ref notes);
            if (state.BegunUnder is { } begun)
            {
                amount = Below(Cap(begun, state, offer), lane.CappedFromStart, amount, Rule.TotalCapBefore2013, ref notes);
            }
        }

        return state.Claim.AgreedCeilings?.Total is { } agreed
            ? Below(new(agreed, Cite.S2), lane.Admitted, amount, Rule.AgreedTotalCeiling, ref notes)
            : amount;
    }

    private static long Below(Cited<Euro>? cap, long used, long amount, Rule rule, ref Notes notes)
    {
        if (cap is not { } limit)
        {
            return amount;
        }

        var left = Math.Max(0, limit.Value.Cents - used);
        if (amount <= left)
        {
            return amount;
        }

        notes.Add(rule, limit.Citation, amount: limit.Value.Cents);
        return left;
    }

    /// <summary>10d.1, 10d.3, 10h.1, 10h.4: the cap by principal, or that of a directly enforceable claim, larger from a bankruptcy demand on.</summary>
    internal static Cited<Euro>? Cap(RegimeLaw law, in FoldState state, in Offer offer)
    {
        if (offer.DirectlyEnforceable)
        {
            var withBankruptcy = state.BankruptcyDemandUsed || offer.Measure.Kind == EventKind.BankruptcyDemand;
            var enforceable = withBankruptcy ? law.CapDirectlyEnforceableBankruptcy ?? law.CapDirectlyEnforceable : law.CapDirectlyEnforceable;
            if (enforceable is not null)
            {
                return enforceable;
            }
        }

        return law.Cap?.For(offer.Principal);
    }

    /// <summary>Before 2013-03-16 every consumer cost counts against the cap, later those from the day on which it began to apply.</summary>
    internal static bool CountsFromStart(in Offer offer) => !offer.Edition.ConductCovered;

    /// <summary>What counts against the cap, in cents.</summary>
    internal static long Used(in Lane lane, bool fromStart) => fromStart ? lane.CappedFromStart : lane.Capped;

    private static void Book(ref Lane lane, in Offer offer, long amount)
    {
        lane.Admitted += amount;
        lane.CappedFromStart += offer.Consumer ? amount : 0;
        lane.Capped += offer.Edition.ConductCovered && offer.Law.Cap is not null ? amount : 0;
        if (amount == 0)
        {
            return;
        }

        var law = offer.Law;
        switch (offer.Measure.Kind)
        {
            case EventKind.PaymentDemand:
                lane.Demands += law.DemandCount is null ? 0 : 1;
                break;
            case EventKind.PaymentPlan:
                lane.Plans += law.PlanCount is null ? 0 : 1;
                break;
            case EventKind.Tratta:
                lane.Trattas += law.TrattaCount is null ? 0 : 1;
                break;
            case EventKind.BankruptcyDemand:
                lane.BankruptcyDemands += law.BankruptcyDemandCount is null ? 0 : 1;
                break;
            default:
                break;
        }
    }
}
