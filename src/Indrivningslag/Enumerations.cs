namespace Indrivningslag;

/// <summary>Who takes a step (indrivare, perijä).</summary>
public enum CollectorRole
{
    /// <summary>The creditor itself (borgenären, velkoja). Its letters are reminders, whatever their heading.</summary>
    Creditor = 0,

    /// <summary>A professional collector for another's account (uppdragstagare, toimeksisaaja).</summary>
    Agent = 1,

    /// <summary>A professional to whom the claim was transferred solely for collection (5.1).</summary>
    Purchaser = 2,

    /// <summary>A collector exempt from registration by 411/2018, 2.1.2-3: public-sector and in-group collectors.</summary>
    ExemptCollector = 3,
}

/// <summary>How a letter or a plan reached the debtor (form, muoto).</summary>
public enum DeliveryForm
{
    /// <summary>On paper (skriftlig, kirjallinen).</summary>
    Written = 0,

    /// <summary>Personal, storable and reproducible unchanged (på ett varaktigt sätt, pysyvällä tavalla; 3a.1.2).</summary>
    Durable = 1,

    /// <summary>Any other way, such as by telephone or a plain text message.</summary>
    Other = 2,
}

/// <summary>The category of a claim when the caller knows it (fordrans art, saatavan laji).</summary>
public enum ClaimCategory
{
    /// <summary>A consumer claim or one treated as such (konsumentfordran, kuluttajasaatava; 3 §).</summary>
    Consumer = 0,

    /// <summary>Every other claim (annan fordran, muu saatava).</summary>
    Other = 1,
}

/// <summary>Who the creditor is, for classification by 3 §.</summary>
public enum CreditorKind
{
    /// <summary>A trader (näringsidkare, elinkeinonharjoittaja).</summary>
    Trader = 0,

    /// <summary>A body of public law (offentligrättslig juridisk person, julkisoikeudellinen oikeushenkilö).</summary>
    PublicBody = 1,

    /// <summary>A private person (privatperson, yksityishenkilö).</summary>
    PrivatePerson = 2,

    /// <summary>Anyone else, such as an association.</summary>
    Other = 3,
}

/// <summary>Who the debtor is, for classification by 3 §.</summary>
public enum DebtorKind
{
    /// <summary>A consumer (konsument, kuluttaja).</summary>
    Consumer = 0,

    /// <summary>A private person in another capacity (privatperson, yksityishenkilö).</summary>
    PrivatePerson = 1,

    /// <summary>A business (näringsidkare, elinkeinonharjoittaja).</summary>
    Business = 2,

    /// <summary>A body of public law (offentligrättslig juridisk person, julkisoikeudellinen oikeushenkilö).</summary>
    PublicBody = 3,

    /// <summary>Anyone else, such as an association.</summary>
    Other = 4,
}

/// <summary>What the claim rests on, for classification by 3 §.</summary>
public enum ClaimBasis
{
    /// <summary>Goods or services for consumption (konsumtionsnyttighet, kulutushyödyke).</summary>
    ConsumerSupply = 0,

    /// <summary>Credit (kredit, luotto).</summary>
    Credit = 1,

    /// <summary>A supply between businesses.</summary>
    BusinessSupply = 2,

    /// <summary>A public task (offentligt uppdrag, julkinen tehtävä).</summary>
    PublicTask = 3,

    /// <summary>Anything else.</summary>
    Other = 4,
}

/// <summary>The debtor's legal form (gäldenärens rättsliga form, velallisen oikeudellinen muoto); only the tratta limits of 2021 read it.</summary>
public enum DebtorForm
{
    /// <summary>Any form not listed here; the default.</summary>
    Other = 0,

    /// <summary>A private person (privatperson, yksityishenkilö).</summary>
    PrivatePerson = 1,

    /// <summary>A sole trader (enskild näringsidkare, yksityinen elinkeinonharjoittaja).</summary>
    SoleTrader = 2,

    /// <summary>A general partnership (öppet bolag, avoin yhtiö).</summary>
    GeneralPartnership = 3,

    /// <summary>A limited partnership (kommanditbolag, kommandiittiyhtiö).</summary>
    LimitedPartnership = 4,

    /// <summary>A limited company (aktiebolag, osakeyhtiö).</summary>
    LimitedCompany = 5,
}

/// <summary>The debtor's ground for disputing the claim (grund för bestridande, kiistämisen peruste; 4b.1-2).</summary>
public enum DisputeGround
{
    /// <summary>A ground that can matter to the duty to pay.</summary>
    Material = 0,

    /// <summary>No ground at all.</summary>
    None = 1,

    /// <summary>A ground that manifestly cannot matter.</summary>
    ManifestlyIrrelevant = 2,
}

/// <summary>What kind of agreement to durable delivery the debtor gave (5.2, 5.3, 5b.2, 7.4).</summary>
public enum ConsentKind
{
    /// <summary>Consent to named kinds of letters (samtycke, suostumus).</summary>
    Consent = 0,

    /// <summary>Express approval after the due date, for every kind of letter (godkännande, hyväksyminen; 5.3).</summary>
    Approval = 1,
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
    ExceptionalWorkload = 0,

    /// <summary>A special reason for more measures (särskild anledning, erityinen aihe): lifts the counts.</summary>
    SpecialReason = 1,
}

/// <summary>Why a claim no longer exists (4.3).</summary>
public enum ExtinctionReason
{
    /// <summary>Time-barred (preskriberad, vanhentunut).</summary>
    TimeBarred = 0,

    /// <summary>Ended in another way.</summary>
    Other = 1,
}

/// <summary>To whom a payment was made (8.1).</summary>
public enum PaymentRecipient
{
    /// <summary>The creditor, or a purchaser of the claim; the default.</summary>
    Creditor = 0,

    /// <summary>The agent, whose money on hand is client funds (11 §).</summary>
    Agent = 1,
}

/// <summary>What the debtor asks to know (4a §).</summary>
public enum InformationKind
{
    /// <summary>The updated total (totalbelopp, kokonaismäärä); always free of charge.</summary>
    Balance = 0,

    /// <summary>A specification of unpaid debts and payments (specifikation, erittely).</summary>
    Specification = 1,

    /// <summary>An account of how interest and costs were formed (utredning, selvitys).</summary>
    Explanation = 2,
}
