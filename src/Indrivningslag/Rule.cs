namespace Indrivningslag;

/// <summary>The rules that answers give as reasons (regel, sääntö). Their ids are stable; citations belong to an edition.</summary>
/// <remarks>
/// A member's doc names what its reasons carry in <see cref="Reason.Amount"/>, <see cref="Reason.Number"/> and <see cref="Reason.Date"/>;
/// the texts use nothing else but the citation.
/// </remarks>
public enum Rule
{
    /// <summary>The claim is not overdue yet (1.1). Date: the due date.</summary>
    NotDue = 0,

    /// <summary>An agreed ceiling for the kind of measure (2 §). Amount: the agreed ceiling.</summary>
    AgreedCeiling = 1,
    /// <summary>An agreed ceiling for all costs (2 §). Amount: the agreed ceiling.</summary>
    AgreedTotalCeiling = 2,
    /// <summary>An agreed ceiling above the statute has no effect (2 §). Amount: the statutory ceiling.</summary>
    AgreedCeilingIgnored = 3,

    /// <summary>Nothing is left to collect (4.3).</summary>
    Paid = 4,
    /// <summary>The claim has ceased to exist (4.3).</summary>
    Extinguished = 5,

    /// <summary>An open dispute with a material ground (4b.1).</summary>
    Disputed = 6,
    /// <summary>An open legal remedy against a directly enforceable claim (4b.3).</summary>
    LegalRemedyOpen = 7,

    /// <summary>A measure after an effective request to suspend is free (4c.2).</summary>
    Suspended = 8,
    /// <summary>The debtor was not told that measures after the request are free (4c.2).</summary>
    NotToldFree = 9,

    /// <summary>No reminder after the due date precedes the consumer demand (5.1, earlier 5.3).</summary>
    ReminderMissing = 10,
    /// <summary>The reminder before the consumer demand is too recent (5.1, earlier 5.3). Number: the days to wait; date: the day of the reminder.</summary>
    ReminderTooRecent = 11,
    /// <summary>A demand must be written or durable (5.2, 5b.2).</summary>
    DemandForm = 12,
    /// <summary>A durable demand without valid consent (5.2, 5b.2).</summary>
    DemandConsent = 13,
    /// <summary>It was not ensured that a durable demand arrived (5.4, 5b.3).</summary>
    DemandArrival = 14,
    /// <summary>A copy to a guardian or attorney is free (5.5).</summary>
    RepresentativeCopy = 15,

    /// <summary>The demand lacks a required item (5a §, 5b.4).</summary>
    MissingContents = 16,

    /// <summary>No demand precedes the court claim (6.1).</summary>
    CourtWithoutDemand = 17,
    /// <summary>The demand's terms are not over (6.1). Date: the last day of the later term.</summary>
    CourtTermsOpen = 18,
    /// <summary>The demand's terms are not on record (6.1).</summary>
    CourtTermsUnknown = 19,
    /// <summary>It was not ensured that the durable demand arrived (6.1).</summary>
    CourtDemandArrival = 20,

    /// <summary>A tratta may not be used for a consumer claim (7.2).</summary>
    ConsumerTratta = 21,
    /// <summary>The claim is not clear and undisputed (7.1).</summary>
    TrattaDisputed = 22,
    /// <summary>No qualifying reminder's term has run out before the tratta (7.3). Number: the least days of the term.</summary>
    TrattaReminder = 23,
    /// <summary>A tratta must be written or durable (7.4).</summary>
    TrattaForm = 24,
    /// <summary>A durable tratta without express consent (7.4).</summary>
    TrattaConsent = 25,
    /// <summary>It was not ensured that a durable tratta arrived (7.5).</summary>
    TrattaArrival = 26,
    /// <summary>Trattas against this form of debtor were closed (7 § in force 2021-01-01 to 2021-09-30).</summary>
    TrattaDebtorForm = 27,
    /// <summary>There is no tratta to publish (7.6).</summary>
    PublicationWithoutTratta = 28,
    /// <summary>The tratta may not be published yet (7.6). Number: the days to wait; date: the day the tratta was sent.</summary>
    PublicationTooEarly = 29,
    /// <summary>The tratta may not be published any more (7.6). Number: the days open; date: the day the tratta was sent.</summary>
    PublicationTooLate = 30,
    /// <summary>A turnover statement closed the publication (7 § in force 2021-01-01 to 2021-09-30).</summary>
    PublicationTurnover = 31,

    /// <summary>A term extension is in force (8.1). Date: its last day.</summary>
    ExtensionInForce = 32,
    /// <summary>A payment plan is in force (8.1).</summary>
    PlanInForce = 33,

    /// <summary>Such a claim may not be given to an agent (9 §).</summary>
    StateClaim = 34,

    /// <summary>A breach takes the costs away (10.3, earlier 10.2).</summary>
    Forfeited = 35,

    /// <summary>The measure is not among those with a price.</summary>
    Unlisted = 36,

    /// <summary>The price of the measure. Amount: that price.</summary>
    UnitCeiling = 37,

    /// <summary>The due date was not notified in time (10b.1). Number: the least days in advance.</summary>
    DueNotice = 38,
    /// <summary>A reminder within the first days after the due date (10b.1). Number: the days to wait; date: the due date.</summary>
    ReminderTooEarly = 39,
    /// <summary>Too soon after the previous letter (10b.2, 10f.1, 3c.1). Number: the days to wait; date: the day of that letter.</summary>
    LetterWait = 40,
    /// <summary>The extension is too short to cost (10b.3, 10f.2, 3c.2). Number: the least days.</summary>
    ExtensionTooShort = 41,

