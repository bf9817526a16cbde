using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>A schedule is what asking for one permission after another comes to, and nothing in it is contrary to the Act.</summary>
public class ScheduleProperties
{
    private const int DaysLookedAt = 60;

    [CaseProperty]
    public void It_is_one_permission_after_another(Asked asked, Twist twist)
    {
        var plan = Plan.Of(asked, twist);
        var (history, day, put) = (plan.Past, plan.On, 0);
        var schedule = plan.Schedule();
        foreach (var step in schedule.Steps)
        {
            var permission = plan.Act.Permission(history, step.Planned.On(day)).Value;
            Assert.Equal((permission.Earliest, permission.ChargeableFrom), (step.PermittedFrom, step.ChargeableFrom));
            Assert.Equal(permission.Obstacles, step.WaitsFor);
            var on = (plan.When == ScheduleWhen.Chargeable ? permission.ChargeableFrom : null) ?? permission.Earliest;
            Assert.Equal(on, step.On);
            if (on is null)
                break;
            day = on.Value;
            var then = step.Planned.On(day);
            Assert.Equal(plan.Act.Permission(history, then).Value.Maximum, step.Maximum);
            var taken = Fulfilled(then, step.Maximum);
            Assert.Equal(taken, step.Action);
            history = Histories.Append(history, taken);
            put++;
        }

        Assert.Equal(put == 0 ? (Euro?)null : plan.Act.CostTotals(history, day).Total, schedule.Total);
        Assert.Equal(put == plan.Steps.Length, schedule.Complete);
    }

    [CaseProperty]
    public void After_a_step_without_a_day_nothing_is_put(Asked asked, Twist twist)
    {
        var steps = Plan.Of(asked, twist).Schedule().Steps;
        var ended = steps.SkipWhile(step => step.On is not null).ToList();
        Assert.All(ended, step => Assert.Equal(
            (null, null, null, Euro.Zero), (step.Action, step.PermittedFrom, step.ChargeableFrom, step.Maximum)));
        Assert.All(ended.Skip(1), step => Assert.Empty(step.WaitsFor));
    }

    [CaseProperty]
    public void On_no_day_before_could_a_step_be_put(Asked asked, Twist twist)
    {
        var plan = Plan.Of(asked, twist);
        var (history, from) = (plan.Past, plan.On);
        foreach (var step in plan.Schedule().Steps.TakeWhile(step => step.On is not null))
        {
            var on = step.On!.Value;
            var charged = plan.When == ScheduleWhen.Chargeable && step.ChargeableFrom is not null;
            for (var day = LocalDate.Max(from, on.PlusDays(-DaysLookedAt)); day < on; day = day.PlusDays(1))
            {
                var permission = plan.Act.Permission(history, step.Planned.On(day)).Value;
                Assert.False(charged ? permission.Chargeable : permission.Permitted);
            }

            (history, from) = (Histories.Append(history, step.Action!), on);
        }
    }

    [CaseProperty]
    public void Taken_as_history_its_steps_are_no_breach(Asked asked, Twist twist)
    {
        var plan = Plan.Of(asked, twist);
        var actions = plan.Schedule().Steps.Select(step => step.Action).OfType<CollectionAction>().ToList();
        var history = actions.Aggregate(plan.Past, Histories.Append);
        var findings = plan.Act.Audit(history, actions.Select(action => action.On).Append(plan.On).Max()).Value;
        Assert.DoesNotContain(findings, finding => finding.Breach.Event >= plan.Past.Events.Count);
    }

    [CaseProperty]
    public void A_prepared_case_has_the_same_schedule(Asked asked, Twist twist)
    {
        var plan = Plan.Of(asked, twist);
        Assert.Equal(plan.Act.Schedule(plan.Past, plan.On, plan.Steps, plan.When), plan.Act.Prepare(plan.Past).Schedule(plan.On, plan.Steps, plan.When));
    }

    private static CollectionAction Fulfilled(CollectionAction action, Euro? maximum)
    {
        var arrived = action switch
        {
            PaymentReminder reminder => reminder with { ArrivalEnsured = true },
            PaymentDemand demand => demand with { ArrivalEnsured = true },
            Tratta tratta => tratta with { ArrivalEnsured = true },
            _ => action,
        };
        return arrived is Measure measure ? measure with { InformedOfNoCosts = true, Cost = maximum ?? measure.Cost } : arrived;
    }

    /// <summary>What is planned for a case on a day.</summary>
    private sealed record Plan(Scenario Whole, PlannedStep[] Steps, ScheduleWhen When)
    {
        public DebtCollectionAct Act => Whole.Act;

        public LocalDate On => Whole.On;

        public CollectionCase Past => Histories.Through(Whole.Case, On);

        public static Plan Of(Asked asked, Twist twist)
        {
            var dice = twist.Dice();
            return new(asked.Past, Plans.Any(dice, asked.Past.Claim.Class), dice.Member<ScheduleWhen>());
        }

        /// <summary>Asked of the whole case: later events do not exist for it.</summary>
        public LawfulSchedule Schedule() => Act.Schedule(Whole.Case, On, Steps, When).Value;
    }
}
