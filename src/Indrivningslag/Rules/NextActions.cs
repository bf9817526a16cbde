using NodaTime;

namespace Indrivningslag.Rules;

/// <summary>The usual next actions that are tried in one go.</summary>
internal static class NextActions
{
    internal static CollectionAction[] On(LocalDate day) =>
    [
        new PaymentReminder(day, CollectorRole.Creditor, DeliveryForm.Written),
        new PaymentDemand(day, CollectorRole.Agent, DeliveryForm.Written),
        new TermExtension(day, CollectorRole.Creditor, 14),
        new PaymentPlan(day, CollectorRole.Creditor, DeliveryForm.Written, 4),
        new Tratta(day, CollectorRole.Agent, DeliveryForm.Written),
        new TrattaPublication(day, CollectorRole.Agent),
        new BankruptcyDemand(day, CollectorRole.Agent),
        new CourtClaim(day, CollectorRole.Agent),
    ];
}
