using static Indrivningslag.Json.EventMember;

namespace Indrivningslag.Json;

/// <summary>Which properties each type of event must and may have.</summary>
internal static class EventShapes
{
    private const EventMember Always = EventMember.Type | On;
    private const EventMember OfMeasures = Cost | EventMember.Exception | MinorBreach | InformedOfNoCosts | Charged;

    private static readonly (EventMember Required, EventMember Optional)[] Shapes = Table();

    internal static ulong Required(EventKind kind) => (ulong)(Always | Shapes[(int)kind].Required);

    internal static ulong Allowed(EventKind kind) => (ulong)(Always | Shapes[(int)kind].Required | Shapes[(int)kind].Optional);

    /// <summary>Whether it is a step of the creditor's side, about which permission can be asked.</summary>
    internal static bool IsAction(EventKind kind) => kind <= EventKind.PreservationNotice;

    private static (EventMember Required, EventMember Optional)[] Table()
    {
        var table = new (EventMember, EventMember)[FormatWords.EventTypes.Count];
        table[(int)EventKind.PaymentReminder] = (By | Form, OfMeasures | TermEndsOn | ArrivalEnsured);
        table[(int)EventKind.PaymentDemand] = (
            By | Form,
            OfMeasures | TermEndsOn | ArrivalEnsured | RemarksTermEndsOn | MissingContents | CopyToRepresentative);
        table[(int)EventKind.TermExtension] = (By | EventMember.Days, OfMeasures | RequestedByDebtor);
        table[(int)EventKind.PaymentPlan] = (By | EventMember.Instalments | Form, OfMeasures | CoversWholeClaim | MadeWithDebtor);
        table[(int)EventKind.Tratta] = (By | Form, OfMeasures | ArrivalEnsured);
        table[(int)EventKind.TrattaPublication] = (By, OtherDeadlineAgreed | MinorBreach);
        table[(int)EventKind.BankruptcyDemand] = (By, OfMeasures | ServiceCost);
        table[(int)EventKind.OtherMeasure] = (By, OfMeasures | Description);
        table[(int)EventKind.CourtClaim] = (By, Urgent | MinorBreach);
        table[(int)EventKind.Assignment] = (None, MinorBreach);
        table[(int)EventKind.PreservationNotice] = (By, None);
        table[(int)EventKind.Dispute] = (Ground, None);
        table[(int)EventKind.SuspensionRequest] = (Form, None);
        table[(int)EventKind.DeliveryConsent] = (Kind, Complete | Covers | ValidThrough);
        table[(int)EventKind.ExceptionallyDifficult] = (Proportionate | Disclosed, None);
        table[(int)EventKind.Breach] = (Section, Minor | EventMember.Measure);
        table[(int)EventKind.ClaimExtinguished] = (EventMember.Reason, None);
        table[(int)EventKind.Payment] = (Amount, To | DebtorKnewUnauthorised);
        table[(int)EventKind.Remittance] = (Amount, None);
        table[(int)EventKind.InformationRequest] = (Kind, None);
        return table;
    }
}
