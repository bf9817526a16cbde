namespace Indrivningslag.Tests.SecondOpinion;

internal enum Kind
{
    PaymentReminder, PaymentDemand, TermExtension, PaymentPlan, PlanLapsed, Tratta, TrattaPublication, TurnoverStatement,
    BankruptcyDemand, OtherMeasure, CourtClaim, Assignment, PreservationNotice, Dispute, DisputeResolved, LegalRemedy,
    LegalRemedyResolved, SuspensionRequest, DeliveryConsent, DeliveryConsentWithdrawn, WrittenFormRequested,
    EstablishedChannel, ExceptionallyDifficult, Breach, ClaimExtinguished, Payment, Remittance, InformationRequest,
}

internal enum Role { Creditor, Agent, Purchaser, ExemptCollector }

internal enum Form { Written, Durable, Other }

/// <summary>What the exception of a measure is: none, exceptional work (10 e § 3 mom.) or a special reason (10 g § 3 mom.).</summary>
internal enum Exemption { None, ExceptionalWorkload, SpecialReason }

/// <summary>Where the claim stands in 3 §: a consumer claim, a public one, a brokered peer-to-peer loan, or none of them.</summary>
internal enum Category { Other, Consumer, PublicConsumer, PeerToPeer }

internal sealed record Facts(string Creditor, string Debtor, string Basis);

internal sealed record InterestTerms(string Kind, decimal Percent, DateOnly? From);

/// <summary>The claim. Money is whole cents.</summary>
internal sealed record Claim
{
    public required Category Category { get; init; }
    public required bool CategoryFromFacts { get; init; }
    public Facts? Facts { get; init; }
    public string DebtorForm { get; init; } = "other";
    public required long Principal { get; init; }
    public required DateOnly DueOn { get; init; }
    public string NoticeKind { get; init; } = "none";
    public DateOnly? NoticeOn { get; init; }
    public bool DirectlyEnforceable { get; init; }
    public bool StateClaim { get; init; }
    public int? OverdueItems { get; init; }
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
    public int? FlawedMeasure { get; init; }
    public long Amount { get; init; }
    public bool ToAgent { get; init; }
    public bool DebtorKnewUnauthorised { get; init; }
    public string InformationKind { get; init; } = "";

    public bool IsMeasure => Kind is Kind.PaymentReminder or Kind.PaymentDemand or Kind.TermExtension or Kind.PaymentPlan
        or Kind.Tratta or Kind.BankruptcyDemand or Kind.OtherMeasure;

    /// <summary>A copy to a guardian or attorney is no demand of its own (5 § 5 mom.).</summary>
    public bool IsDemand => Kind == Kind.PaymentDemand && !CopyToRepresentative;

    public bool IsProfessional => By != Role.Creditor;
}

internal sealed record Policy(
    bool OriginalPrincipal, bool AfterFullDays, bool FlawedMeasureOnly, bool CostsFirst, bool InterestBeforePrincipal, string DayCount);

/// <summary>A claim and the events so far, by date, ties as given. <see cref="Before"/> is how every question looks back in time.</summary>
internal sealed class Case(Claim claim, Policy policy, IReadOnlyList<Event> sorted)
{
    public Claim Claim => claim;
    public Policy Policy => policy;
    public IReadOnlyList<Event> Events => sorted;

    /// <summary>Answers worked out already; only to save time, since the same past is looked back on many times.</summary>
    private Dictionary<(int Count, Event? Last, DateOnly Day, Type Answer), object> Remembered { get; init; } = [];

    public T Once<T>(DateOnly day, Func<T> work) where T : class
    {
        var key = (sorted.Count, sorted.Count == 0 ? null : sorted[^1], day, typeof(T));
        if (Remembered.TryGetValue(key, out var known))
            return (T)known;
        var answer = work();
        Remembered[key] = answer;
        return answer;
    }

    public Case Before(Event e) => First(sorted.TakeWhile(x => !ReferenceEquals(x, e)).Count());

    public Case Through(DateOnly day) => First(sorted.Count(e => e.On <= day));

    public Case With(Event action) => new(claim, policy, [.. sorted, action]) { Remembered = Remembered };

    private Case First(int count) => new(claim, policy, [.. sorted.Take(count)]) { Remembered = Remembered };
}
