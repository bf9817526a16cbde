using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Everything the past of a case means for its future; one pass over the events fills it.</summary>
/// <remarks>
/// A value: a copy is an independent branch, so that a step can be tried out without consequence. Days are numbers, money is cents. Questions
/// take it by <c>in</c>; only the steps of the fold take it by <c>ref</c>.
/// </remarks>
internal struct CaseState
{
    internal readonly DebtCollectionAct Act;
    internal readonly Claim Claim;

    /// <summary>Which facts that bear on earlier costs can occur, by the bits of <see cref="CurrentTally"/>; a tally is kept for each combination.</summary>
    internal readonly int Tallies;

    /// <summary>What is written down for full answers; null when only totals are asked.</summary>
    internal readonly Transcript? Transcript;

    /// <summary>Facts that work backwards and so are known before the fold starts; null when there are none.</summary>
    internal readonly RetroactiveFacts? Retroactive;

    /// <summary>Single measures that a breach takes, under the reading that takes no more; null under the other.</summary>
    internal readonly ForfeitureLog? Forfeitures;

    /// <summary>The day of the latest event; what acts at the end of a day has not yet acted on this one.</summary>
    internal int Today;

    // The debt (11a §) and the agent's money (11 §).
    internal readonly long OwedPrincipal;
    internal int DueDay;
    internal ItemBook? Items;
    internal int ItemsPassed;
    internal int LateItems;
    internal long Principal;
    internal long PrincipalAtDueDate;
    internal long Interest;
    internal long InterestAccrued;
    internal long InterestCharged;
    internal int InterestThrough;
    internal int JudgmentDay;
    internal long PaidToCosts;
    internal long WaivedCosts;
    internal CostInterest CostInterest;
    internal long ClientFunds;

    /// <summary>A day whose reference rate is not known, without which the last payments cannot be divided; an error only once an answer needs them.</summary>
    internal int UnknownRateDay;

    // Whether collection may go on (4.3, 4b, 4c).
    internal bool Extinguished;
    internal OpenDispute Disputes;
    internal OpenDispute MaterialDisputes;
    internal bool RemedyOpen;
    internal bool Suspended;
    internal bool ToldFree;

    // Letters (5, 6, 7, 10b, 10f).
    internal int LastLetter;
    internal int FirstReminderAfterDue;
    internal bool Demanded;
    internal bool DemandedLawfully;
    internal PaymentDemand? LatestDemandWithTerm;
    internal int EarliestTrattaTerm;
    internal SentTratta LatestTratta;
    internal bool TurnoverStated;
    internal Section05Consents Consents;

    // Agreements on time (8.1).
    internal int ExtendedThrough;
    internal bool PlanInForce;

    // Facts about costs (10-10h).
    internal bool TrattaUsed;
    internal bool Difficult;
    internal bool DifficultyClaimed;
    internal bool BankruptcyDemandUsed;
    internal RegimeLaw? BegunUnder;
    internal CapBase Cap;
    internal bool Forfeited;

    /// <summary>Whether a measure was taken when it was not known how an earlier payment divides; what costs do not matter to is answered all the same.</summary>
    internal bool CostsUnknown;

    internal Tally Plain;
    internal Tally WithTratta;
    internal Tally WithHigherCap;
    internal Tally WithBoth;

    internal CaseState(DebtCollectionAct act, Claim claim, int tallies, Transcript? transcript = null, RetroactiveFacts? retroactive = null)
    {
        this = default;
        Act = act;
        Claim = claim;
        Tallies = tallies;
        Transcript = transcript;
        Retroactive = retroactive;
        Forfeitures = transcript?.Forfeitures;
        Today = Days.None;
        OwedPrincipal = claim.Principal.Cents - (retroactive?.Credited ?? 0);
        Principal = OwedPrincipal;
        PrincipalAtDueDate = Principal;
        DueDay = claim.DueDay;
        Items = claim.Order is { } order ? new ItemBook(order, retroactive?.CreditedByItem) : null;
        InterestThrough = claim.Interest.From is not null ? claim.Interest.FromDay : Items?.DueDay(0) ?? claim.DueDay;
        JudgmentDay = Days.Never;
        UnknownRateDay = Days.None;
        CostInterest = CostInterest.None;
        LastLetter = Days.None;
        FirstReminderAfterDue = Days.Never;
        EarliestTrattaTerm = Days.Never;
        LatestTratta = SentTratta.None;
        ExtendedThrough = Days.None;
        Consents = Section05Consents.Nothing;
    }

    /// <summary>From which day on a breach on record takes every measure, under the reading that takes single ones; asked under no other.</summary>
    internal readonly int FlawedFrom => Forfeitures!.FlawedFrom;

    /// <summary>The principal that was paid or waived, in cents.</summary>
    internal readonly long PaidPrincipal => OwedPrincipal - Principal;

