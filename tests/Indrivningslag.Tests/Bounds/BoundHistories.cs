using Indrivningslag.Cli;
using Indrivningslag.Tests.Properties;
using NodaTime;

namespace Indrivningslag.Tests.Bounds;

/// <summary>Lawful histories of unpaid claims, drawn at random: every step was permitted on its day, with its duties fulfilled.</summary>
internal static class BoundHistories
{
    private const int MostSteps = 30;

    /// <summary>Takes up to so many steps, mostly as soon as they may cost something; nothing relies on an exception.</summary>
    /// <param name="dice">Chance.</param>
    /// <param name="question">The claim, and whether the debtor agrees to anything.</param>
    public static PreparedCase Any(Dice dice, BoundQuestion question)
    {
        var past = question.Act.Prepare(new CollectionCase(question.Claim, []));
        if (dice.Chance(30))
            past = past.With(Consent(question.DueOn.PlusDays(1)));
        var (on, lapses) = (question.DueOn, false);
        for (var i = dice.Between(1, MostSteps); i > 0; i--)
        {
            if (lapses && dice.Chance(60))
            {
                past = past.With(new PlanLapsed(on));
                lapses = false;
            }

            var action = Action(dice, LocalDate.Max(on, past.Through ?? on), question.DebtorAgrees);
            var permission = past.Permission(action).Value;
            var day = dice.Chance(80) ? permission.ChargeableFrom ?? permission.Earliest : permission.Earliest?.PlusDays(dice.Below(20));
            if (day is null || day > question.Until)
                continue;
            action = Moved(action, day.Value);
            if (past.Permission(action).Value is not { Permitted: true } then)
                continue;
            past = past.With(action is Measure measure ? measure with { Cost = AtActualCost(question, measure) ? Euro.Zero : Cost(dice, then) } : action);
            (on, lapses) = (day.Value, lapses || action is PaymentPlan);
        }

        return past;
    }

    private static Euro Cost(Dice dice, Permission permission) =>
        dice.Chance(85) && permission.Maximum is { } most ? most : Euro.FromCents(dice.Below(70_000));

    /// <summary>A durable reminder that is not on the list may cost what it costs; the bounds leave such reminders out.</summary>
    private static bool AtActualCost(BoundQuestion question, Measure measure) =>
        measure is PaymentReminder { Form: DeliveryForm.Durable } && !question.LawOn(measure.On).DurableReminderListed;

    private static DeliveryConsent Consent(LocalDate on) => new(on, ConsentKind.Approval);

    private static CollectionAction Action(Dice dice, LocalDate on, bool agrees) => dice.Weighted<Func<CollectionAction>>(
        (4, () => new PaymentReminder(on, dice.Member<CollectorRole>(), dice.Pick(DeliveryForm.Written, DeliveryForm.Durable)) { ArrivalEnsured = true, TermEndsOn = on.PlusDays(dice.Between(7, 14)) }),
        (4, () => new PaymentDemand(on, dice.Pick(CollectorRole.Agent, CollectorRole.Purchaser, CollectorRole.ExemptCollector), dice.Pick(DeliveryForm.Written, DeliveryForm.Durable)) { ArrivalEnsured = true }),
        (2, () => new Tratta(on, dice.Member<CollectorRole>(), dice.Pick(DeliveryForm.Written, DeliveryForm.Durable)) { ArrivalEnsured = true }),
        (2, () => new BankruptcyDemand(on, dice.Member<CollectorRole>())),
        (1, () => new OtherMeasure(on, dice.Member<CollectorRole>())),
        (1, () => new TrattaPublication(on, CollectorRole.Agent)),
        (agrees ? 3 : 0, () => new TermExtension(on, dice.Member<CollectorRole>(), dice.Pick(13, 14, 15, 30))),
        (agrees ? 2 : 0, () => new PaymentPlan(on, dice.Member<CollectorRole>(), dice.Pick(DeliveryForm.Written, DeliveryForm.Durable), dice.Pick(1, 4, 5, 6, 7, 12, 200))))();

    private static CollectionAction Moved(CollectionAction action, LocalDate day) => action switch
    {
        PaymentReminder { TermEndsOn: { } end } reminder => reminder with { On = day, TermEndsOn = day.Plus(end - reminder.On) },
        _ => action with { On = day },
    };
}
