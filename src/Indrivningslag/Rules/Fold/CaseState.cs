using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>Everything the past of a case means for its future; one pass over the events fills it.</summary>
/// <remarks>A value: a copy is an independent branch, so that a step can be tried out without consequence. Days are numbers, money is cents.</remarks>
internal struct CaseState
{
    internal readonly DebtCollectionAct Act;
    internal readonly Claim Claim;

    /// <summary>Whether all four tallies are kept, and not only the one that no backward-working fact touches.</summary>
    internal readonly bool AllTallies;

    /// <summary>What is written down for full answers; null when only totals are asked.</summary>
    internal readonly Transcript? Transcript;


    // The debt (11a §) and the agent's money (11 §).
    internal long Principal;
    internal long PrincipalAtDueDate;
    internal long Interest;
    internal int InterestThrough;
    internal long PaidToCosts;

    /// <summary>The rate without which the last payments cannot be divided; an error only once an answer needs them.</summary>
    internal MissingRateException? MissingRate;
    internal long ClientFunds;

    // Whether collection may go on (4.3, 4b, 4c).
    internal bool Extinguished;
    internal bool Disputed;
    internal bool MateriallyDisputed;
    internal bool RemedyOpen;
    internal bool Suspended;
    internal bool ToldFree;

    // LetterEffects (5, 6, 7, 10b, 10f).
    internal int LastLetter;
    internal int FirstReminderAfterDue;
    internal PaymentDemand? LatestDemand;
    internal int EarliestTrattaTerm;
    internal int LatestTratta;
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
    internal long LastCap;
    internal bool LastCapFromStart;
    internal bool Forfeited;
    internal int FlawedFrom;

    /// <summary>Whether a measure was taken when it was not known how an earlier payment divides; what costs do not matter to is answered all the same.</summary>
    internal bool CostsUnknown;

    internal Tally Plain;
    internal Tally WithTratta;
    internal Tally WithDifficulty;
    internal Tally WithBoth;

    internal CaseState(DebtCollectionAct act, Claim claim, bool allTallies, Transcript? transcript)
    {
        this = default;
        Act = act;
        Claim = claim;
        AllTallies = allTallies;
        Transcript = transcript;
        Principal = claim.Principal.Cents;
        PrincipalAtDueDate = Principal;
        InterestThrough = claim.Interest.From is null ? claim.DueDay : claim.Interest.FromDay;
        LastLetter = Days.None;
        FirstReminderAfterDue = Days.Never;
        EarliestTrattaTerm = Days.Never;
        LatestTratta = Days.None;
        ExtendedThrough = Days.None;
        LastCap = Cents.None;
        FlawedFrom = Days.Never;
        Consents = Section05Consents.Nothing;
    }

    /// <summary>The principal that picks tiers, counts and caps, by the reading chosen.</summary>
    internal readonly long TierPrincipal => TiersByOutstanding ? Principal : Claim.Principal.Cents;

    /// <summary>Whether the tiers would be picked by an outstanding principal that is not known.</summary>
    internal readonly bool TierPrincipalUnknown => MissingRate is not null && TiersByOutstanding;

    private readonly bool TiersByOutstanding => Act.Readings.PrincipalForTiers == Law.TierPrincipal.Outstanding;

    /// <summary>Refuses to go on from payments that could not be divided.</summary>
    /// <exception cref="MissingRateException">A reference rate that a payment needs is not known.</exception>
    internal readonly void RequireLedger()
    {
        if (MissingRate is not null)
        {
            throw Missing();
        }
    }

    /// <summary>Refuses to tell costs that rest on payments which could not be divided.</summary>
    /// <exception cref="MissingRateException">A reference rate that a payment needs is not known.</exception>
    internal readonly void RequireCosts()
    {
        if (CostsUnknown)
        {
            throw Missing();
        }
    }

    /// <summary>A wait of a number of days from a day, by the reading chosen: the first day it is over.</summary>
    internal readonly int After(int start, int days) => Days.Later(Days.Later(start, days), Act.Readings.ExtraWaitingDay);

    /// <summary>The edition in force on a day.</summary>
    internal readonly Edition EditionOn(int day, string fact) => Act.Law.On(day, fact);

    /// <summary>The number of the tally for the facts known so far: bit 0 a tratta is used, bit 1 collection was exceptionally difficult.</summary>
    internal readonly int CurrentTally => AllTallies ? Bit(TrattaUsed, 1) | Bit(Difficult, 2) : 0;

    /// <summary>The tally with a number, to be booked in.</summary>
    internal static ref Tally TallyToBook(ref CaseState state, int number)
    {
        switch (number)
        {
            case 1:
                return ref state.WithTratta;
            case 2:
                return ref state.WithDifficulty;
            case 3:
                return ref state.WithBoth;
            default:
                return ref state.Plain;
        }
    }

    /// <summary>The tally with a number, to be read.</summary>
    internal static ref readonly Tally TallyOf(in CaseState state, int number)
    {
        switch (number)
        {
            case 1:
                return ref state.WithTratta;
            case 2:
                return ref state.WithDifficulty;
            case 3:
                return ref state.WithBoth;
            default:
                return ref state.Plain;
        }
    }

    private readonly MissingRateException Missing() => new(MissingRate!.From, MissingRate.Through);

    private static int Bit(bool set, int value) => set ? value : 0;
}
