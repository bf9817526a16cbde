using Indrivningslag.Tests.Support;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>8.1: an agreement on time or instalments binds the creditor while it is in force.</summary>
public class Section08Tests
{
    private static readonly Given Reminded = Given.OtherClaim().Then(1, Reminder(0, term: 10));

    [Theory]
    [InlineData(-20, 14, 14)]
    [InlineData(0, 14, 14)]
    [InlineData(1, 14, 15)]
    [InlineData(12, 14, 26)]
    [InlineData(12, 3, 15)]
    public void Extension_runs_from_the_later_of_its_day_and_the_due_date(int on, int days, int last)
    {
        var given = Given.OtherClaim().Then(on, Extension(days, 0));
        var due = on <= 0 ? [$"1.1 +{last + 1}"] : Array.Empty<string>();
        given.May(last, Demand()).Meets([.. due, $"8.1 +{last + 1}"]).Earliest(last + 1).ChargeableFrom(last + 1).Maximum(0);
        given.May(last + 1, Demand()).IsPermitted();
        given.Then(last, Demand(50)).Costs().ShouldEnd(on <= 0 ? "0 1.1 8.1" : "0 8.1").Breaches();
        given.Then(last + 1, Demand(50)).Costs().ShouldEnd("50");
    }

    [Fact]
    public void Second_extension_runs_from_the_end_of_the_first_or_from_its_own_day()
    {
        var given = Given.OtherClaim().Then(10, Extension(14, 0));
        given.Then(20, Extension(5, 0)).May(29, Demand()).Meets("8.1 +30");
        given.Then(24, Extension(5, 0)).May(29, Demand()).Meets("8.1 +30");
        given.Then(26, Extension(5, 0)).May(31, Demand()).Meets("8.1 +32");
    }

    [Fact]
    public void Extension_that_is_free_or_that_the_debtor_did_not_ask_for_is_in_force_too()
    {
        Given.OtherClaim().Then(1, Extension(13)).Then(14, Demand(50)).Costs().ShouldBe("0 10f.2", "0 8.1");
        Given.OtherClaim().Then(1, Extension(requested: false)).Then(15, Demand(50)).Costs().ShouldBe("0 10e.1", "0 8.1");
        Given.ConsumerClaim().Then(1, Word()).Then(2, Extension(14, 0)).May(15, Demand()).Meets("8.1 +17");
    }

    [Theory]
    [InlineData(Written, true, true, true)]
    [InlineData(Other, true, true, true)]
    [InlineData(Written, false, true, true)]
    [InlineData(Written, true, false, false)]
    public void Plan_made_with_the_debtor_is_in_force_until_it_lapses(DeliveryForm form, bool whole, bool together, bool inForce)
    {
        var given = Given.OtherClaim().Then(2, Plan(cost: 0, form: form, whole: whole, together: together));
        given.May(500, Demand()).Meets(inForce ? ["8.1"] : []).Earliest(inForce ? null : 500);
        given.Then(30, PlanLapsed()).May(30, Demand()).IsPermitted();
        given.Then(30, PlanLapsed(), Plan(cost: 0)).May(31, Demand()).Meets("8.1");
    }

    [Fact]
    public void Steps_of_one_day_follow_the_order_given()
    {
        Given.OtherClaim().Then(5, Demand(50), Plan(cost: 0)).Costs().ShouldBe("50", "0");
        Given.OtherClaim().Then(5, Plan(cost: 0), Demand(50)).Costs().ShouldBe("0", "0 8.1");
        Given.OtherClaim().Then(5, Plan(cost: 0)).Then(6, PlanLapsed(), Demand(50)).Costs().ShouldBe("0", "50");
    }

    [Theory]
    [InlineData(EventKind.PaymentReminder, true)]
    [InlineData(EventKind.PaymentDemand, true)]
    [InlineData(EventKind.Tratta, true)]
    [InlineData(EventKind.BankruptcyDemand, true)]
    [InlineData(EventKind.OtherMeasure, true)]
    [InlineData(EventKind.TermExtension, false)]
    [InlineData(EventKind.PaymentPlan, false)]
    public void Agreement_in_force_makes_letters_and_threats_wait_and_free_but_is_no_breach(EventKind kind, bool waits)
    {
        var extended = Reminded.Then(12, Extension(20, 0));
        extended.May(20, Any(kind)).Meets(waits ? ["8.1 +33"] : []);
        Reminded.Then(12, Plan(cost: 0)).May(20, Any(kind)).Meets(waits ? ["8.1"] : []);
        extended.Then(20, Any(kind)).Costs().Breaches().Forfeited(false);
        if (waits)
        {
            extended.Then(20, Any(kind)).Costs().ShouldEnd("0 8.1");
        }
    }

    [Fact]
    public void Extension_and_plan_together_are_two_obstacles() =>
        Reminded.Then(12, Extension(20, 0), Plan(cost: 0)).May(20, Demand()).Meets("8.1", "8.1 +33").Earliest(null);

    [Fact]
    public void Court_assignment_and_notice_do_not_wait()
    {
        var given = Reminded.Then(12, Extension(20, 0), Plan(cost: 0));
        given.May(20, CourtClaim()).IsPermitted();
        given.May(20, Assignment()).IsPermitted();
        given.May(20, Notice()).IsPermitted();
    }

    [Theory]
    [InlineData("2010-03-01")]
    [InlineData("2015-03-01")]
    [InlineData("2021-03-01")]
    public void Agreements_made_measures_free_in_every_edition(string due) =>
        Given.OtherClaim().DueOn(due).Then(1, Plan(cost: 0)).Then(2, Reminder(5), BankruptcyDemand(5)).Then(12, Demand(5))
            .Costs().ShouldBe("0", "0 8.1", "0 8.1", "0 8.1");
}
