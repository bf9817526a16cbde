using NodaTime;

namespace Indrivningslag.Tests.Support;

/// <summary>An event without its day.</summary>
public delegate T Happening<out T>(LocalDate on)
    where T : CollectionEvent;

/// <summary>Events by name. A measure costs more than any unit price unless a test says what it costs.</summary>
public static class Steps
{
    public const decimal Dear = 1000m;

    public static Happening<PaymentReminder> Reminder(
        decimal cost = Dear,
        CollectorRole by = CollectorRole.Creditor,
        DeliveryForm form = DeliveryForm.Written,
        int? term = null,
        bool arrived = false) => on => new(on, by, form)
        {
            Cost = Euro.Of(cost),
            TermEndsOn = term is { } days ? on.PlusDays(days) : null,
            ArrivalEnsured = arrived,
        };

    /// <summary>A reminder by word of mouth that cost nothing: it opens what a reminder opens and asks nothing of the debtor.</summary>
    public static Happening<PaymentReminder> Word() => Reminder(0, form: DeliveryForm.Other);

    public static Happening<PaymentDemand> Demand(
        decimal cost = Dear,
        CollectorRole by = CollectorRole.Agent,
        DeliveryForm form = DeliveryForm.Written,
        int? term = null,
        int? remarks = null,
        bool arrived = false,
        DemandContents missing = DemandContents.None,
        bool copy = false) => on => new(on, by, form)
        {
            Cost = Euro.Of(cost),
            TermEndsOn = term is { } days ? on.PlusDays(days) : null,
            RemarksTermEndsOn = remarks is { } more ? on.PlusDays(more) : null,
            ArrivalEnsured = arrived,
            MissingContents = missing,
            CopyToRepresentative = copy,
        };

    public static Happening<TermExtension> Extension(int days = 14, decimal cost = Dear, CollectorRole by = CollectorRole.Agent, bool requested = true) =>
        on => new(on, by, days) { Cost = Euro.Of(cost), RequestedByDebtor = requested };

    public static Happening<PaymentPlan> Plan(
        int instalments = 5,
        decimal cost = Dear,
        CollectorRole by = CollectorRole.Agent,
        DeliveryForm form = DeliveryForm.Written,
        bool whole = true,
        bool together = true) => on => new(on, by, form, instalments)
        {
            Cost = Euro.Of(cost),
            CoversWholeClaim = whole,
            MadeWithDebtor = together,
        };

    public static Happening<Tratta> Tratta(
        decimal cost = Dear, CollectorRole by = CollectorRole.Agent, DeliveryForm form = DeliveryForm.Written, bool arrived = false) =>
        on => new(on, by, form) { Cost = Euro.Of(cost), ArrivalEnsured = arrived };

    public static Happening<BankruptcyDemand> BankruptcyDemand(decimal cost = Dear, decimal service = 0, CollectorRole by = CollectorRole.Agent) =>
        on => new(on, by) { Cost = Euro.Of(cost), ServiceCost = Euro.Of(service) };

    public static Happening<OtherMeasure> OtherMeasure(decimal cost = Dear, CollectorRole by = CollectorRole.Agent) =>
        on => new(on, by) { Cost = Euro.Of(cost) };

    /// <summary>A measure of a kind, dear and without flaw of its own.</summary>
    public static Happening<Measure> Any(EventKind kind) => kind switch
    {
        EventKind.PaymentReminder => Reminder(),
        EventKind.PaymentDemand => Demand(),
        EventKind.TermExtension => Extension(),
        EventKind.PaymentPlan => Plan(),
        EventKind.Tratta => Tratta(),
        EventKind.BankruptcyDemand => BankruptcyDemand(),
        _ => OtherMeasure(),
    };

    public static Happening<TrattaPublication> Publication(bool otherDeadline = false) =>
        on => new(on, CollectorRole.Agent) { OtherDeadlineAgreed = otherDeadline };

    public static Happening<CourtClaim> CourtClaim(CollectorRole by = CollectorRole.Agent, bool urgent = false) => on => new(on, by) { Urgent = urgent };

    public static Happening<Assignment> Assignment() => on => new(on);

    public static Happening<PreservationNotice> Notice(CollectorRole by = CollectorRole.Agent) => on => new(on, by);

