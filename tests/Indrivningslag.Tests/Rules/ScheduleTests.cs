using Indrivningslag.Tests.Support;
using NodaTime;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>Planned steps one after another: the day put on, permitted from, chargeable from, for how much, and what each waited for.</summary>
public class ScheduleTests
{
    private static readonly PlannedStep Reminded = new(new PaymentReminder(AnyDay, CollectorRole.Creditor, DeliveryForm.Written)) { TermDays = 10 };
    private static readonly PlannedStep Demanded =
        new(new PaymentDemand(AnyDay, CollectorRole.Agent, DeliveryForm.Written)) { TermDays = 14, RemarksTermDays = 13 };

    private static readonly PlannedStep Planned = new(new PaymentPlan(AnyDay, CollectorRole.Agent, DeliveryForm.Written, 4));
    private static readonly PlannedStep Threatened = new(new Tratta(AnyDay, CollectorRole.Agent, DeliveryForm.Written));
    private static readonly PlannedStep Published = new(new TrattaPublication(AnyDay, CollectorRole.Agent));
    private static readonly PlannedStep Sued = new(new CourtClaim(AnyDay, CollectorRole.Agent));

    private static LocalDate AnyDay => new(2020, 2, 29);

    /// <summary>1.1 and 10b.1 (14 days), 5.1 and 10b.2 (14 days), 10b.2 again, and 6 (the day after the term of 14 days).</summary>
    [Fact]
    public void Consumer_claim_charged_as_early_as_may_be() => ShouldBe(
        Given.ConsumerClaim(),
        0,
        ScheduleWhen.Chargeable,
        [Reminded, Demanded, Demanded, Sued],
        "41.00 complete",
        "PaymentReminder +14 (+1 +14) 5.00 waits 1.1 +1",
        "PaymentDemand +28 (+28 +28) 24.00 waits 5.1 +28",
        "PaymentDemand +42 (+28 +42) 12.00 waits",
        "CourtClaim +57 (+57 -) 0.00 waits 6.1 +57");

    [Fact]
    public void Consumer_claim_collected_as_early_as_may_be() => ShouldBe(
        Given.ConsumerClaim(),
        0,
        ScheduleWhen.Permitted,
        [Reminded, Demanded, Demanded, Sued],
        "24.00 complete",
        "PaymentReminder +1 (+1 +14) 0.00 waits 1.1 +1",
        "PaymentDemand +15 (+15 +15) 24.00 waits 5.1 +15",
        "PaymentDemand +15 (+15 +29) 0.00 waits",
        "CourtClaim +30 (+30 -) 0.00 waits 6.1 +30");

    [Theory]
    [InlineData(0, 1, 14)]
    [InlineData(1, 1, 14)]
    [InlineData(2, 2, 14)]
    [InlineData(13, 13, 14)]
    [InlineData(14, 14, 14)]
    [InlineData(15, 15, 15)]
    public void A_step_is_never_put_before_the_day_asked(int on, int permitted, int chargeable)
    {
        var given = Given.ConsumerClaim();
        foreach (var (when, put) in new[] { (ScheduleWhen.Permitted, permitted), (ScheduleWhen.Chargeable, chargeable) })
        {
            var step = Schedule(given, on, when, [Reminded]).Steps[0];
            Assert.Equal((given.Day(put), given.Day(permitted), given.Day(chargeable)), (step.On, step.PermittedFrom, step.ChargeableFrom));
        }
    }

    /// <summary>7.3: after the term of ten days; 7.6: 14 days after it was sent.</summary>
    [Fact]
    public void Tratta_and_its_publication() => ShouldBe(
        Given.OtherClaim(3_000),
        1,
        ScheduleWhen.Chargeable,
        [Reminded, Demanded, Threatened, Published],
        "242.00 complete",
        "PaymentReminder +1 (+1 +1) 12.00 waits",
        "PaymentDemand +11 (+1 +11) 90.00 waits",
        "Tratta +12 (+12 +12) 140.00 waits 7.3 +12",
        "TrattaPublication +26 (+26 -) 0.00 waits 7.6 +26");

    /// <summary>10g.1: with a tratta only one demand is charged, and the earlier maximum of 45 is gone.</summary>
    [Fact]
    public void A_tratta_takes_back_what_a_second_demand_might_cost()
    {
        var schedule = Schedule(Given.OtherClaim(3_000), 1, ScheduleWhen.Chargeable, [Reminded, Demanded, Demanded, Threatened]);
        Assert.Equal([12m, 90m, 45m, 140m], schedule.Steps.Select(step => step.Maximum!.Value.Amount));
        Assert.Equal(Euro.Of(242), schedule.Total);
    }

    /// <summary>10h.4: on a directly enforceable claim at most 214, and 314 for all of it once a bankruptcy demand is used.</summary>
    [Fact]
    public void A_bankruptcy_demand_raises_the_cap_from_its_own_step_on()
    {
        var bankruptcy = new PlannedStep(new BankruptcyDemand(AnyDay, CollectorRole.Agent));
        var schedule = Schedule(
            Given.OtherClaim(3_000).DirectlyEnforceable(), 1, ScheduleWhen.Chargeable, [Reminded, Demanded, Threatened, Planned with { }, bankruptcy]);
        Assert.Equal([12m, 50m, 110m, 30m, 0m], schedule.Steps.Select(step => step.Maximum!.Value.Amount));
        Assert.False(schedule.Complete);
        var without = Schedule(Given.OtherClaim(3_000).DirectlyEnforceable(), 1, ScheduleWhen.Chargeable, [Reminded, Demanded, Threatened, bankruptcy]);
        Assert.Equal([12m, 50m, 110m, 100m], without.Steps.Select(step => step.Maximum!.Value.Amount));
        Assert.Equal(Euro.Of(272), without.Total);
    }

