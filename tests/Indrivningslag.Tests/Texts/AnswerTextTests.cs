using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Texts;

/// <summary>The reasons in answers carry what their texts name: no text of a real answer has a gap.</summary>
public class AnswerTextTests
{
    private static readonly DebtCollectionAct Act = DebtCollectionAct.Finland;
    private static readonly LocalDate Due = new(2024, 3, 1);
    private static readonly LocalDate Later = new(2027, 1, 1);

    [Fact]
    public void Every_reason_carries_what_its_text_names()
    {
        var reasons = Reasons().ToArray();
        Assert.All(reasons, reason => Assert.Empty(TextSupport.Lacking(reason)));
        Assert.Superset(
            new HashSet<Rule>
            {
                Rule.NotDue, Rule.AgreedCeiling, Rule.AgreedTotalCeiling, Rule.AgreedCeilingIgnored, Rule.ReminderTooRecent, Rule.MissingContents,
                Rule.CourtTermsOpen, Rule.TrattaReminder, Rule.PublicationTooEarly, Rule.PublicationTooLate, Rule.ExtensionInForce,
                Rule.UnitCeiling, Rule.DueNotice, Rule.ReminderTooEarly, Rule.LetterWait, Rule.ExtensionTooShort, Rule.DemandCount,
                Rule.DemandBesideTratta, Rule.PlanCount, Rule.TrattaCount, Rule.BankruptcyDemandCount, Rule.TotalCap, Rule.TotalCapBefore2013,
                Rule.Overcharge, Rule.RecordedBreach, Rule.BeyondVerification,
            },
            reasons.Select(reason => reason.Rule).ToHashSet());
    }

    [Fact]
    public void A_limit_tells_the_price_that_cut_the_cost()
    {
        var costs = Act.Costs(new(new Claim("a", ClaimCategory.Other, Money(500), Due), [Demand(2024, 3, 20, 80)]), Later).Value;
        var limit = Assert.Single(Assert.Single(costs.Measures).Limits);
        Assert.Equal("At most 50.00 € may be charged for this measure.", limit.ToString());
        Assert.Equal("10 e § 1 mom. 2 punkten underpunkt a", limit.Citation.ToText(Language.Swedish));
    }

    [Fact]
    public void An_obstacle_tells_the_days_and_the_letter_it_counts_from()
    {
        var reminded = new CollectionCase(
            new Claim("a", ClaimCategory.Consumer, Money(100), Due),
            [new PaymentReminder(new(2024, 3, 20), CollectorRole.Creditor, DeliveryForm.Written)]);
        var obstacle = Assert.Single(Act.Permission(reminded, Demand(2024, 4, 2, 14)).Value.Obstacles);
        Assert.Equal(
            "Maksuvaatimuksen saa lähettää vasta, kun maksumuistutuksesta (20.3.2024) on kulunut 14 päivää.",
            obstacle.Reason.Text(Language.Finnish));
    }

    private static IEnumerable<Reason> Reasons() =>
        new[] { ConsumerCase(null), ConsumerCase(Ceilings), OtherCase(), CaseBegunEarlier() }.SelectMany(ReasonsOf);

    private static IEnumerable<Reason> ReasonsOf(CollectionCase @case)
    {
        var decision = Act.Costs(@case, Later);
        var costs = decision.Value;
        var steps = new[] { Due, new(2024, 3, 25), new(2024, 7, 12), Later }.SelectMany(Steps);
        return
        [
            .. costs.Measures.SelectMany(measure => measure.Limits),
            .. decision.Findings,
            .. decision.Reasons,
            .. costs.Breaches.Select(breach => breach.Reason),
            .. Act.Audit(@case, Later).Value.Select(finding => finding.Breach.Reason),
            .. steps.Select(step => Act.Permission(@case, step).Value).SelectMany(answer => answer.Obstacles.Select(obstacle => obstacle.Reason).Concat(answer.Duties)),
        ];
    }

