using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Counts, agreed ceilings and caps (2 §, 10c-10d §§, 10g-10h §§): what one tally admits of a measure.</summary>
internal static class Section10Limits
{
    /// <summary>Puts a measure to the limits that depend on what was admitted before, and books what is admitted.</summary>
    /// <returns>The admitted part of the fee and of the service cost, in cents.</returns>
    internal static (long Fee, long Service) Admit(in CaseState state, ref Tally tally, in CostedMeasure costed, in MeasurePrice price, in TallyFacts facts, ref ReasonSink reasons)
    {
        if (Counted(ref tally, costed, facts, ref reasons) || !facts.Open)
        {
            return (0, 0);
        }

        var fee = costed.Fee;
        if (fee > price.Ceiling)
        {
            reasons.Add(price.Statutory.Value == Euro.Zero ? Rule.Unlisted : Rule.UnitCeiling, price.Statutory.Citation, amount: price.Ceiling);
            fee = price.Ceiling;
        }

        var service = price.AdmitsService ? costed.Service : 0;
        if (service < costed.Service)
        {
            reasons.Add(Rule.Unlisted, price.Statutory.Citation);
        }

        var total = fee + service;
        if (total > price.Agreed)
        {
            reasons.Add(Rule.AgreedCeiling, Cite.S2, amount: price.Agreed);
            total = price.Agreed;
        }

        total = Capped(state, ref tally, costed, facts.CapRaised, total, ref reasons);
        Book(ref tally, costed, total);
        var admittedFee = Math.Min(fee, total);
        return (admittedFee, total - admittedFee);
    }

    /// <summary>10c.1, 10g.1-2: whether as many measures of the kind already cost something; a special reason lifts it.</summary>
    private static bool Counted(ref Tally tally, in CostedMeasure costed, in TallyFacts facts, ref ReasonSink reasons)
    {
        if (costed.IsCopy)
        {
            return false;
        }

        var law = costed.Law;
        return costed.Measure.Kind switch
        {
            EventKind.PaymentDemand => DemandCounted(ref tally, costed, facts, ref reasons),
            EventKind.PaymentPlan => Reached(law.PlanCount?.For(costed.Principal, costed.DirectlyEnforceable), tally.Plans, costed, Rule.PlanCount, ref reasons),
            EventKind.Tratta => Reached(law.TrattaCount, tally.Trattas, costed, Rule.TrattaCount, ref reasons),
            EventKind.BankruptcyDemand => Reached(law.BankruptcyDemandCount, tally.BankruptcyDemands, costed, Rule.BankruptcyDemandCount, ref reasons),
            EventKind.PaymentReminder or EventKind.TermExtension or EventKind.OtherMeasure => false,
            _ => throw NotCounted(costed.Measure),
        };
    }

    /// <summary>10g.1: beside a tratta the earliest demand that meets all else keeps the place, whatever it relies on.</summary>
    private static bool DemandCounted(ref Tally tally, in CostedMeasure costed, in TallyFacts facts, ref ReasonSink reasons)
    {
        var counted = Reached(costed.Law.DemandCount, tally.Demands, costed, Rule.DemandCount, ref reasons);
        if (!facts.TrattaUsed || costed.Law.DemandCountWithTratta is not { } beside)
        {
            return counted;
        }

        if (Reached(beside, tally.DemandsBesideTratta, costed, Rule.DemandBesideTratta, ref reasons))
        {
            return true;
        }

        tally.DemandsBesideTratta += facts.Open && !counted && costed.Fee > 0 ? 1 : 0;
        return counted;
    }

    private static InvalidOperationException NotCounted(Measure measure) => new($"{measure.Kind} is a measure of which it is not said whether it counts.");

    private static bool Reached(Cited<int>? most, int soFar, in CostedMeasure costed, Rule rule, ref ReasonSink reasons)
    {
        if (most is not { } limit || soFar < limit.Value || costed.CountLifted)
        {
            return false;
        }

        reasons.Add(rule, limit.Citation, number: limit.Value);
        return true;
    }

