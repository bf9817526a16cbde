using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>Steps planned for a claim: most often the usual ones, else whatever a collector may do.</summary>
internal static class Plans
{
    private const int MostSteps = 6;
    private static readonly LocalDate AnyDay = new(2023, 3, 31);

    public static PlannedStep[] Any(Dice dice, ClaimClass kind) =>
        [.. Enumerable.Range(0, dice.Between(0, MostSteps)).Select(_ => dice.Chance(50) ? Usual(dice) : Step(dice, Happenings.Action(dice, AnyDay, kind, minor: false)))];

    private static PlannedStep Usual(Dice dice) => dice.Weighted<Func<PlannedStep>>(
        (4, () => new(new PaymentReminder(AnyDay, CollectorRole.Creditor, DeliveryForm.Written)) { TermDays = dice.Pick(9, 10, 14) }),
        (4, () => new(new PaymentDemand(AnyDay, CollectorRole.Agent, DeliveryForm.Written)) { TermDays = 14, RemarksTermDays = dice.Pick(7, 14, 15) }),
        (1, () => new(new Tratta(AnyDay, CollectorRole.Agent, DeliveryForm.Written))),
        (1, () => new(new TrattaPublication(AnyDay, CollectorRole.Agent))),
        (1, () => new(new BankruptcyDemand(AnyDay, CollectorRole.Agent))),
        (1, () => new(new CourtClaim(AnyDay, CollectorRole.Agent))))();

    private static PlannedStep Step(Dice dice, CollectionAction action) => action switch
    {
        PaymentReminder reminder => new(reminder with { TermEndsOn = null, PreparedOn = null, Charged = null }) { TermDays = Term(dice) },
        PaymentDemand demand => new(demand with { TermEndsOn = null, RemarksTermEndsOn = null, PreparedOn = null, Charged = null })
        {
            TermDays = Term(dice),
            RemarksTermDays = Term(dice),
        },
        TrattaPublication publication => new(publication with { Tratta = null }),
        Measure measure => new(measure with { PreparedOn = null, Charged = null }),
        _ => new(action),
    };

    private static int? Term(Dice dice) => dice.Chance(70) ? dice.Pick(0, 9, 10, 14, 30) : null;
}
