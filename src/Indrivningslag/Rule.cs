namespace Indrivningslag;

/// <summary>The rules that answers give as reasons (regel, sääntö). Their ids are stable; citations belong to an edition.</summary>
/// <remarks>
/// A member's doc names what its reasons carry in <see cref="Reason.Amount"/>, <see cref="Reason.Number"/> and <see cref="Reason.Date"/>;
/// the texts use nothing else but the citation.
/// </remarks>
public enum Rule
{
    /// <summary>The claim is not overdue yet (1.1). Date: the due date.</summary>
    NotDue,

    /// <summary>An agreed ceiling for the kind of measure (2 §). Amount: the agreed ceiling.</summary>
    AgreedCeiling,

    /// <summary>An agreed ceiling for all costs (2 §). Amount: the agreed ceiling.</summary>
    AgreedTotalCeiling,

    /// <summary>An agreed ceiling above the statute has no effect (2 §). Amount: the statutory ceiling.</summary>
    AgreedCeilingIgnored,

    /// <summary>Nothing is left to collect (4.3).</summary>
    Paid,

    /// <summary>The claim has ceased to exist (4.3).</summary>
    Extinguished,

    /// <summary>An open dispute with a material ground (4b.1).</summary>
    Disputed,

    /// <summary>An open legal remedy against a directly enforceable claim (4b.3).</summary>
    LegalRemedyOpen,

    /// <summary>A measure after an effective request to suspend is free (4c.2).</summary>
    Suspended,

    /// <summary>The debtor was not told that measures after the request are free (4c.2).</summary>
    NotToldFree,

    /// <summary>No reminder after the due date precedes the consumer demand (5.1, earlier 5.3).</summary>
    ReminderMissing,

    /// <summary>The reminder before the consumer demand is too recent (5.1, earlier 5.3). Number: the days to wait; date: the day of the reminder.</summary>
    ReminderTooRecent,

    /// <summary>A demand must be written or durable (5.2, 5b.2).</summary>
    DemandForm,

    /// <summary>A durable demand without valid consent (5.2, 5b.2).</summary>
    DemandConsent,

    /// <summary>It was not ensured that a durable demand arrived (5.4, 5b.3).</summary>
    DemandArrival,

    /// <summary>A copy to a guardian or attorney is free (5.5).</summary>
    RepresentativeCopy,

    /// <summary>The demand lacks a required item (5a §, 5b.4).</summary>
    MissingContents,

    /// <summary>No demand precedes the court claim (6.1).</summary>
    CourtWithoutDemand,

    /// <summary>The demand's terms are not over (6.1). Date: the last day of the later term.</summary>
    CourtTermsOpen,

    /// <summary>The demand's terms are not on record (6.1).</summary>
    CourtTermsUnknown,

    /// <summary>It was not ensured that the durable demand arrived (6.1).</summary>
    CourtDemandArrival,

    /// <summary>A tratta may not be used for a consumer claim (7.2).</summary>
    ConsumerTratta,

    /// <summary>The claim is not clear and undisputed (7.1).</summary>
    TrattaDisputed,

    /// <summary>No qualifying reminder's term has run out before the tratta (7.3). Number: the least days of the term.</summary>
    TrattaReminder,

    /// <summary>A tratta must be written or durable (7.4).</summary>
    TrattaForm,

    /// <summary>A durable tratta without express consent (7.4).</summary>
    TrattaConsent,

    /// <summary>It was not ensured that a durable tratta arrived (7.5).</summary>
    TrattaArrival,

    /// <summary>Trattas against this form of debtor were closed (7 § in force 2021-01-01 to 2021-09-30).</summary>
    TrattaDebtorForm,

    /// <summary>There is no tratta to publish (7.6).</summary>
    PublicationWithoutTratta,

    /// <summary>The tratta may not be published yet (7.6). Number: the days to wait; date: the day the tratta was sent.</summary>
    PublicationTooEarly,

    /// <summary>The tratta may not be published any more (7.6). Number: the days open; date: the day the tratta was sent.</summary>
    PublicationTooLate,

    /// <summary>A turnover statement closed the publication (7 § in force 2021-01-01 to 2021-09-30).</summary>
    PublicationTurnover,

    /// <summary>A term extension is in force (8.1). Date: its last day.</summary>
    ExtensionInForce,

    /// <summary>A payment plan is in force (8.1).</summary>
    PlanInForce,

    /// <summary>Such a claim may not be given to an agent (9 §).</summary>
    StateClaim,

    /// <summary>A breach takes the costs away (10.3, earlier 10.2).</summary>
    Forfeited,

    /// <summary>The measure is not among those with a price.</summary>
    Unlisted,