    /// <summary>So many demands may cost (10c.1, 10g.1, 3d.1). Number: how many.</summary>
    DemandCount = 42,

    /// <summary>Beside a tratta only one demand may cost (10g.1, 3d.1). Number: how many.</summary>
    DemandBesideTratta = 43,

    /// <summary>So many plans may cost (10c.1, 10g.2, 3d.2). Number: how many.</summary>
    PlanCount = 44,

    /// <summary>So many trattas may cost (10g.1, 3d.1). Number: how many.</summary>
    TrattaCount = 45,
    /// <summary>So many bankruptcy demands may cost (10g.1, 3d.1). Number: how many.</summary>
    BankruptcyDemandCount = 46,

    /// <summary>The total cap (10d, 10h, 3e). Amount: the cap.</summary>
    TotalCap = 47,

    /// <summary>The total cap as in force before 2013-03-16, when collection began then (10c.1 of 28/2005). Amount: that cap.</summary>
    TotalCapBefore2013 = 48,

    /// <summary>Exceptional work lifts the price (10a.3, 10e.3, 3b.3).</summary>
    ExceptionalWork = 49,

    /// <summary>A special reason lifts the count (10c.2, 10g.3, 3d.3).</summary>
    SpecialReason = 50,

    /// <summary>Exceptional difficulty lifts the total cap (10d.2, 10h.2, 3e.2).</summary>
    ExceptionallyDifficult = 51,

    /// <summary>The standard compensation (10i.1, earlier 10e.1). Amount: the compensation.</summary>
    StandardCompensation = 52,

    /// <summary>More was charged than may be recovered. Amount: the excess.</summary>
    Overcharge = 53,

    /// <summary>A breach on record.</summary>
    RecordedBreach = 54,

    /// <summary>Ensure that the durable letter arrives (5.4, 5b.3, 7.5).</summary>
    EnsureArrival = 55,

    /// <summary>Include the required items (5a §, 5b.4).</summary>
    IncludeContents = 56,

    /// <summary>Tell the debtor that the measure is free (4c.2).</summary>
    TellFree = 57,

    /// <summary>Tell the debtor what is charged and why a limit is exceeded.</summary>
    Disclose = 58,

    /// <summary>The agreed rate of a consumer claim is above the statutory one.</summary>
    InterestAboveStatutory = 59,

    /// <summary>The day lies after the last day the law was checked for. Date: that last day.</summary>
    BeyondVerification = 60,

    /// <summary>Costs were paid that later fell away. Amount: the excess.</summary>
    OverpaidCosts = 61,

    /// <summary>The payment does not count (8.2). Amount: the payment.</summary>
    UnauthorisedPayment = 62,

    /// <summary>Interest is paid before principal (11a.1).</summary>
    InterestFirst = 63,
    /// <summary>The creditor puts principal before interest (11a.1).</summary>
    PrincipalFirst = 64,
    /// <summary>Costs are paid after claim and interest (11a.2).</summary>
    CostsLast = 65,
    /// <summary>Costs are paid first by choice (11a §).</summary>
    CostsFirst = 66,

    /// <summary>Money the agent holds for the creditor (11 §). Amount: the money held.</summary>
    ClientFunds = 67,

    /// <summary>The information is free of charge (4a §).</summary>
    InformationFree = 68,
    /// <summary>A reasonable compensation may be asked for the information (4a §).</summary>
    InformationCharged = 69,

    /// <summary>An enforcement authority's work is outside the Act (1.3).</summary>
    OutsideEnforcement = 70,

    /// <summary>The rules of consumer claims apply (3 §).</summary>
    ConsumerRules = 71,

    /// <summary>The rules of other claims apply (1.1).</summary>
    OtherRules = 72,

    /// <summary>Nothing stands in the way.</summary>
    MeasureAllowed = 73,

    /// <summary>No maximum amounts were in force for such claims.</summary>
    NoMaxima = 74,

    /// <summary>The actual cost may be asked (10a.2, 10e.2, 3b.2).</summary>
    ActualCost = 75,

    /// <summary>Value added tax comes on top (10e.4, 10h.5).</summary>
    ValueAddedTax = 76,

    /// <summary>The part that is directly enforceable (10j, earlier 10f). Amount: that part.</summary>
    EnforceablePart = 77,

    /// <summary>A step was taken although an extension or a plan binds the creditor (4.1, 8.1), by the reading chosen.</summary>
    GoodPractice = 78,

    /// <summary>The debtor was charged for a copy to a representative (5.5). Amount: what was charged.</summary>
    CopyCharged = 79,

    /// <summary>The debtor was charged for a measure after a request to suspend collection (4c.2). Amount: what was charged.</summary>
    ChargedDespiteSuspension = 80,

    /// <summary>Whether an actual cost is reasonable is not computed (10.2; 10.1 before 2013).</summary>
    ReasonablenessNotWeighed = 81,

    /// <summary>The due date is a day on which no payment falls due (Promissory Notes Act 622/1947 5.2). Date: the due date.</summary>
    DueOnDayOff = 82,

    /// <summary>Past measures fell into an extension or a plan (8.1). Number: how many.</summary>
    AgreementInForce = 83,

    /// <summary>A payment over several claims goes to those the debtor designates, else to the oldest due date first.</summary>
    OldestFirst = 84,
}