    /// <summary>8.1: a plan made with the debtor bars further collection for as long as nothing else happens.</summary>
    [Fact]
    public void A_step_without_a_day_ends_the_schedule() => ShouldBe(
        Given.ConsumerClaim().Then(14, Reminder(5)),
        28,
        ScheduleWhen.Permitted,
        [Demanded, Planned, Demanded, Sued],
        "49.00 not complete",
        "PaymentDemand +28 (+28 +28) 24.00 waits",
        "PaymentPlan +28 (+28 +28) 20.00 waits",
        "PaymentDemand - (- -) 0.00 waits 8.1 -",
        "CourtClaim - (- -) 0.00 waits");

    [Fact]
    public void Nothing_planned_is_complete_and_has_no_total() =>
        ShouldBe(Given.ConsumerClaim(), 20, ScheduleWhen.Permitted, [], "- complete");

    /// <summary>Before 2021 nothing but 10.1 limits what collection of other claims may cost.</summary>
    [Fact]
    public void Where_nothing_limits_a_step_it_costs_what_it_costs()
    {
        var own = new PlannedStep(new PaymentReminder(AnyDay, CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(7.35m) });
        var step = Schedule(Given.OtherClaim().DueOn("2014-03-01"), 1, ScheduleWhen.Permitted, [own], out var total).Steps[0];
        Assert.Null(step.Maximum);
        Assert.Equal(Euro.Of(7.35m), ((Measure)step.Action!).Cost);
        Assert.Equal(Euro.Of(7.35m), total);
    }

    [Fact]
    public void A_step_at_its_maximum_whatever_its_own_cost()
    {
        var own = new PlannedStep(new PaymentReminder(AnyDay, CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(1) });
        Assert.Equal(Euro.Of(12), ((Measure)Schedule(Given.OtherClaim(), 1, ScheduleWhen.Permitted, [own]).Steps[0].Action!).Cost);
    }

    [Fact]
    public void Later_events_do_not_exist()
    {
        var given = Given.OtherClaim(3_000);
        var paid = given.Then(2, Payment(3_000)).Then(3, Tratta());
        PlannedStep[] steps = [Reminded, Demanded, Threatened, Published];
        Assert.Equal(Schedule(given, 1, ScheduleWhen.Chargeable, steps), Schedule(paid, 1, ScheduleWhen.Chargeable, steps));
    }

    [Fact]
    public void Terms_end_so_many_days_after_the_step_is_put()
    {
        var given = Given.OtherClaim();
        var steps = Schedule(given, 1, ScheduleWhen.Chargeable, [Reminded, Demanded]).Steps;
        Assert.Equal(given.Day(11), ((PaymentReminder)steps[0].Action!).TermEndsOn);
        var demand = (PaymentDemand)steps[1].Action!;
        Assert.Equal((given.Day(11), given.Day(25), given.Day(24)), (demand.On, demand.TermEndsOn, demand.RemarksTermEndsOn));
    }

    [Fact]
    public void Before_2013_03_16_there_is_no_answer()
    {
        var given = Given.OtherClaim().DueOn("2013-01-01");
        var error = Assert.Throws<NotCoveredException>(() => Schedule(given, "2013-03-15", ScheduleWhen.Permitted, []));
        Assert.Equal("on", error.Fact);
        Assert.Equal(given.Day("2013-03-16"), Schedule(given, "2013-03-16", ScheduleWhen.Permitted, [Reminded]).Steps[0].On);
    }

    private static void ShouldBe(Given given, OnDay on, ScheduleWhen when, PlannedStep[] plan, string whole, params string[] steps)
    {
        string Day(LocalDate? day) => day is { } date ? OnDay.FromInt32(Period.DaysBetween(given.Claim.DueOn, date)).ToString() : "-";
        string Waits(Obstacle obstacle) => $" {obstacle.Citation} {Day(obstacle.LiftsOn)}";
        var schedule = Schedule(given, on, when, plan);
        Assert.Equal(steps, schedule.Steps.Select(step =>
            $"{step.Planned.Kind} {Day(step.On)} ({Day(step.PermittedFrom)} {Day(step.ChargeableFrom)}) {step.Maximum} waits{string.Concat(step.WaitsFor.Select(Waits))}"));
        Assert.Equal(whole, $"{schedule.Total?.ToString() ?? "-"} {(schedule.Complete ? "complete" : "not complete")}");
    }

    private static LawfulSchedule Schedule(Given given, OnDay on, ScheduleWhen when, PlannedStep[] steps) => Schedule(given, on, when, steps, out _);

    /// <summary>The schedule, the same on every way to it.</summary>
    private static LawfulSchedule Schedule(Given given, OnDay on, ScheduleWhen when, PlannedStep[] steps, out Euro? total)
    {
        var schedule = given.Act.Schedule(given.Case, given.Day(on), steps, when);
        if (given.Case.Events.All(step => step.On <= given.Day(on)))
        {
            Assert.Equal(schedule, given.Act.Prepare(given.Case).Schedule(given.Day(on), steps, when));
        }

        total = schedule.Value.Total;
        return schedule.Value;
    }
}
