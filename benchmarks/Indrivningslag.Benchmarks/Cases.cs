using NodaTime;

namespace Indrivningslag.Benchmarks;

/// <summary>The cases that are measured.</summary>
internal static class Cases
{
    internal static readonly LocalDate DueOn = new(2024, 3, 1);

    internal static readonly LocalDate AsOf = new(2024, 7, 1);

    /// <summary>Two reminders, two demands, a plan and a payment.</summary>
    internal static CollectionCase SixEvents() => new(
        new Claim("claim", ClaimCategory.Consumer, Euro.Of(500), DueOn) { DueNotice = DueNotice.AgreedDueDate },
        [
            new PaymentReminder(new(2024, 3, 15), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5) },
            new PaymentDemand(new(2024, 3, 29), CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(24) },
            new PaymentDemand(new(2024, 4, 12), CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(24) },
            new Payment(new(2024, 4, 20), Euro.Of(100)),
            new PaymentPlan(new(2024, 5, 1), CollectorRole.Agent, DeliveryForm.Written, 4) { Cost = Euro.Of(20) },
            new PaymentReminder(new(2024, 6, 1), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5) },
        ]);

    /// <summary>The same steps for the hand-written code.</summary>
    internal static HandWritten.Step[] SixSteps() =>
    [
        new(HandWritten.Kind.Reminder, new(2024, 3, 15), 5_00),
        new(HandWritten.Kind.Demand, new(2024, 3, 29), 24_00),
        new(HandWritten.Kind.Demand, new(2024, 4, 12), 24_00),
        new(HandWritten.Kind.Payment, new(2024, 4, 20), 100_00),
        new(HandWritten.Kind.Plan, new(2024, 5, 1), 20_00),
        new(HandWritten.Kind.Reminder, new(2024, 6, 1), 5_00),
    ];

    /// <summary>A reminder and then demands every fortnight.</summary>
    internal static CollectionCase Long(int events)
    {
        var list = new List<CollectionEvent>(events);
        for (var i = 0; i < events; i++)
        {
            var on = DueOn.PlusDays(14 * (i + 1));
            list.Add(i == 0
                ? new PaymentReminder(on, CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5) }
                : new PaymentDemand(on, CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(24) });
        }

        return new CollectionCase(new Claim("claim", ClaimCategory.Consumer, Euro.Of(500), DueOn) { DueNotice = DueNotice.AgreedDueDate }, list);
    }
}