    /// <summary>The price of the measure. Amount: that price.</summary>
    UnitCeiling,

    /// <summary>The due date was not notified in time (10b.1). Number: the least days in advance.</summary>
    DueNotice,

    /// <summary>A reminder within the first days after the due date (10b.1). Number: the days to wait; date: the due date.</summary>
    ReminderTooEarly,

    /// <summary>Too soon after the previous letter (10b.2, 10f.1, 3c.1). Number: the days to wait; date: the day of that letter.</summary>
    LetterWait,

    /// <summary>The extension is too short to cost (10b.3, 10f.2, 3c.2). Number: the least days.</summary>
    ExtensionTooShort,

    /// <summary>So many demands may cost (10c.1, 10g.1, 3d.1). Number: how many.</summary>
    DemandCount,

    /// <summary>Beside a tratta only one demand may cost (10g.1, 3d.1). Number: how many.</summary>
    DemandBesideTratta,

    /// <summary>So many plans may cost (10c.1, 10g.2, 3d.2). Number: how many.</summary>
    PlanCount,

    /// <summary>So many trattas may cost (10g.1, 3d.1). Number: how many.</summary>
    TrattaCount,

    /// <summary>So many bankruptcy demands may cost (10g.1, 3d.1). Number: how many.</summary>
    BankruptcyDemandCount,

    /// <summary>The total cap (10d, 10h, 3e). Amount: the cap.</summary>
    TotalCap,

    /// <summary>The total cap as in force before 2013-03-16, when collection began then (10c.1 of 28/2005). Amount: that cap.</summary>
    TotalCapBefore2013,

    /// <summary>Exceptional work lifts the price (10a.3, 10e.3, 3b.3).</summary>
    ExceptionalWork,

    /// <summary>A special reason lifts the count (10c.2, 10g.3, 3d.3).</summary>
    SpecialReason,

    /// <summary>Exceptional difficulty lifts the total cap (10d.2, 10h.2, 3e.2).</summary>
    ExceptionallyDifficult,

    /// <summary>The standard compensation (10i.1, earlier 10e.1). Amount: the compensation.</summary>
    StandardCompensation,

    /// <summary>More was charged than may be recovered. Amount: the excess.</summary>
    Overcharge,

    /// <summary>A breach on record.</summary>
    RecordedBreach,

    /// <summary>Ensure that the durable letter arrives (5.4, 5b.3, 7.5).</summary>
    EnsureArrival,

    /// <summary>Include the required items (5a §, 5b.4).</summary>
    IncludeContents,

    /// <summary>Tell the debtor that the measure is free (4c.2).</summary>
    TellFree,

    /// <summary>Tell the debtor what is charged and why a limit is exceeded.</summary>
    Disclose,

    /// <summary>The agreed rate of a consumer claim is above the statutory one.</summary>
    InterestAboveStatutory,

    /// <summary>The day lies after the last day the law was checked for. Date: that last day.</summary>
    BeyondVerification,

    /// <summary>Costs were paid that later fell away. Amount: the excess.</summary>
    OverpaidCosts,

    /// <summary>The payment does not count (8.2). Amount: the payment.</summary>
    UnauthorisedPayment,

    /// <summary>Interest is paid before principal (11a.1).</summary>
    InterestFirst,

    /// <summary>The creditor puts principal before interest (11a.1).</summary>
    PrincipalFirst,

    /// <summary>Costs are paid after claim and interest (11a.2).</summary>
    CostsLast,

    /// <summary>Costs are paid first by choice (11a §).</summary>
    CostsFirst,

    /// <summary>Money the agent holds for the creditor (11 §). Amount: the money held.</summary>
    ClientFunds,

    /// <summary>The information is free of charge (4a §).</summary>
    InformationFree,

    /// <summary>A reasonable compensation may be asked for the information (4a §).</summary>
    InformationCharged,

    /// <summary>An enforcement authority's work is outside the Act (1.3).</summary>
    OutsideEnforcement,

    /// <summary>The rules of consumer claims apply (3 §).</summary>
    ConsumerRules,

    /// <summary>The rules of other claims apply (1.1).</summary>
    OtherRules,

    /// <summary>Nothing stands in the way.</summary>
    MeasureAllowed,

    /// <summary>No maximum amounts were in force for such claims.</summary>
    NoMaxima,

    /// <summary>The actual cost may be asked (10a.2, 10e.2, 3b.2).</summary>
    ActualCost,

    /// <summary>Value added tax comes on top (10e.4, 10h.5).</summary>
    ValueAddedTax,

    /// <summary>The part that is directly enforceable (10j, earlier 10f). Amount: that part.</summary>
    EnforceablePart,
}
