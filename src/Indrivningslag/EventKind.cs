namespace Indrivningslag;

/// <summary>The kinds of events a case is made of.</summary>
public enum EventKind
{
    /// <summary>Payment reminder (betalningspåminnelse, maksumuistutus).</summary>
    PaymentReminder,

    /// <summary>Payment demand (betalningskrav, maksuvaatimus).</summary>
    PaymentDemand,

    /// <summary>Term extension (förlängning av betalningstiden, maksuajan pidennys).</summary>
    TermExtension,

    /// <summary>Payment plan (betalningsplan, maksusuunnitelma).</summary>
    PaymentPlan,

    /// <summary>Tratta (tratta, tratta).</summary>
    Tratta,

    /// <summary>Bankruptcy demand (betalningsuppmaning, konkurssiuhkainen maksukehotus).</summary>
    BankruptcyDemand,

    /// <summary>Other measure (annan indrivningsåtgärd, muu perintätoimi).</summary>
    OtherMeasure,

    /// <summary>Publication of a tratta (offentliggörande, julkaiseminen).</summary>
    TrattaPublication,

    /// <summary>Court claim (krav i domstol, vaatimus tuomioistuimessa).</summary>
    CourtClaim,

    /// <summary>Assignment to an agent (indrivningsuppdrag, perintätoimeksianto).</summary>
    Assignment,

    /// <summary>Notice that preserves a right (bevarande av rätt, oikeuden säilyttäminen).</summary>
    PreservationNotice,

    /// <summary>A payment plan lapsed.</summary>
    PlanLapsed,

    /// <summary>Turnover statement of 2021.</summary>
    TurnoverStatement,

    /// <summary>Dispute (bestridande, kiistäminen).</summary>
    Dispute,

    /// <summary>All open disputes ended.</summary>
    DisputeResolved,

    /// <summary>Legal remedy taken (rättsmedel, oikeussuojakeino).</summary>
    LegalRemedy,

    /// <summary>Legal remedy ended.</summary>
    LegalRemedyResolved,

    /// <summary>Request to suspend collection (begäran om avbrytande, perinnän keskeyttämispyyntö).</summary>
    SuspensionRequest,

    /// <summary>Consent to durable delivery (samtycke, suostumus).</summary>
    DeliveryConsent,

    /// <summary>Consent withdrawn.</summary>
    DeliveryConsentWithdrawn,

    /// <summary>The debtor wants letters on paper.</summary>
    WrittenFormRequested,

    /// <summary>A durable channel became established.</summary>
    EstablishedChannel,

    /// <summary>Collection was exceptionally difficult (exceptionellt svår, poikkeuksellisen vaikea).</summary>
    ExceptionallyDifficult,

    /// <summary>A breach on record.</summary>
    RecordedBreach,

    /// <summary>The claim ceased to exist.</summary>
    ClaimExtinguished,

    /// <summary>Payment (betalning, maksu).</summary>
    Payment,

    /// <summary>Client funds passed on (redovisning, tilitys).</summary>
    Remittance,

    /// <summary>Request for information (begäran om uppgifter, tietopyyntö).</summary>
    InformationRequest,
}