    public static Happening<PlanLapsed> PlanLapsed() => on => new(on);

    public static Happening<TurnoverStatement> TurnoverStatement() => on => new(on);

    public static Happening<Dispute> Dispute(DisputeGround ground = DisputeGround.Material) => on => new(on, ground);

    public static Happening<DisputeResolved> DisputeResolved() => on => new(on);

    public static Happening<LegalRemedy> LegalRemedy() => on => new(on);

    public static Happening<LegalRemedyResolved> LegalRemedyResolved() => on => new(on);

    public static Happening<SuspensionRequest> SuspensionRequest(DeliveryForm form = DeliveryForm.Written) => on => new(on, form);

    public static Happening<DeliveryConsent> Consent(
        CoveredLetters covers = CoveredLetters.PaymentDemand, OnDay? through = null, bool complete = true) => on => new(on, ConsentKind.Consent)
        {
            Covers = covers,
            ValidThrough = through?.From(Given.UsualDueDate),
            Complete = complete,
        };

    public static Happening<DeliveryConsent> Approval(OnDay? through = null, bool complete = true) =>
        on => new(on, ConsentKind.Approval) { ValidThrough = through?.From(Given.UsualDueDate), Complete = complete };

    public static Happening<DeliveryConsentWithdrawn> ConsentWithdrawn() => on => new(on);

    public static Happening<WrittenFormRequested> WrittenFormRequested() => on => new(on);

    public static Happening<EstablishedChannel> EstablishedChannel() => on => new(on);

    public static Happening<ExceptionallyDifficult> ExceptionallyDifficult(bool proportionate = true, bool disclosed = true) =>
        on => new(on, proportionate, disclosed);

    public static Happening<Breach> Breach(string section, bool minor = false, int? measure = null) =>
        on => new(on, Indrivningslag.Law.Citation.Parse(section)) { Minor = minor, Measure = measure };

    public static Happening<ClaimExtinguished> Extinguished(ExtinctionReason reason = ExtinctionReason.TimeBarred) => on => new(on, reason);

    public static Happening<Payment> Payment(decimal amount, PaymentRecipient to = PaymentRecipient.Creditor, bool unauthorised = false) =>
        on => new(on, Euro.Of(amount)) { To = to, DebtorKnewUnauthorised = unauthorised };

    public static Happening<CreditNote> CreditNote(decimal amount, int? item = null) => on => new(on, Euro.Of(amount)) { Item = item };

    public static Happening<Waiver> Waiver(decimal principal = 0, decimal interest = 0, decimal costs = 0, decimal interestOnCosts = 0) => on => new(on)
    {
        Principal = Euro.Of(principal),
        Interest = Euro.Of(interest),
        Costs = Euro.Of(costs),
        InterestOnCosts = Euro.Of(interestOnCosts),
    };

    public static Happening<CostInterest> CostInterest() => on => new(on);

    public static Happening<Judgment> Judgment() => on => new(on);

    public static Happening<SuspensionWithdrawn> SuspensionWithdrawn() => on => new(on);

    public static Happening<Remittance> Remittance(decimal amount) => on => new(on, Euro.Of(amount));

    public static Happening<InformationRequest> InformationRequest(InformationKind kind) => on => new(on, kind);

    public static Happening<CollectionAction> Minor(this Happening<CollectionAction> step) => on => step(on) with { MinorBreach = true };

    public static Happening<Measure> Told(this Happening<Measure> step) => on => step(on) with { InformedOfNoCosts = true };

    /// <summary>The measure was prepared so many days before it went out.</summary>
    public static Happening<Measure> Prepared(this Happening<Measure> step, int before) => on => step(on) with { PreparedOn = on.PlusDays(-before) };

    public static Happening<Measure> Charged(this Happening<Measure> step, decimal amount) => on => step(on) with { Charged = Euro.Of(amount) };

    public static Happening<Measure> Exceptional(this Happening<Measure> step, bool disclosed = true) =>
        on => step(on) with { Exception = new(ExceptionalGroundKind.ExceptionalWorkload, false, disclosed) };

    public static Happening<Measure> ForSpecialReason(this Happening<Measure> step, bool proportionate = true, bool disclosed = true) =>
        on => step(on) with { Exception = new(ExceptionalGroundKind.SpecialReason, proportionate, disclosed) };
}