    private static CollectionAction[] Steps(LocalDate on) =>
    [
        new PaymentReminder(on, CollectorRole.Creditor, DeliveryForm.Written),
        new PaymentDemand(on, CollectorRole.Agent, DeliveryForm.Durable),
        new Tratta(on, CollectorRole.Agent, DeliveryForm.Written),
        new TrattaPublication(on, CollectorRole.Agent),
        new CourtClaim(on, CollectorRole.Agent),
    ];

    private static AgreedCeilings Ceilings { get; } = new() { Total = Money(10), PaymentReminder = Money(3), PaymentDemand = Money(100) };

    private static CollectionCase ConsumerCase(AgreedCeilings? ceilings) => new(
        new Claim("consumer", ClaimCategory.Consumer, Money(100), Due) { AgreedCeilings = ceilings },
        [
            Reminder(2024, 2, 20, 5),
            Reminder(2024, 3, 5, 5),
            Demand(2024, 3, 10, 500) with { MissingContents = DemandContents.Ground, Charged = Money(500) },
            new PaymentReminder(new(2024, 4, 10), CollectorRole.Creditor, DeliveryForm.Other) { Cost = Money(9) },
            Demand(2024, 5, 1, 14) with { TermEndsOn = new(2024, 7, 20) },
            Demand(2024, 6, 1, 500) with { TermEndsOn = new(2024, 7, 20) },
            Demand(2024, 7, 1, 14) with { TermEndsOn = new(2024, 7, 20) },
            new TermExtension(new(2024, 7, 10), CollectorRole.Creditor, 7) { Cost = Money(5) },
            Plan(2024, 8, 1),
            new PlanLapsed(new(2024, 8, 10)),
            Plan(2024, 9, 1),
            new PlanLapsed(new(2024, 9, 10)),
            new PaymentReminder(new(2024, 10, 10), CollectorRole.Creditor, DeliveryForm.Other) { Cost = Money(90) },
            new Breach(new(2024, 11, 1), Citation.Parse("4.2.1")),
        ]);

    private static CollectionCase OtherCase() => new(
        new Claim("other", ClaimCategory.Other, Money(500), Due),
        [
            Demand(2024, 3, 20, 50),
            Reminder(2024, 4, 5, 12) with { TermEndsOn = new(2024, 4, 20) },
            Demand(2024, 5, 1, 25),
            Demand(2024, 5, 20, 25),
            new Tratta(new(2024, 6, 1), CollectorRole.Agent, DeliveryForm.Written) { Cost = Money(20) },
            new Tratta(new(2024, 7, 10), CollectorRole.Agent, DeliveryForm.Written) { Cost = Money(20) },
            new BankruptcyDemand(new(2024, 8, 1), CollectorRole.Agent) { Cost = Money(20) },
            new BankruptcyDemand(new(2024, 9, 1), CollectorRole.Agent) { Cost = Money(20) },
        ]);

    private static CollectionCase CaseBegunEarlier() => new(
        new Claim("begun earlier", ClaimCategory.Consumer, Money(200), new(2012, 5, 1)),
        [
            new PaymentReminder(new(2012, 6, 1), CollectorRole.Creditor, DeliveryForm.Other) { Cost = Money(180) },
            Demand(2013, 5, 1, 24),
        ]);

    private static PaymentReminder Reminder(int year, int month, int day, int cost) =>
        new(new(year, month, day), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Money(cost) };

    private static PaymentDemand Demand(int year, int month, int day, int cost) =>
        new(new(year, month, day), CollectorRole.Agent, DeliveryForm.Written) { Cost = Money(cost) };

    private static PaymentPlan Plan(int year, int month, int day) =>
        new(new(year, month, day), CollectorRole.Creditor, DeliveryForm.Written, 4) { Cost = Money(5) };

    private static Euro Money(int euros) => Euro.FromCents(euros * 100L);
}
