using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>10 §: one measure's way through breaches, conditions, price, counts and caps, and the sums that follow.</summary>
internal static class Section10
{
    /// <summary>Takes a measure into account, and then what it means for later steps.</summary>
    internal static void Take(ref CaseState state, Measure measure, int index)
    {
        var costed = new CostedMeasure(state, measure, measure.Day, measure.Cost.Cents, measure.ServiceCostOrZero.Cents);
        var reasons = new ReasonSink(state.Transcript);
        state.Transcript?.Begin(costed, index, state.LatestDemand is not null, Section10Forfeiture.Takes(state, index, costed.Day));
        var flawed = Section10Forfeiture.Flaws(ref state, measure, index, ref reasons);
        NoteFacts(ref state, costed);
        var price = new MeasurePrice(state, costed);
        var met = Section10Conditions.AllMet(state, costed, ref reasons);
        BookInTallies(ref state, costed, price, met && !flawed, ref reasons);
        state.LastCap = price.Cap?.Value.Cents ?? Cents.None;
        state.LastCapFromStart = Section10Limits.CountsFromStart(costed);
        state.CostsUnknown |= state.TierPrincipalUnknown;
        state.Transcript?.End(price);
        LetterEffects.After(ref state, measure, costed.Consumer);
    }

    /// <summary>What a measure would bring on a day at unlimited cost, its duties fulfilled; 0 when it would be free.</summary>
    internal static long Admissible(in CaseState state, Measure measure, int day)
    {
        if ((state.Forfeited && state.Act.Readings.Forfeiture == ForfeitureScope.AllCosts) || day >= state.FlawedFrom)
        {
            return 0;
        }

        var costed = new CostedMeasure(state, measure, day, Cents.Unlimited, 0);
        var price = new MeasurePrice(state, costed);
        var reasons = new ReasonSink(transcript: null);
        var current = state.CurrentTally | (CountsAsTratta(costed) ? 1 : 0);
        var facts = new TallyFacts(Section10Conditions.AllMet(state, costed, ref reasons), current);
        var tally = CaseState.TallyOf(state, current);
        return Section10Limits.Admit(state, ref tally, costed, price, facts, ref reasons).Fee;
    }

    /// <summary>All that may be asked for collection as of a day, with tax and standard compensation, in cents.</summary>
    internal static long Total(in CaseState state, int day)
    {
        var (costs, vat) = Sums(state);
        return Math.Max(StandardCompensation(state, day), costs + vat);
    }

    /// <summary>What of that is not yet paid, in cents.</summary>
    internal static long OutstandingCosts(in CaseState state, int day) => Math.Max(0, Total(state, day) - state.PaidToCosts);

    /// <summary>Costs and value added tax as of the last event, in cents.</summary>
    /// <exception cref="MissingRateException">A price depends on a payment that needs a reference rate which is not known.</exception>
    internal static (long Costs, long Vat) Sums(in CaseState state)
    {
        state.RequireCosts();
        if (state.Forfeited && state.Act.Readings.Forfeiture == ForfeitureScope.AllCosts)
        {
            return (0, 0);
        }

        ref readonly var tally = ref CaseState.TallyOf(state, state.CurrentTally);
        return (tally.Recoverable, tally.Vat);
    }

    /// <summary>10i.1, earlier 10e.1: from the day after the due date when principal was then outstanding; later payment does not undo it.</summary>
    internal static long StandardCompensation(in CaseState state, int day) =>
        day > state.Claim.DueDay && state.PrincipalAtDueDate > 0 ? StandardCompensationAmount(state) : 0;

    /// <summary>10i.1: the amount for every overdue item; 0 when the claim is no commercial payment or was due too early.</summary>
    internal static long StandardCompensationAmount(in CaseState state) =>
        state.Claim.CommercialPayment is { } payment && StandardCompensationForEach(state) is { } each ? each.Value.Cents * (payment.OverdueItems ?? 1) : 0;

    /// <summary>31/2013: the standard compensation is that of the edition in force on the due date.</summary>
    internal static Cited<Euro>? StandardCompensationForEach(in CaseState state) =>
        state.Claim.DueDay < state.Act.Law.Transitions.StandardCompensationDueFromDay
            ? null
            : state.Act.Law.On(state.Claim.DueDay, "claim.dueOn").StandardCompensation;

    /// <summary>10e.4, 10h.5: value added tax on top, when a collector other than a purchaser bills a creditor who cannot deduct it.</summary>
    internal static long Vat(in CaseState state, in CostedMeasure costed, long cents) =>
        costed.Law.VatOnTop is not null && !state.Claim.CreditorDeductsVat
        && costed.Measure.By is CollectorRole.Agent or CollectorRole.ExemptCollector
            ? state.Act.Law.VatRates.On(cents, costed.Day)
            : 0;

    private static void NoteFacts(ref CaseState state, in CostedMeasure costed)
    {
        state.BegunUnder = costed.Consumer && !costed.Edition.ConductCovered ? costed.Law : state.BegunUnder;
        state.TrattaUsed |= CountsAsTratta(costed);
        state.BankruptcyDemandUsed |= costed.Measure.Kind == EventKind.BankruptcyDemand;
    }

    /// <summary>10g.1: a tratta sent since such claims have counts, charged or not.</summary>
    private static bool CountsAsTratta(in CostedMeasure costed) =>
        costed.Measure.Kind == EventKind.Tratta && costed.Law.DemandCountWithTratta is not null;

    /// <summary>Books the measure in every tally kept; only one of them is written down.</summary>
    private static void BookInTallies(ref CaseState state, in CostedMeasure costed, in MeasurePrice price, bool open, ref ReasonSink reasons)
    {
        for (var i = 0; i < (state.AllTallies ? 4 : 1); i++)
        {
            ref var tally = ref CaseState.TallyToBook(ref state, i);
            var unwritten = new ReasonSink(transcript: null);
            var written = state.Transcript is { } transcript && transcript.Tally == i;
            var (fee, service) = Section10Limits.Admit(state, ref tally, costed, price, new TallyFacts(open, i), ref (written ? ref reasons : ref unwritten));
            var vat = Vat(state, costed, fee);
            var taken = state.Transcript is { Current.Forfeited: true };
            var enforceable = taken ? 0 : tally.Enforceable.Add(state, costed, state.LatestDemand is not null, fee, service);
            tally.Recoverable += taken ? 0 : fee + service;
            tally.Vat += taken ? 0 : vat;
            state.Transcript?.Book(i, fee, service, vat, enforceable);
        }
    }
}
