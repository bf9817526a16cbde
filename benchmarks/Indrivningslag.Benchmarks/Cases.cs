using Indrivningslag.Benchmarks.Lean;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Benchmarks;

/// <summary>The cases that are measured.</summary>
internal static class Cases
{
    internal static readonly LocalDate DueOn = new(2024, 3, 1);

    internal static readonly LocalDate AsOf = new(2024, 7, 1);

    /// <summary>A day after every event of a long case.</summary>
    internal static readonly LocalDate Later = new(2990, 1, 1);

    /// <summary>The Act as if it had been checked through the end of the long cases.</summary>
    internal static readonly DebtCollectionAct LongAct = DebtCollectionAct.Finland with { Law = LawBook.Finland with { VerifiedThrough = Later } };

    /// <summary>The payments of twenty years, up to the first days of which the lean code knows measures.</summary>
    private static readonly LocalDate LongAgo = new(2005, 6, 30);

    internal static Claim Claim() => new("claim", ClaimCategory.Consumer, Euro.Of(500), DueOn) { DueNotice = DueNotice.AgreedDueDate };

    /// <summary>Two reminders, two demands, a plan and a payment.</summary>
    internal static CollectionCase SixEvents() => new(Claim(), SixEventList());

    /// <summary>The same without the first reminder: each demand is a breach, and nothing may be asked.</summary>
    internal static CollectionCase WithBreaches() => new(
        Claim(),
        [
            new PaymentDemand(new(2024, 3, 15), CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(24) },
            .. SixEventList()[1..],
        ]);

    internal static CollectionEvent[] SixEventList() =>
    [
        new PaymentReminder(new(2024, 3, 15), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5) },
        new PaymentDemand(new(2024, 3, 29), CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(24) },
        new PaymentDemand(new(2024, 4, 12), CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(24) },
        new Payment(new(2024, 4, 20), Euro.Of(100)),
        new PaymentPlan(new(2024, 5, 1), CollectorRole.Agent, DeliveryForm.Written, 4) { Cost = Euro.Of(20) },
        new PaymentReminder(new(2024, 6, 1), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5) },
    ];

    /// <summary>A claim with statutory interest for twenty years: a payment each year, and two letters near the end.</summary>
    internal static CollectionCase TwentyYears() => new(
        new Claim("claim", ClaimCategory.Consumer, Euro.Of(5_000), LongAgo)
        {
            DueNotice = DueNotice.AgreedDueDate,
            Interest = InterestTerms.Statutory,
        },
        [
            .. Enumerable.Range(1, 17).Select(year => new Payment(LongAgo.PlusYears(year).PlusDays(20 * (year % 7)), Euro.Of(200))),
            new PaymentReminder(new(2024, 3, 15), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5) },
            new PaymentDemand(new(2024, 3, 29), CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(50) },
        ]);

    /// <summary>The end of the twenty years.</summary>
    internal static LocalDate TwentyYearsOn => LongAgo.PlusYears(20);

    /// <summary>A reminder, a fortnight later a demand, and then one every third day.</summary>
    internal static CollectionCase Long(int events)
    {
        var list = new List<CollectionEvent>(events);
        for (var i = 0; i < events; i++)
        {
            list.Add(i == 0
                ? new PaymentReminder(DueOn.PlusDays(14), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5) }
                : new PaymentDemand(DueOn.PlusDays(25 + (3 * i)), CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(24) });
        }

        return new CollectionCase(Claim(), list);
    }

    /// <summary>A case as the lean code takes it.</summary>
    internal static LeanCase Lean(CollectionCase collectionCase) => LeanReader.Read(collectionCase);
}
