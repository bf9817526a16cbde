namespace Indrivningslag.Tests.SecondOpinion;

internal enum Kind
{
    PaymentReminder, PaymentDemand, TermExtension, PaymentPlan, PlanLapsed, Tratta, TrattaPublication, TurnoverStatement,
    BankruptcyDemand, OtherMeasure, CourtClaim, Assignment, PreservationNotice, Dispute, DisputeResolved, LegalRemedy,
    LegalRemedyResolved, SuspensionRequest, DeliveryConsent, DeliveryConsentWithdrawn, WrittenFormRequested,
    EstablishedChannel, ExceptionallyDifficult, Breach, ClaimExtinguished, Payment, Remittance, InformationRequest,
    SuspensionWithdrawn, CreditNote, Waiver, CostInterest, Judgment,
}

internal enum Role { Creditor, Agent, Purchaser, ExemptCollector }

internal enum Form { Written, Durable, Other }

/// <summary>What the exception of a measure is: none, exceptional work (10 e § 3 mom.) or a special reason (10 g § 3 mom.).</summary>
internal enum Exemption { None, ExceptionalWorkload, SpecialReason }

/// <summary>Where the claim stands in 3 §: a consumer claim, a public one, a brokered peer-to-peer loan, or none of them.</summary>
internal enum Category { Other, Consumer, PublicConsumer, PeerToPeer }

internal sealed record Facts(string Creditor, string Debtor, string Basis);

internal sealed record InterestTerms(string Kind, decimal Percent, DateOnly? From)
{
    public long? MinimumCharge { get; init; }
}

/// <summary>One of several invoices demanded together.</summary>
internal sealed record Item(long Principal, DateOnly DueOn);

/// <summary>The claim. Money is whole cents.</summary>
internal sealed record Claim
{
    public required Category Category { get; init; }
    public required bool CategoryFromFacts { get; init; }
    public Facts? Facts { get; init; }
    public string DebtorForm { get; init; } = "other";
    public required long Principal { get; init; }

    /// <summary>The due date as given; <see cref="Case.DueOn"/> is the one in force.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The invoices, where the claim consists of several; else empty.</summary>
    public IReadOnlyList<Item> Items { get; init; } = [];
    public string Id { get; init; } = "";
    public string NoticeKind { get; init; } = "none";
    public DateOnly? NoticeOn { get; init; }
    public bool DirectlyEnforceable { get; init; }
    public bool StateClaim { get; init; }
    public int? OverdueItems { get; init; }
    public bool IsCommercial => OverdueItems is not null;
    public bool CreditorDeductsVat { get; init; } = true;
    public bool InInstalments { get; init; }
    public DateOnly? WholeClaimDueOn { get; init; }
    public InterestTerms Interest { get; init; } = new("none", 0, null);
    public IReadOnlyDictionary<string, long> AgreedCeilings { get; init; } = new Dictionary<string, long>();
}

/// <summary>Something that happened. One flat record for all kinds: a property that the kind does not have keeps its default.</summary>
internal sealed record Event
{
    public int Index { get; init; }
    public Kind Kind { get; init; }
    public DateOnly On { get; init; }
    public Role By { get; init; }
    public Form Form { get; init; }
    public long Cost { get; init; }
    public long ServiceCost { get; init; }
    public DateOnly? TermEndsOn { get; init; }
    public DateOnly? RemarksTermEndsOn { get; init; }
    public bool ArrivalEnsured { get; init; }
    public IReadOnlyList<string> MissingContents { get; init; } = [];
    public bool CopyToRepresentative { get; init; }
    public int Days { get; init; }
    public bool RequestedByDebtor { get; init; } = true;
    public int Instalments { get; init; }
    public bool CoversWholeClaim { get; init; } = true;
    public bool MadeWithDebtor { get; init; } = true;
    public bool OtherDeadlineAgreed { get; init; }
    public bool Urgent { get; init; }
    public Exemption Exemption { get; init; }
    public bool Proportionate { get; init; }
    public bool Disclosed { get; init; }
    public bool MinorBreach { get; init; }
    public bool InformedOfNoCosts { get; init; }
    public long? Charged { get; init; }
    public string Ground { get; init; } = "";
    public bool IsApproval { get; init; }
    public bool Complete { get; init; } = true;
    public IReadOnlyList<string> Covers { get; init; } = ["paymentDemand"];
    public DateOnly? ValidThrough { get; init; }
    public string Section { get; init; } = "";
    public bool ByUnknown { get; init; }
    public DateOnly? PreparedOn { get; init; }
    public int? TrattaIndex { get; init; }
    public int? ItemIndex { get; init; }
    public Balance GivenUp { get; init; } = Balance.Nothing;
    public int? FlawedMeasure { get; init; }
    public long? DisputedPart => Kind == Kind.Dispute && Amount > 0 ? Amount : null;
    public long Amount { get; init; }
    public bool ToAgent { get; init; }
    public bool DebtorKnewUnauthorised { get; init; }
    public string InformationKind { get; init; } = "";

    public bool IsMeasure => Kind is Kind.PaymentReminder or Kind.PaymentDemand or Kind.TermExtension or Kind.PaymentPlan
        or Kind.Tratta or Kind.BankruptcyDemand or Kind.OtherMeasure;

    /// <summary>A copy to a guardian or attorney is no demand of its own (5 § 5 mom.).</summary>
    public bool IsDemand => Kind == Kind.PaymentDemand && !CopyToRepresentative;

    public bool IsCopy => Kind == Kind.PaymentDemand && CopyToRepresentative;

    public bool IsProfessional => By != Role.Creditor;
}

/// <summary>The four parts of a debt, in cents.</summary>
internal sealed record Balance(long Principal, long Interest, long Costs, long InterestOnCosts)
{
    public static readonly Balance Nothing = new(0, 0, 0, 0);
}

internal sealed record Policy(
    bool OriginalPrincipal, bool AfterFullDays, bool FlawedMeasureOnly, bool CostsFirst, bool InterestBeforePrincipal, string DayCount)
{
    public bool UnlistedAtActualCost { get; init; }
    public bool AgreementIsGoodPractice { get; init; }
    public bool DemandBeforeTrattaSuffices { get; init; }
    public bool OnlySentLettersWait { get; init; }
    public bool OnlyMaterialDisputeStopsTratta { get; init; }
    public bool FirstDemandWaits { get; init; } = true;
}
