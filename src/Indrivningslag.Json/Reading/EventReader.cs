using System.Text.Json;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>Makes events of their properties.</summary>
internal static class EventReader
{
    internal static CollectionEvent Read(ref Utf8JsonReader json)
    {
        var facts = EventFacts.Read(ref json, isAction: false);
        return Make(ref json, facts, facts.On);
    }

    /// <summary>The event with these properties, on a day.</summary>
    internal static CollectionEvent Make(ref Utf8JsonReader json, in EventFacts facts, LocalDate on) => facts.Type switch
    {
        EventKind.PaymentReminder => Reminder(facts, on),
        EventKind.PaymentDemand => Demand(facts, on),
        EventKind.TermExtension => Extension(facts, on),
        EventKind.PaymentPlan => Plan(facts, on),
        EventKind.Tratta => Tratta(facts, on),
        EventKind.BankruptcyDemand => BankruptcyDemand(facts, on),
        EventKind.OtherMeasure => Other(facts, on),
        EventKind.TrattaPublication => new TrattaPublication(on, facts.By)
        {
            OtherDeadlineAgreed = facts.Is(EventMember.OtherDeadlineAgreed),
            MinorBreach = facts.Is(EventMember.MinorBreach),
        },
        EventKind.CourtClaim => new CourtClaim(on, facts.By)
        {
            Urgent = facts.Is(EventMember.Urgent),
            MinorBreach = facts.Is(EventMember.MinorBreach),
        },
        EventKind.Assignment => new Assignment(on) { MinorBreach = facts.Is(EventMember.MinorBreach) },
        EventKind.PreservationNotice => new PreservationNotice(on, facts.By),
        _ => MakeFact(ref json, facts, on),
    };

    private static CollectionEvent MakeFact(ref Utf8JsonReader json, in EventFacts facts, LocalDate on) => facts.Type switch
    {
        EventKind.PlanLapsed => new PlanLapsed(on),
        EventKind.TurnoverStatement => new TurnoverStatement(on),
        EventKind.Dispute => new Dispute(on, facts.Ground),
        EventKind.DisputeResolved => new DisputeResolved(on),
        EventKind.LegalRemedy => new LegalRemedy(on),
        EventKind.LegalRemedyResolved => new LegalRemedyResolved(on),
        EventKind.SuspensionRequest => new SuspensionRequest(on, facts.Form),
        EventKind.DeliveryConsent => Consent(ref json, facts, on),
        EventKind.DeliveryConsentWithdrawn => new DeliveryConsentWithdrawn(on),
        EventKind.WrittenFormRequested => new WrittenFormRequested(on),
        EventKind.EstablishedChannel => new EstablishedChannel(on),
        EventKind.ExceptionallyDifficult =>
            new ExceptionallyDifficult(on, facts.Is(EventMember.Proportionate), facts.Is(EventMember.Disclosed)),
        EventKind.Breach => new Breach(on, facts.Section) { Minor = facts.Is(EventMember.Minor), Measure = facts.Measure },
        EventKind.ClaimExtinguished => new ClaimExtinguished(on, facts.Reason),
        EventKind.Payment => new Payment(on, facts.Amount)
        {
            To = facts.To,
            DebtorKnewUnauthorised = facts.Is(EventMember.DebtorKnewUnauthorised),
        },
        EventKind.Remittance => new Remittance(on, facts.Amount),
        _ => Request(ref json, facts, on),
    };

    private static PaymentReminder Reminder(in EventFacts facts, LocalDate on) => new(on, facts.By, facts.Form)
    {
        Cost = facts.Cost,
        TermEndsOn = facts.TermEndsOn,
        ArrivalEnsured = facts.Is(EventMember.ArrivalEnsured),
        Exception = facts.Exception,
        MinorBreach = facts.Is(EventMember.MinorBreach),
        InformedOfNoCosts = facts.Is(EventMember.InformedOfNoCosts),
        Charged = facts.Charged,
    };

