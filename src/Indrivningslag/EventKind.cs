namespace Indrivningslag;

/// <summary>The kinds of events a case is made of. The numbers stay; new kinds come at the end.</summary>
public enum EventKind
{
    /// <summary>Payment reminder (betalningspåminnelse, maksumuistutus).</summary>
    PaymentReminder = 0,

    /// <summary>Payment demand (betalningskrav, maksuvaatimus).</summary>
    PaymentDemand = 1,

    /// <summary>Term extension (förlängning av betalningstiden, maksuajan pidennys).</summary>
    TermExtension = 2,

    /// <summary>Payment plan (betalningsplan, maksusuunnitelma).</summary>
    PaymentPlan = 3,

    /// <summary>Tratta (tratta, tratta).</summary>
    Tratta = 4,

    /// <summary>Bankruptcy demand (betalningsuppmaning, konkurssiuhkainen maksukehotus).</summary>
    BankruptcyDemand = 5,

    /// <summary>Other measure (annan indrivningsåtgärd, muu perintätoimi).</summary>
    OtherMeasure = 6,

    /// <summary>Publication of a tratta (offentliggörande, julkaiseminen).</summary>
    TrattaPublication = 7,

    /// <summary>Court claim (krav i domstol, vaatimus tuomioistuimessa).</summary>
    CourtClaim = 8,

    /// <summary>Assignment to an agent (indrivningsuppdrag, perintätoimeksianto).</summary>
    Assignment = 9,

    /// <summary>Notice that preserves a right (bevarande av rätt, oikeuden säilyttäminen).</summary>
    PreservationNotice = 10,

    /// <summary>A payment plan lapsed.</summary>
    PlanLapsed = 11,

    /// <summary>Turnover statement of 2021.</summary>
    TurnoverStatement = 12,

    /// <summary>Dispute (bestridande, kiistäminen).</summary>
    Dispute = 13,

    /// <summary>All open disputes ended.</summary>
    DisputeResolved = 14,

    /// <summary>Legal remedy taken (rättsmedel, oikeussuojakeino).</summary>
    LegalRemedy = 15,

    /// <summary>Legal remedy ended.</summary>
    LegalRemedyResolved = 16,

    /// <summary>Request to suspend collection (begäran om avbrytande, perinnän keskeyttämispyyntö).</summary>
    SuspensionRequest = 17,

    /// <summary>Consent to durable delivery (samtycke, suostumus).</summary>
    DeliveryConsent = 18,

    /// <summary>Consent withdrawn.</summary>
    DeliveryConsentWithdrawn = 19,

    /// <summary>The debtor wants letters on paper.</summary>
    WrittenFormRequested = 20,

    /// <summary>A durable channel became established.</summary>
    EstablishedChannel = 21,

    /// <summary>Collection was exceptionally difficult (exceptionellt svår, poikkeuksellisen vaikea).</summary>
    ExceptionallyDifficult = 22,

    /// <summary>A breach on record.</summary>
    Breach = 23,

    /// <summary>The claim ceased to exist.</summary>
    ClaimExtinguished = 24,

    /// <summary>Payment (betalning, maksu).</summary>
    Payment = 25,

    /// <summary>Client funds passed on (redovisning, tilitys).</summary>
    Remittance = 26,

    /// <summary>Request for information (begäran om uppgifter, tietopyyntö).</summary>
    InformationRequest = 27,

    /// <summary>Credit note (kreditnota, hyvityslasku).</summary>
    CreditNote = 28,

    /// <summary>Waiver (efterskänkande, luopuminen).</summary>
    Waiver = 29,

    /// <summary>The debtor was told that interest runs on the costs.</summary>
    CostInterest = 30,

    /// <summary>Judgment (dom, tuomio).</summary>
    Judgment = 31,

    /// <summary>A request to suspend collection was withdrawn.</summary>
    SuspensionWithdrawn = 32,
}

/// <summary>What an event is to a case; the base type of the event sets it.</summary>
public enum EventRole
{
    /// <summary>A <see cref="Indrivningslag.Measure"/>: a step that can bear a cost.</summary>
    Measure = 0,

    /// <summary>A <see cref="CollectionAction"/> that bears no cost: permission can be asked for it.</summary>
    Step = 1,

    /// <summary>Everything else: what the debtor did, and what became of the claim.</summary>
    Fact = 2,
}
