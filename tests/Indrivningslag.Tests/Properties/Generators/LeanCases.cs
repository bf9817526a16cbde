using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>Cases of the one kind that the lean code of the benchmarks knows.</summary>
internal static class LeanCases
{
    private static readonly LocalDate FirstDay = new(2022, 5, 1);

    /// <summary>The last day whose reference rate is known.</summary>
    private static readonly LocalDate LastDay = new(2026, 6, 30);

    public static CollectionCase Any(Dice dice)
    {
        var due = dice.Chance(15) ? new LocalDate(dice.Between(2003, 2021), dice.Between(1, 12), 28) : FirstDay.PlusDays(dice.Between(-20, 900));
        var events = Payments(dice, due);
        var on = LocalDate.Max(FirstDay, due.PlusDays(dice.Pick(-10, 0, 1, 13, 14, 14, 14, 15)));
        for (var count = dice.Between(0, 12); count > 0; count--)
        {
            events.Add(count > 9 && dice.Chance(50) ? Reminder(dice, on) : Happening(dice, on));
            on = LocalDate.Min(LastDay, on.PlusDays(dice.Pick<int>(dice.Chance(60) ? Amounts.LongGaps : Amounts.Gaps)));
        }

        return new CollectionCase(AnyClaim(dice, due), dice.Chance(15) ? dice.Shuffled(events) : events);
    }

    /// <summary>A day to ask about, near the last event.</summary>
    public static LocalDate Day(Dice dice, CollectionCase history)
    {
        var day = Histories.LastDay(history).PlusDays(dice.Pick(-30, -14, -1, 0, 0, 1, 14, 30, 200));
        return LocalDate.Min(LastDay, LocalDate.Max(FirstDay, day));
    }

    public static Measure Action(Dice dice, LocalDate on)
    {
        var measure = AnyMeasure(dice, on);
        return measure with { Cost = Euro.Of(1_000) };
    }

    private static Claim AnyClaim(Dice dice, LocalDate due) =>
        new("lean", ClaimCategory.Consumer, Euro.Of(dice.Pick<decimal>(Amounts.Principals)), due)
        {
            DueNotice = dice.Weighted(
                (6, DueNotice.AgreedDueDate),
                (3, DueNotice.Sent(due.PlusDays(-dice.Pick(13, 14, 15)))),
                (1, DueNotice.None)),
            Interest = dice.Chance(40) ? InterestTerms.Statutory : InterestTerms.None,
            Instalments = dice.Chance(15) ? new Instalments(dice.Chance(40) ? null : due.PlusDays(dice.Between(-5, 60))) : null,
        };

    private static List<CollectionEvent> Payments(Dice dice, LocalDate due)
    {
        var payments = new List<CollectionEvent>();
        for (var on = due.PlusDays(200); on < FirstDay; on = on.PlusDays(dice.Between(100, 900)))
            payments.Add(Payment(dice, on));
        return payments;
    }

    private static CollectionEvent Happening(Dice dice, LocalDate on) => dice.Weighted<Func<CollectionEvent>>(
        (50, () => AnyMeasure(dice, on)),
        (20, () => Payment(dice, on)),
        (6, () => new PlanLapsed(on)),
        (2, () => new Dispute(on, dice.Member<DisputeGround>())),
        (2, () => new DisputeResolved(on)),
        (3, () => new SuspensionRequest(on, dice.Member<DeliveryForm>())),
        (2, () => new SuspensionWithdrawn(on)),
        (4, () => Consent(dice, on)),
        (1, () => new DeliveryConsentWithdrawn(on)),
        (1, () => new ClaimExtinguished(on, dice.Member<ExtinctionReason>())),
        (1, () => new CourtClaim(on, CollectorRole.Agent)),
        (1, () => new WrittenFormRequested(on)))();

    private static Measure AnyMeasure(Dice dice, LocalDate on) => dice.Weighted<Func<Measure>>(
        (30, () => Reminder(dice, on)),
        (36, () => Demand(dice, on)),
        (12, () => new TermExtension(on, Anyone(dice), dice.Pick(1, 13, 14, 15, 30)) { Cost = dice.Cost(), RequestedByDebtor = dice.Chance(80) }),
        (18, () => new PaymentPlan(on, Anyone(dice), FormOf(dice), dice.Pick(1, 4, 5, 12))
        {
            Cost = dice.Cost(),
            MadeWithDebtor = dice.Chance(85),
            CoversWholeClaim = dice.Chance(85),
        }),
        (4, () => new OtherMeasure(on, Anyone(dice)) { Cost = dice.Cost() }))() with
    {
        MinorBreach = dice.Chance(25),
        InformedOfNoCosts = dice.Chance(40),
    };

    private static PaymentReminder Reminder(Dice dice, LocalDate on) => new(on, Anyone(dice), FormOf(dice)) { Cost = dice.Cost() };

    private static PaymentDemand Demand(Dice dice, LocalDate on) =>
        new(on, dice.Pick(CollectorRole.Agent, CollectorRole.Agent, CollectorRole.Purchaser, CollectorRole.ExemptCollector), FormOf(dice))
        {
            Cost = dice.Cost(),
            ArrivalEnsured = dice.Chance(70),
            CopyToRepresentative = dice.Chance(5),
            MissingContents = dice.Chance(90) ? DemandContents.None : dice.Pick(DemandContents.Total, DemandContents.SuspensionRight, DemandContents.SuspensionRight | DemandContents.Ground),
        };

    private static Payment Payment(Dice dice, LocalDate on) => new(on, Euro.Of(dice.Pick<decimal>(Amounts.Payments)))
    {
        To = dice.Member<PaymentRecipient>(),
        DebtorKnewUnauthorised = dice.Chance(5),
    };

    private static DeliveryConsent Consent(Dice dice, LocalDate on) => new(on, dice.Member<ConsentKind>())
    {
        Complete = dice.Chance(90),
        ValidThrough = on.PlusDays(dice.Pick(10, 28, 200, 365, 400)),
        Covers = dice.Pick(CoveredLetters.PaymentDemand, CoveredLetters.PaymentDemand | CoveredLetters.Tratta, CoveredLetters.Tratta),
    };

    private static CollectorRole Anyone(Dice dice) => dice.Member<CollectorRole>();

    private static DeliveryForm FormOf(Dice dice) => dice.Weighted((7, DeliveryForm.Written), (3, DeliveryForm.Durable), (1, DeliveryForm.Other));
}
