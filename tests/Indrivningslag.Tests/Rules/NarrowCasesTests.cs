using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>Cases in which one rule alone decides, so that no other one can stand in for it.</summary>
public class NarrowCasesTests
{
    [Fact]
    public void Notice_that_preserves_a_claim_meets_neither_9_nor_8()
    {
        var state = Given.ConsumerClaim().OfTheState();
        state.May(20, Notice()).IsPermitted();
        state.Then(20, Notice()).Costs().Breaches();
        Given.OtherClaim().Then(5, Plan()).May(20, Notice()).IsPermitted();
    }

    [Fact]
    public void Claim_that_ceased_to_exist_is_not_said_to_be_paid_too()
    {
        var given = Given.OtherClaim(100).Then(1, Payment(100)).Then(2, Extinguished());
        given.May(20, Word()).Meets("4.3");
        Assert.Equal(Rule.Extinguished, Assert.Single(given.May(20, Word()).Permission.Obstacles).Reason.Rule);
    }

    [Fact]
    public void Claim_that_ceased_to_exist_has_no_chargeable_next_step()
    {
        var given = Given.ConsumerClaim().Then(14, Extinguished());
        Assert.All(given.Act.Next(given.Case, given.Day(20)).Value, step =>
        {
            Assert.Null(step.ChargeableFrom);
            Assert.Equal(Euro.Zero, step.Maximum);
        });
    }