    private static PaymentDemand Demand(in EventFacts facts, LocalDate on) => new(on, facts.By, facts.Form)
    {
        Cost = facts.Cost,
        TermEndsOn = facts.TermEndsOn,
        ArrivalEnsured = facts.Is(EventMember.ArrivalEnsured),
        RemarksTermEndsOn = facts.RemarksTermEndsOn,
        MissingContents = facts.MissingContents,
        CopyToRepresentative = facts.Is(EventMember.CopyToRepresentative),
        Exception = facts.Exception,
        MinorBreach = facts.Is(EventMember.MinorBreach),
        InformedOfNoCosts = facts.Is(EventMember.InformedOfNoCosts),
        Charged = facts.Charged,
    };

    private static TermExtension Extension(in EventFacts facts, LocalDate on) => new(on, facts.By, facts.Days)
    {
        Cost = facts.Cost,
        RequestedByDebtor = facts.Is(EventMember.RequestedByDebtor),
        Exception = facts.Exception,
        MinorBreach = facts.Is(EventMember.MinorBreach),
        InformedOfNoCosts = facts.Is(EventMember.InformedOfNoCosts),
        Charged = facts.Charged,
    };

    private static PaymentPlan Plan(in EventFacts facts, LocalDate on) => new(on, facts.By, facts.Form, facts.Instalments)
    {
        Cost = facts.Cost,
        CoversWholeClaim = facts.Is(EventMember.CoversWholeClaim),
        MadeWithDebtor = facts.Is(EventMember.MadeWithDebtor),
        Exception = facts.Exception,
        MinorBreach = facts.Is(EventMember.MinorBreach),
        InformedOfNoCosts = facts.Is(EventMember.InformedOfNoCosts),
        Charged = facts.Charged,
    };

    private static Tratta Tratta(in EventFacts facts, LocalDate on) => new(on, facts.By, facts.Form)
    {
        Cost = facts.Cost,
        ArrivalEnsured = facts.Is(EventMember.ArrivalEnsured),
        Exception = facts.Exception,
        MinorBreach = facts.Is(EventMember.MinorBreach),
        InformedOfNoCosts = facts.Is(EventMember.InformedOfNoCosts),
        Charged = facts.Charged,
    };

    private static BankruptcyDemand BankruptcyDemand(in EventFacts facts, LocalDate on) => new(on, facts.By)
    {
        Cost = facts.Cost,
        ServiceCost = facts.ServiceCost,
        Exception = facts.Exception,
        MinorBreach = facts.Is(EventMember.MinorBreach),
        InformedOfNoCosts = facts.Is(EventMember.InformedOfNoCosts),
        Charged = facts.Charged,
    };

    private static OtherMeasure Other(in EventFacts facts, LocalDate on) => new(on, facts.By)
    {
        Cost = facts.Cost,
        Description = facts.Description ?? string.Empty,
        Exception = facts.Exception,
        MinorBreach = facts.Is(EventMember.MinorBreach),
        InformedOfNoCosts = facts.Is(EventMember.InformedOfNoCosts),
        Charged = facts.Charged,
    };

    private static DeliveryConsent Consent(ref Utf8JsonReader json, in EventFacts facts, LocalDate on) =>
        facts.Kind < FormatWords.Consents.Count
            ? new(on, (ConsentKind)facts.Kind)
            {
                Complete = facts.Is(EventMember.Complete),
                Covers = facts.Covers ?? CoveredLetters.PaymentDemand,
                ValidThrough = facts.ValidThrough,
            }
            : throw OtherKind(ref json, FormatWords.Consents);

    /// <summary>Kinds of information follow the kinds of consent in the common list of words.</summary>
    private static InformationRequest Request(ref Utf8JsonReader json, in EventFacts facts, LocalDate on) =>
        facts.Kind >= FormatWords.Consents.Count
            ? new(on, (InformationKind)(facts.Kind - FormatWords.Consents.Count))
            : throw OtherKind(ref json, FormatWords.Information);

    private static FaultException OtherKind(ref Utf8JsonReader json, Words kinds) => json.FaultIn("kind", Expected.OneOf, kinds.List());
}
