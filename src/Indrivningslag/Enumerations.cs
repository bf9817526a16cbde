namespace Indrivningslag;

/// <summary>Who takes a step (indrivare, perijä).</summary>
public enum CollectorRole
{
    /// <summary>The creditor itself (borgenären, velkoja). Its letters are reminders, whatever their heading.</summary>
    Creditor,

    /// <summary>A professional collector for another's account (uppdragstagare, toimeksisaaja).</summary>
    Agent,

    /// <summary>A professional to whom the claim was transferred solely for collection (5 § 1 mom.).</summary>
    Purchaser,

    /// <summary>A collector exempt from registration by 411/2018 2 § 1 mom. 2-3: public-sector and in-group collectors.</summary>
    ExemptCollector,
}

/// <summary>How a letter or a plan reached the debtor (form, muoto).</summary>
public enum DeliveryForm
{
    /// <summary>On paper (skriftlig, kirjallinen).</summary>
    Written,

    /// <summary>Personal, storable and reproducible unchanged (på ett varaktigt sätt, pysyvällä tavalla; 3a.1.2).</summary>
    Durable,

    /// <summary>Any other way, such as by telephone or a plain text message.</summary>
    Other,
}

/// <summary>The category of a claim when the caller knows it (fordrans art, saatavan laji).</summary>
public enum ClaimCategory
{
    /// <summary>A consumer claim or one treated as such (konsumentfordran, kuluttajasaatava; 3 §).</summary>
    Consumer,

    /// <summary>Every other claim (annan fordran, muu saatava).</summary>
    Other,
}

/// <summary>Who the creditor is, for classification by 3 §.</summary>
public enum CreditorKind
{
    /// <summary>A trader (näringsidkare, elinkeinonharjoittaja).</summary>
    Trader,

    /// <summary>A body of public law (offentligrättslig juridisk person, julkisoikeudellinen oikeushenkilö).</summary>
    PublicBody,

    /// <summary>A private person (privatperson, yksityishenkilö).</summary>
    PrivatePerson,

    /// <summary>Anyone else, such as an association.</summary>
    Other,
}

/// <summary>Who the debtor is, for classification by 3 §.</summary>
public enum DebtorKind
{
    /// <summary>A consumer (konsument, kuluttaja).</summary>
    Consumer,

    /// <summary>A private person in another capacity (privatperson, yksityishenkilö).</summary>
    PrivatePerson,

    /// <summary>A business (näringsidkare, elinkeinonharjoittaja).</summary>
    Business,

    /// <summary>A body of public law (offentligrättslig juridisk person, julkisoikeudellinen oikeushenkilö).</summary>
    PublicBody,

    /// <summary>Anyone else, such as an association.</summary>
    Other,
}

/// <summary>What the claim rests on, for classification by 3 §.</summary>
public enum ClaimBasis
{
    /// <summary>Goods or services for consumption (konsumtionsnyttighet, kulutushyödyke).</summary>
    ConsumerSupply,

    /// <summary>Credit (kredit, luotto).</summary>
    Credit,

    /// <summary>A supply between businesses.</summary>
    BusinessSupply,

    /// <summary>A public task (offentligt uppdrag, julkinen tehtävä).</summary>
    PublicTask,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>The debtor's legal form (gäldenärens rättsliga form, velallisen oikeudellinen muoto); only the tratta limits of 2021 read it.</summary>
public enum DebtorForm
{
    /// <summary>Any form not listed here; the default.</summary>
    Other,

    /// <summary>A private person (privatperson, yksityishenkilö).</summary>
    PrivatePerson,

    /// <summary>A sole trader (enskild näringsidkare, yksityinen elinkeinonharjoittaja).</summary>
    SoleTrader,

    /// <summary>A general partnership (öppet bolag, avoin yhtiö).</summary>
    GeneralPartnership,

    /// <summary>A limited partnership (kommanditbolag, kommandiittiyhtiö).</summary>
    LimitedPartnership,

    /// <summary>A limited company (aktiebolag, osakeyhtiö).</summary>
    LimitedCompany,
}

/// <summary>The debtor's ground for disputing the claim (grund för bestridande, kiistämisen peruste; 4b.1-2).</summary>
public enum DisputeGround
{
    /// <summary>A ground that can matter to the duty to pay.</summary>
    Material,

    /// <summary>No ground at all.</summary>
    None,

    /// <summary>A ground that manifestly cannot matter.</summary>
    ManifestlyIrrelevant,
}

/// <summary>What kind of agreement to durable delivery the debtor gave (5.2, 5.3, 5b.2, 7.4).</summary>
public enum ConsentKind
{
    /// <summary>Consent to named kinds of letters (samtycke, suostumus).</summary>
    Consent,

    /// <summary>Express approval after the due date, for every kind of letter (godkännande, hyväksyminen; 5.3).</summary>
    Approval,
}

/// <summary>The kinds of letters a consent to durable delivery covers.</summary>
[Flags]
public enum CoveredLetters
{
    /// <summary>No letters.</summary>
    None = 0,

    /// <summary>The reminder that precedes a tratta (betalningspåminnelse, maksumuistutus).</summary>
    PaymentReminder = 1,

    /// <summary>Payment demands (betalningskrav, maksuvaatimus).</summary>
    PaymentDemand = 2,

    /// <summary>Trattas (tratta).</summary>
    Tratta = 4,
}

/// <summary>What a collector relies on to go beyond a limit (10a.3, 10c.2, 10e.3, 10g.3).</summary>
public enum ExceptionalGroundKind
{
    /// <summary>An exceptionally large amount of work (exceptionellt stor arbetsinsats, poikkeuksellisen suuri työmäärä): lifts the unit ceiling.</summary>
    ExceptionalWorkload,

    /// <summary>A special reason for more measures (särskild anledning, erityinen aihe): lifts the counts.</summary>
    SpecialReason,
}

/// <summary>Why a claim no longer exists (4.3).</summary>
public enum ExtinctionReason
{
    /// <summary>Time-barred (preskriberad, vanhentunut).</summary>
    TimeBarred,

    /// <summary>Ended in another way.</summary>
    Other,
}

/// <summary>To whom a payment was made (8.1).</summary>
public enum PaymentRecipient
{
    /// <summary>The creditor, or a purchaser of the claim; the default.</summary>
    Creditor,

    /// <summary>The agent, whose money on hand is client funds (11 §).</summary>
    Agent,
}

/// <summary>What the debtor asks to know (4a §).</summary>
public enum InformationKind
{
    /// <summary>The updated total (totalbelopp, kokonaismäärä); always free of charge.</summary>
    Balance,

    /// <summary>A specification of unpaid debts and payments (specifikation, erittely).</summary>
    Specification,

    /// <summary>An account of how interest and costs were formed (utredning, selvitys).</summary>
    Explanation,
}