    /// <summary>Whether it is not known how the last payments divide.</summary>
    internal readonly bool LedgerUnknown => UnknownRateDay != Days.None;

    /// <summary>Whether what is outstanding picks the price tiers, and not the original principal.</summary>
    internal readonly bool TiersGoByOutstanding => Act.Readings.PrincipalForTiers == TierPrincipal.Outstanding;

    /// <summary>The number of the tally for the facts known so far: bit 0 a tratta is used, bit 1 the cap is lifted or higher (10d.2, 10h.2; 10h.4).</summary>
    internal readonly int CurrentTally => Tallies & (Bit(TrattaUsed, Tally.WithTratta) | Bit(Claim.DirectlyEnforceable ? BankruptcyDemandUsed : Difficult, Tally.WithHigherCap));

    /// <summary>Whether a tally with a number is kept.</summary>
    internal readonly bool Keeps(int tally) => (tally & ~Tallies) == 0;

    /// <summary>A day with the law that governs the claim on it.</summary>
    internal readonly Moment On(int day) => new(Act, Claim, day);

    /// <summary>A measure put to the limits on a day, at its own cost.</summary>
    internal readonly CostedMeasure Costed(Measure measure, in Moment moment) => Costed(measure, moment, measure.Cost.Cents, measure.ServiceCostOrZero.Cents);

    /// <summary>A measure put to the limits on a day, at some cost, in cents.</summary>
    internal readonly CostedMeasure Costed(Measure measure, in Moment moment, long fee, long service) =>
        new(measure, moment, fee, service, TierPrincipalFor(measure, moment.Day), Claim.DirectlyEnforceable);

    /// <summary>A wait of a number of days from a day, by the reading chosen: the first day it is over.</summary>
    internal readonly int After(int start, int days) => Days.Later(start, days + Act.Readings.ExtraWaitingDay);

    /// <summary>
    /// The principal that picks the price tier, the plan count and the cap of a measure, in cents: outstanding when it was prepared, or the
    /// original one, less what a material dispute of a part takes on the day itself (10a.1, 10d.1, 10e.1, 10g.2, 10h.1).
    /// </summary>
    internal readonly long TierPrincipalFor(Measure measure, int day)
    {
        var principal = !TiersGoByOutstanding ? OwedPrincipal
            : PastDay(measure, day) is { } past ? past.Principal
            : Principal;
        return Claim.DirectlyEnforceable ? principal : Math.Max(0, principal - MaterialDisputes.Part);
    }

    /// <summary>The end of the day on which a measure was prepared, when that was before its own day; null: what counts is the state just before it.</summary>
    internal readonly DayLog.Entry? PastDay(Measure measure, int day)
    {
        if (measure.PreparedDay == Days.None || measure.PreparedDay >= day)
        {
            return null;
        }

        // The log is there, because a measure tells when it was prepared.
        return Retroactive!.PastDays!.AtEndOf(measure.PreparedDay) ?? new DayLog.Entry(measure.PreparedDay, OwedPrincipal, OwedPrincipal == 0);
    }

    /// <summary>Refuses to go on from payments that could not be divided.</summary>
    /// <exception cref="MissingRateException">A reference rate that a payment needs is not known.</exception>
    internal readonly void RequireLedger()
    {
        if (LedgerUnknown)
        {
            throw ReferenceRates.Missing(UnknownRateDay);
        }
    }

    /// <summary>Refuses to tell costs that rest on payments which could not be divided.</summary>
    /// <exception cref="MissingRateException">A reference rate that a payment needs is not known.</exception>
    internal readonly void RequireCosts()
    {
        if (CostsUnknown)
        {
            throw ReferenceRates.Missing(UnknownRateDay);
        }
    }

    /// <summary>The tally with a number, to be booked in.</summary>
    internal static ref Tally TallyToBook(ref CaseState state, int number)
    {
        var higher = (number & Tally.WithHigherCap) != 0;
        if ((number & Tally.WithTratta) != 0)
        {
            return ref higher ? ref state.WithBoth : ref state.WithTratta;
        }

        return ref higher ? ref state.WithHigherCap : ref state.Plain;
    }

    /// <summary>The tally with a number, to be read.</summary>
    internal static ref readonly Tally TallyAt(in CaseState state, int number)
    {
        var higher = (number & Tally.WithHigherCap) != 0;
        if ((number & Tally.WithTratta) != 0)
        {
            return ref higher ? ref state.WithBoth : ref state.WithTratta;
        }

        return ref higher ? ref state.WithHigherCap : ref state.Plain;
    }

    private static int Bit(bool set, int value) => set ? value : 0;
}

/// <summary>What the total cap of the latest measure goes by: the law and the principal of its day.</summary>
internal readonly record struct CapBase(RegimeLaw? Law, Euro Principal, bool FromStart);
