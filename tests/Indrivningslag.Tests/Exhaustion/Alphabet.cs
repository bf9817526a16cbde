namespace Indrivningslag.Tests.Exhaustion;

/// <summary>The measures that histories are spelled with, each a day before the wait is over, on its last day and a day after.</summary>
internal static class Alphabet
{
    private static readonly CollectorRole[] Roles = Enum.GetValues<CollectorRole>();
    private static readonly DeliveryForm[] Forms = [DeliveryForm.Written, DeliveryForm.Durable];
    private static readonly int[] Gaps = [-1, 0, 1];

    /// <summary>Each kind by each role that may take it, written and durable where the kind has a form.</summary>
    public static IReadOnlyList<Step> Full { get; } =
    [
        .. from kind in Enum.GetValues<EventKind>()
           where kind <= EventKind.OtherMeasure
           from role in Roles
           where kind != EventKind.PaymentDemand || role != CollectorRole.Creditor
           from form in HasForm(kind) ? Forms : Forms[..1]
           from gap in Gaps
           select new Step(kind, role, form, gap),
    ];

    /// <summary>Each kind, each role and each form at least once, every measure that has a price of its own among them.</summary>
    public static IReadOnlyList<Step> Short { get; } =
    [
        .. from letter in new (EventKind Kind, CollectorRole By, DeliveryForm Form)[]
           {
               (EventKind.PaymentReminder, CollectorRole.Creditor, DeliveryForm.Written),
               (EventKind.PaymentReminder, CollectorRole.Agent, DeliveryForm.Durable),
               (EventKind.PaymentDemand, CollectorRole.Agent, DeliveryForm.Written),
               (EventKind.PaymentDemand, CollectorRole.ExemptCollector, DeliveryForm.Durable),
               (EventKind.TermExtension, CollectorRole.Creditor, DeliveryForm.Written),
               (EventKind.PaymentPlan, CollectorRole.Purchaser, DeliveryForm.Written),
               (EventKind.Tratta, CollectorRole.Agent, DeliveryForm.Written),
               (EventKind.BankruptcyDemand, CollectorRole.Agent, DeliveryForm.Written),
               (EventKind.OtherMeasure, CollectorRole.Creditor, DeliveryForm.Written),
           }
           from gap in Gaps
           select new Step(letter.Kind, letter.By, letter.Form, gap),
    ];

    /// <summary>
    /// What waits for each other around a tratta and its publication, and disputes of a part beside them: of one cent, which takes a principal above a
    /// bound back to it, of all but one cent, and of all.
    /// </summary>
    /// <param name="principal">The principal, in cents.</param>
    public static IReadOnlyList<Step> WithDisputesAndPublications(long principal) =>
    [
        .. from kind in (EventKind[])[EventKind.PaymentReminder, EventKind.PaymentDemand, EventKind.TermExtension, EventKind.Tratta]
           from gap in Gaps
           select new Step(kind, kind == EventKind.PaymentReminder ? CollectorRole.Creditor : CollectorRole.Agent, DeliveryForm.Written, gap),
        .. from wait in (int[])[14, 60]
           from gap in Gaps
           select new Step(EventKind.TrattaPublication, CollectorRole.Agent, DeliveryForm.Written, gap, wait),
        .. from part in (long[])[1, principal - 1, principal]
           select new Step(EventKind.Dispute, CollectorRole.Creditor, DeliveryForm.Written, 0, 0, part),
        new(EventKind.DisputeResolved, CollectorRole.Creditor, DeliveryForm.Written, 0, 0),
    ];

    private static bool HasForm(EventKind kind) =>
        kind is EventKind.PaymentReminder or EventKind.PaymentDemand or EventKind.PaymentPlan or EventKind.Tratta;
}