    /// <summary>10d, 10h, the cap before 2013 when collection began under it, and an agreed total: what is left below each.</summary>
    private static long Capped(in CaseState state, ref Tally tally, in CostedMeasure costed, bool raised, long amount, ref ReasonSink reasons)
    {
        var lifted = raised && !costed.DirectlyEnforceable;
        if (!lifted)
        {
            amount = Below(Cap(costed.Law, costed.Principal, costed.DirectlyEnforceable, raised), Used(tally, CountsFromStart(costed)), amount, Rule.TotalCap, ref reasons);
            if (state.BegunUnder is { } begun)
            {
                amount = Below(Cap(begun, costed.Principal, costed.DirectlyEnforceable, raised: false), tally.CappedFromStart, amount, Rule.TotalCapBefore2013, ref reasons);
            }
        }

        return state.Claim.AgreedCeilings?.Total is { } agreed
            ? Below(new(agreed, Cite.S2), tally.Admitted, amount, Rule.AgreedTotalCeiling, ref reasons)
            : amount;
    }

    private static long Below(Cited<Euro>? cap, long used, long amount, Rule rule, ref ReasonSink reasons)
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

        reasons.Add(rule, limit.Citation, amount: limit.Value.Cents);
        return left;
    }

    /// <summary>10d.1, 10d.3, 10h.1, 10h.4: the cap by principal, or that of a directly enforceable claim, larger where a bankruptcy demand is used.</summary>
    internal static Cited<Euro>? Cap(RegimeLaw law, Euro principal, bool directlyEnforceable, bool raised)
    {
        var enforceable = !directlyEnforceable ? null
            : raised ? law.CapDirectlyEnforceableBankruptcy ?? law.CapDirectlyEnforceable
            : law.CapDirectlyEnforceable;
        return enforceable ?? law.Cap?.For(principal);
    }

    /// <summary>The number of the tally once a measure is taken.</summary>
    internal static int TallyWith(in CaseState state, in CostedMeasure costed) =>
        state.CurrentTally | (CountsAsTratta(costed) ? Tally.WithTratta : 0) | (RaisesCap(costed) ? Tally.WithHigherCap : 0);

    /// <summary>10g.1: a tratta sent since such claims have counts, charged or not.</summary>
    internal static bool CountsAsTratta(in CostedMeasure costed) =>
        costed.Measure.Kind == EventKind.Tratta && costed.Law.DemandCountWithTratta is not null;

    /// <summary>10h.4: a bankruptcy demand used raises the cap of a directly enforceable claim for the whole of it, earlier measures included.</summary>
    internal static bool RaisesCap(in CostedMeasure costed) =>
        costed.Measure.Kind == EventKind.BankruptcyDemand && costed.DirectlyEnforceable && costed.Law.CapDirectlyEnforceableBankruptcy is not null;

    /// <summary>Before 2013-03-16 every consumer cost counts against the cap, later those from the day on which it began to apply.</summary>
    internal static bool CountsFromStart(in CostedMeasure costed) => !costed.Edition.ConductCovered;

    /// <summary>What counts against the cap, in cents.</summary>
    internal static long Used(in Tally tally, bool fromStart) => fromStart ? tally.CappedFromStart : tally.Capped;

    internal static void Book(ref Tally tally, in CostedMeasure costed, long amount)
    {
        tally.Admitted += amount;
        tally.CappedFromStart += costed.Consumer ? amount : 0;
        tally.Capped += costed.Edition.ConductCovered && costed.Law.Cap is not null ? amount : 0;
        if (amount == 0)
        {
            return;
        }

        var law = costed.Law;
        switch (costed.Measure.Kind)
        {
            case EventKind.PaymentDemand:
                tally.Demands += law.DemandCount is null ? 0 : 1;
                break;
            case EventKind.PaymentPlan:
                tally.Plans += law.PlanCount is null ? 0 : 1;
                break;
            case EventKind.Tratta:
                tally.Trattas += law.TrattaCount is null ? 0 : 1;
                break;
            case EventKind.BankruptcyDemand:
                tally.BankruptcyDemands += law.BankruptcyDemandCount is null ? 0 : 1;
                break;
            case EventKind.PaymentReminder or EventKind.TermExtension or EventKind.OtherMeasure:
                break;
            default:
                throw NotCounted(costed.Measure);
        }
    }
}
