using NodaTime;

namespace Indrivningslag.Tests.Vocabulary;

/// <summary>A planned step has the facts of an action, but no day.</summary>
public class PlannedStepTests
{
    private static readonly LocalDate Day = new(2024, 2, 28);
    private static readonly PaymentDemand Demand = new(Day, CollectorRole.Agent, DeliveryForm.Written);

    public static TheoryData<CollectionAction, string> WithOtherDays => new()
    {
        { new PaymentReminder(Day, CollectorRole.Creditor, DeliveryForm.Written) { TermEndsOn = Day }, "termEndsOn" },
        { Demand with { TermEndsOn = Day }, "termEndsOn" },
        { Demand with { RemarksTermEndsOn = Day }, "remarksTermEndsOn" },
        { new OtherMeasure(Day, CollectorRole.Agent) { PreparedOn = Day }, "preparedOn" },
        { new TrattaPublication(Day, CollectorRole.Agent) { Tratta = 0 }, "tratta" },
    };

    [Theory]
    [MemberData(nameof(WithOtherDays))]
    public void Other_days_and_a_named_tratta_are_refused(CollectionAction action, string fact) =>
        Assert.Equal(fact, Assert.Throws<InvalidFactException>(() => new PlannedStep(action)).Fact);

    [Fact]
    public void The_day_of_the_action_does_not_matter() =>
        Assert.Equal(new PlannedStep(Demand) { TermDays = 3 }, new PlannedStep(Demand with { On = Day.PlusDays(400) }) { TermDays = 3 });

    [Theory]
    [InlineData(0, "2024-02-28")]
    [InlineData(1, "2024-02-29")]
    [InlineData(2, "2024-03-01")]
    [InlineData(36_500, "2124-02-04")]
    public void A_term_ends_so_many_days_later(int days, string end)
    {
        var demand = (PaymentDemand)new PlannedStep(Demand) { TermDays = days, RemarksTermDays = days }.On(Day);
        Assert.Equal((Day, Support.OnDay.Iso(end), Support.OnDay.Iso(end)), (demand.On, demand.TermEndsOn, demand.RemarksTermEndsOn));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(36_501)]
    public void A_term_is_0_to_36500_days(int days)
    {
        Assert.Equal("termDays", Assert.Throws<InvalidFactException>(() => new PlannedStep(Demand) { TermDays = days }).Fact);
        Assert.Equal("remarksTermDays", Assert.Throws<InvalidFactException>(() => new PlannedStep(Demand) { RemarksTermDays = days }).Fact);
    }

    [Fact]
    public void Only_reminders_and_demands_have_terms()
    {
        var reminder = new PaymentReminder(Day, CollectorRole.Creditor, DeliveryForm.Written);
        Assert.Equal(Day.PlusDays(7), ((PaymentReminder)new PlannedStep(reminder) { TermDays = 7 }.On(Day)).TermEndsOn);
        Assert.Equal("remarksTermDays", Assert.Throws<InvalidFactException>(() => new PlannedStep(reminder) { RemarksTermDays = 7 }).Fact);
        var tratta = new Tratta(Day, CollectorRole.Agent, DeliveryForm.Written);
        Assert.Equal("termDays", Assert.Throws<InvalidFactException>(() => new PlannedStep(tratta) { TermDays = 7 }).Fact);
    }

    /// <summary>The last day a fact can have is 2999-12-31.</summary>
    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void A_term_ends_no_later_than_a_fact_can_be(int day, bool ends)
    {
        var step = new PlannedStep(Demand) { TermDays = 1 };
        var on = new LocalDate(2999, 12, day);
        if (ends)
        {
            Assert.Equal(on.PlusDays(1), ((PaymentDemand)step.On(on)).TermEndsOn);
            return;
        }

        Assert.Equal("termDays", Assert.Throws<InvalidFactException>(() => step.On(on)).Fact);
        var claim = new Claim("c", ClaimCategory.Other, Euro.Of(100), Day);
        var error = Assert.Throws<InvalidFactException>(() => DebtCollectionAct.Finland.Schedule(new CollectionCase(claim, []), on, [new(Demand), step]));
        Assert.Equal("steps[1].termDays", error.Fact);
    }

    [Fact]
    public void A_step_that_does_not_fit_the_claim_is_named_by_its_place()
    {
        var claim = new Claim("c", ClaimCategory.Other, Euro.Of(100), Day);
        var step = new PlannedStep(Demand with { MissingContents = DemandContents.SuspensionRight });
        var error = Assert.Throws<InvalidFactException>(() => DebtCollectionAct.Finland.Schedule(new CollectionCase(claim, []), Day, [new(Demand), step]));
        Assert.Equal("steps[1].missingContents", error.Fact);
    }

    [Fact]
    public void It_prints_what_and_by_whom() => Assert.Equal("paymentDemand agent", new PlannedStep(Demand).ToString());
}