    [Theory]
    [InlineData("2015-04-20", true)]
    [InlineData("2015-04-21", false)]
    public void Approval_holds_through_its_last_day(string on, bool permitted)
    {
        var given = Given.ConsumerClaim().DueOn("2015-03-01").Then("2015-03-02", Word(), Approval("2015-04-20"));
        given.May(on, Demand(form: Durable)).Meets(permitted ? [] : ["5"]);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Consent_to_trattas_and_their_reminders_holds_through_its_last_day(int on, bool valid)
    {
        var letters = Given.OtherClaim().Then(1, Consent(CoveredLetters.Tratta, 30), Reminder(0, term: 10));
        letters.May(on, Tratta(form: Durable)).Meets(valid ? [] : ["7.4"]);
        var reminders = Given.OtherClaim().Then(1, Consent(CoveredLetters.PaymentReminder, 30)).Then(on, Reminder(0, form: Durable, term: 10, arrived: true));
        reminders.May(60, Tratta()).Meets(valid ? [] : ["7.3"]);
    }

    [Fact]
    public void Second_tratta_and_second_word_on_difficulty_undo_nothing()
    {
        var given = Given.OtherClaim().Then(1, Demand(70)).Then(11, Demand(35)).Then(21, Reminder(0, term: 10)).Then(32, Tratta(125));
        given.Costs().ShouldBe("70", "0 10g.1", "0", "125");
        given.Then(50, Tratta(125)).Costs().ShouldBe("70", "0 10g.1", "0", "125", "0 10g.1").Sum(195);
        given.Then(50, Tratta(125)).Then(60, Word()).May(60, Demand()).Maximum(0);
        var difficult = Given.ConsumerClaim(100).Then(14, Reminder(by: CollectorRole.Agent, form: Other));
        difficult.Costs().ShouldBe("60 10d.1");
        difficult.Then(20, ExceptionallyDifficult()).Costs().ShouldBe("1000").Sum(1_000);
        difficult.Then(20, ExceptionallyDifficult(), ExceptionallyDifficult()).Costs().ShouldBe("1000").Sum(1_000);
    }

    [Fact]
    public void Planned_tratta_leaves_one_demand_and_so_more_room_below_the_cap()
    {
        var given = Given.OtherClaim(500).Then(1, Demand(50)).Then(11, Demand(25)).ThenOnEach([21, 31, 41, 51, 61, 71, 81, 91, 101], Reminder(12, term: 10));
        given.Costs().Sum(183);
        given.May(112, Tratta()).IsPermitted().Maximum(92);
    }

    [Fact]
    public void Trattas_and_bankruptcy_demands_from_before_2021_consume_no_count()
    {
        var given = Given.OtherClaim().DueOn("2019-12-01");
        given.Then("2020-06-01", Tratta(100).Minor()).Then("2021-02-01", Tratta(100).Minor()).Costs().ShouldBe("100", "100");
        given.Then("2020-06-01", BankruptcyDemand(100)).Then("2021-02-01", BankruptcyDemand(100)).Costs().ShouldBe("100", "100");
    }

    [Fact]
    public void Costs_without_maxima_do_not_count_against_a_cap()
    {
        var totals = Given.OtherClaim().DueOn("2006-01-01").Then("2006-02-01", Demand(80)).Costs().Sum(80).Cap(null).Decision.Value.Totals;
        Assert.Equal(Euro.Zero, totals.UsedOfTotalCeiling);
    }

    [Fact]
    public void Cap_of_the_law_before_2013_is_the_cap_of_its_own_measures()
    {
        var given = Given.ConsumerClaim(200).DueOn("2012-01-01").Then("2012-02-01", Reminder(180, form: Other)).Then("2012-03-01", Demand(21));
        var costs = given.Costs().ShouldBe("180", "10 10c.1").Cap(190).Decision.Value;
        Assert.Equal((Rule.TotalCap, Euro.Of(190)), (Assert.Single(costs.Measures[1].Limits).Rule, costs.Totals.UsedOfTotalCeiling));
    }

    [Fact]
    public void Measure_without_a_price_is_called_unlisted_with_its_service_cost()
    {
        var fee = Given.ConsumerClaim().Then(20, OtherMeasure(30)).Costs().ShouldBe("0 10a.1");
        Assert.Equal(Rule.Unlisted, Assert.Single(fee.Decision.Value.Measures[0].Limits).Rule);
        var service = Given.ConsumerClaim().Then(20, BankruptcyDemand(0, 40)).Costs().ShouldBe("0 10a.1");
        Assert.Equal(Rule.Unlisted, Assert.Single(service.Decision.Value.Measures[0].Limits).Rule);
        var price = Given.OtherClaim(500).Then(20, Demand(80)).Costs().ShouldBe("50 10e.1.2.a").Decision.Value.Measures[0].Limits[0];
        Assert.Equal((Rule.UnitCeiling, Euro.Of(50)), (price.Rule, price.Amount));
    }

    [Fact]
    public void Forfeiture_is_told_when_fee_and_service_cost_are_alike() =>
        Given.OtherClaim().Then(1, BankruptcyDemand(40, 40)).Then(5, Breach("4.1")).Costs().ShouldBe("0 10.3");

    [Fact]
    public void Ceiling_agreed_at_the_statutory_price_binds_exceptional_work_too() =>
        Given.OtherClaim(500).Agreed(new() { PaymentDemand = Euro.Of(50) }).Then(1, Demand(200).Exceptional()).Costs().ShouldBe("50 2");

    [Fact]
    public void Agreed_ceiling_on_what_has_no_price_is_no_finding() =>
        Given.ConsumerClaim().Agreed(new() { BankruptcyDemand = Euro.Of(50) }).Then(20, BankruptcyDemand(30)).Costs().ShouldBe("0 10a.1").Finds();

    [Fact]
    public void Extension_nobody_asked_for_is_enforceable_only_where_no_prices_were_listed()
    {
        var given = Given.OtherClaim().DirectlyEnforceable();
        given.DueOn("2015-01-01").Then("2015-02-01", Extension(14, 10, requested: false)).Costs().ShouldBe("10").Enforceable(5);
        given.Then(5, Extension(14, 10, requested: false)).Costs().ShouldBe("0 10e.1").Enforceable(0);
    }

    [Fact]
    public void Service_cost_fills_the_part_of_a_commercial_payment_that_bears_enforceable_tax()
    {
        var given = Given.OtherClaim().DirectlyEnforceable().Commercial().WithoutVatDeduction()
            .Then(1, BankruptcyDemand(20, 15)).Then(11, Demand(70)).Then(21, Demand(35));
        given.Costs().ShouldBe("35", "50 10e.1.2.e", "25 10e.1.3").Vat(4.8m, 12, 6).EnforceableTotal(46);
    }

    [Theory]
    [InlineData("2004-06-01")]
    [InlineData("2013-03-15")]
    public void Commercial_payment_due_before_the_rule_has_no_standard_compensation(string due) =>
        Given.OtherClaim().DueOn(due).Commercial().Costs("2013-04-01").Total(0);

    [Fact]
    public void Standard_compensation_of_a_due_date_before_the_law_book_is_refused()
    {
        var earlier = LawBook.Finland.Transitions with { StandardCompensationDueFrom = new(new LocalDate(2000, 1, 1), Citation.Parse("10e.1")) };
        var given = Given.OtherClaim().DueOn("2004-06-01").Commercial().Under(LawBook.Finland with { Transitions = earlier });
        Assert.Equal("claim.dueOn", Assert.Throws<NotCoveredException>(() => given.Costs("2013-04-01")).Fact);
    }

    [Fact]
    public void Standard_compensation_alone_is_a_reason()
    {
        var costs = Given.OtherClaim().Commercial().Costs(1).Total(40, 40).Decision;
        Assert.Equal([Rule.OtherRules, Rule.StandardCompensation], costs.Reasons.Select(reason => reason.Rule));
    }

    [Fact]
    public void Claim_without_measures_costs_nothing_on_a_day_before_the_law_book() =>
        Given.ConsumerClaim().DueOn("2004-06-01").Costs("2005-04-30").ShouldBe().Total(0);

    [Fact]
    public void Interest_at_one_rate_is_one_line_whatever_the_length_of_the_years()
    {
        var given = Given.OtherClaim().Bearing(InterestTerms.Fixed(10)).DueOn("2021-12-31");
        Assert.Equal(["2022-01-01..2023-12-31 1000.00 at 10 %: 200.00"], Lines(given, "2023-12-31"));
        Assert.Equal(["2022-01-01..2024-12-31 1000.00 at 10 %: 300.00"], Lines(given, "2024-12-31"));
        Assert.Equal(
            ["2022-01-01..2024-12-31 1000.00 at 10 %: 300.27"],
            Lines(given.Reading(readings => readings with { DayCount = DayCount.Actual365 }), "2024-12-31"));
    }

    private static IEnumerable<string> Lines(Given given, OnDay asOf) => given.Statement(asOf).InterestLines.Select(line => line.ToString());
}
