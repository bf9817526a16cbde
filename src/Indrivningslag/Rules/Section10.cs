using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>10 §: one measure's way through breaches, conditions, price, counts and caps, and the sums that follow.</summary>
internal static class Section10
{
    /// <summary>Takes a measure into account, and then what it means for later steps.</summary>
    internal static void Take(ref FoldState state, Measure measure, int index)
    {
        var offer = new Offer(ref state, measure, measure.Day, measure.Cost.Cents, measure.ServiceCostOrZero.Cents);
        var notes = new Notes(state.Trail);
        state.Trail?.Begin(offer, index, state.LatestDemand is not null, Section10Forfeiture.Takes(state, index, offer.Day));
        var flawed = Section10Forfeiture.Flaws(ref state, measure, index, ref notes);
        NoteFacts(ref state, offer);
        var price = new Price(ref state, offer);
        var met = Section10Conditions.AllMet(ref state, offer, ref notes);
        Lanes(ref state, offer, price, met && !flawed, ref notes);
        state.LastCap = price.Cap?.Value.Cents ?? Limits.None;
        state.LastCapFromStart = Section10Limits.CountsFromStart(offer);
        state.CostsUnknown |= state.TierPrincipalUnknown;
        state.Trail?.End(price);
        Letters.After(ref state, measure, offer.Consumer);
    }

    /// <summary>What a measure would bring on a day at unlimited cost, its duties fulfilled; 0 when it would be free.</summary>
    internal static long Admissible(ref FoldState state, Measure measure, int day)
    {
        if ((state.Forfeited && state.Act.Readings.Forfeiture == ForfeitureScope.AllCosts) || day >= state.FlawedFrom)
        {
            return 0;
        }

        var offer = new Offer(ref state, measure, day, Limits.Unlimited, 0);
        var price = new Price(ref state, offer);
        var notes = new Notes(trail: null);
        var current = state.CurrentLane | (CountsAsTratta(offer) ? 1 : 0);
        var facts = new LaneFacts(Section10Conditions.AllMet(ref state, offer, ref notes), current);
        var lane = FoldState.At(ref state, current);
        return Section10Limits.Admit(ref state, ref lane, offer, price, facts, ref notes).Fee;
    }

    /// <summary>All that may be asked for collection as of a day, with tax and standard compensation, in cents.</summary>
    internal static long Total(ref FoldState state, int day)
    {
        var (costs, vat) = Sums(ref state);
        return Math.Max(StandardCompensation(ref state, day), costs + vat);
    }

    /// <summary>What of that is not yet paid, in cents.</summary>
    internal static long OutstandingCosts(ref FoldState state, int day) => Math.Max(0, Total(ref state, day) - state.PaidToCosts);

    /// <summary>Costs and value added tax as of the last event, in cents.</summary>
    /// <exception cref="MissingRateException">A price depends on a payment that needs a reference rate which is not known.</exception>
    internal static (long Costs, long Vat) Sums(ref FoldState state)
    {
        state.RequireCosts();
        if (state.Forfeited && state.Act.Readings.Forfeiture == ForfeitureScope.AllCosts)
        {
            return (0, 0);
        }

        ref var lane = ref FoldState.At(ref state, state.CurrentLane);
        return (lane.Recoverable, lane.Vat);
    }

    /// <summary>10i.1, earlier 10e.1: from the day after the due date when principal was then outstanding; later payment does not undo it.</summary>
    internal static long StandardCompensation(ref FoldState state, int day) =>
        day > state.Claim.DueDay && state.PrincipalAtDueDate > 0 ? StandardCompensationAmount(ref state) : 0;

    /// <summary>10i.1: the amount for every overdue item; 0 when the claim is no commercial payment or was due too early.</summary>
    internal static long StandardCompensationAmount(ref FoldState state) =>
        state.Claim.CommercialOverdueItems is { } items && StandardCompensationForEach(state) is { } each ? each.Value.Cents * items : 0;

    /// <summary>31/2013: the standard compensation is that of the edition in force on the due date.</summary>
    internal static Cited<Euro>? StandardCompensationForEach(in FoldState state) =>
        state.Claim.DueDay < state.Act.Law.Transitions.StandardCompensationDueFromDay
            ? null
            : state.Act.Law.On(state.Claim.DueDay, "case.claim.dueOn").StandardCompensation;

    /// <summary>10e.4, 10h.5: value added tax on top, when a collector other than a purchaser bills a creditor who cannot deduct it.</summary>
    internal static long Vat(ref FoldState state, in Offer offer, long cents) =>
        offer.Law.VatOnTop is not null && !state.Claim.CreditorDeductsVat
        && offer.Measure.By is CollectorRole.Agent or CollectorRole.ExemptCollector
            ? state.Act.Law.VatRates.On(cents, offer.Day)
            : 0;

    private static void NoteFacts(ref FoldState state, in Offer offer)
    {
        state.BegunUnder = offer.Consumer && !offer.Edition.ConductCovered ? offer.Law : state.BegunUnder;
        state.TrattaUsed |= CountsAsTratta(offer);
        state.BankruptcyDemandUsed |= offer.Measure.Kind == EventKind.BankruptcyDemand;
    }

    /// <summary>10g.1: a tratta sent since such claims have counts, charged or not.</summary>
    private static bool CountsAsTratta(in Offer offer) =>
        offer.Measure.Kind == EventKind.Tratta && offer.Law.DemandCountWithTratta is not null;

    /// <summary>Books the measure in every lane kept; only one of them is written down.</summary>
    private static void Lanes(ref FoldState state, in Offer offer, in Price price, bool open, ref Notes notes)
    {
        for (var i = 0; i < (state.AllLanes ? 4 : 1); i++)
        {
            ref var lane = ref FoldState.At(ref state, i);
            var unwritten = new Notes(trail: null);
            var written = state.Trail is { } trail && trail.Lane == i;
            var (fee, service) = Section10Limits.Admit(ref state, ref lane, offer, price, new LaneFacts(open, i), ref (written ? ref notes : ref unwritten));
            var vat = Vat(ref state, offer, fee);
            var taken = state.Trail is { Current.Forfeited: true };
            var enforceable = taken ? 0 : lane.Enforceable.Add(ref state, offer, state.LatestDemand is not null, fee, service);
            lane.Recoverable += taken ? 0 : fee + service;
            lane.Vat += taken ? 0 : vat;
            state.Trail?.Book(i, fee, service, vat, enforceable);
        }
    }
}
