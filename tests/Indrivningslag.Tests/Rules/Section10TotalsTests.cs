using Indrivningslag.Tests.Support;
using static Indrivningslag.CollectorRole;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>10e.4 and 10h.5: value added tax on top. 10 i §, earlier 10 e §: the standard compensation.</summary>
public class Section10TotalsTests
{
    /// <summary>10d.2: a fact works whenever it is told, also before the first day of the law book.</summary>
    [Theory]
    [InlineData("2005-04-30")]
    [InlineData("2005-05-01")]
    [InlineData("2005-05-02")]
    public void Exceptional_difficulty_lifts_the_cap_whatever_its_day(string on) =>
        Given.ConsumerClaim().Then(on, ExceptionallyDifficult()).Then(1, Reminder(form: DeliveryForm.Other)).Costs().ShouldBe("1000");

    [Theory]
    [InlineData("2005-04-30", "events[0].on")]
    [InlineData("2005-05-01", null)]
    [InlineData("2005-05-02", null)]
    public void Tratta_and_bankruptcy_demand_before_the_law_book_are_refused_by_name(string on, string? fact)
    {
        foreach (Happening<Measure> measure in new Happening<Measure>[] { Tratta(0), BankruptcyDemand(0) })
        {
            var given = Given.OtherClaim().DirectlyEnforceable().Then(on, measure);
            Assert.Equal(fact, (Record.Exception(() => given.Costs(20)) as NotCoveredException)?.Fact);
        }
    }

    [Theory]
    [InlineData("2022-05-01", 50, 12)]
    [InlineData("2024-08-31", 50, 12)]
    [InlineData("2024-09-01", 50, 12.75)]
    [InlineData("2027-12-31", 50, 12.75)]
    [InlineData("2024-08-31", 0.02, 0)]
    [InlineData("2024-08-31", 0.03, 0.01)]
    [InlineData("2024-09-01", 1, 0.26)]
    [InlineData("2024-09-01", 3, 0.77)]
    [InlineData("2024-09-01", 0.01, 0)]
    public void Tax_comes_on_top_at_the_rate_of_the_day_rounded_half_up(string on, decimal cost, decimal vat) =>
        Given.OtherClaim().DueOn("2022-04-01").WithoutVatDeduction().Then(on, Demand(cost)).Costs().Vat(vat).Sum(cost).Total(cost + vat);

    [Theory]
    [InlineData("2020-06-01")]
    [InlineData("2021-06-01")]
    [InlineData("2022-04-30")]
    public void Amounts_before_2022_05_01_include_the_tax(string on) =>
        Given.OtherClaim().DueOn("2020-01-01").WithoutVatDeduction().Then(on, Demand(50)).Costs().Vat(0).Total(50);

    [Theory]
    [InlineData(Agent, 24)]
    [InlineData(ExemptCollector, 24)]
    [InlineData(Purchaser, 0)]
    [InlineData(Creditor, 0)]
    public void Tax_comes_only_on_what_a_collector_bills_the_creditor(CollectorRole by, decimal vat) =>
        Given.OtherClaim().WithoutVatDeduction().Then(1, BankruptcyDemand(100, by: by)).Costs().Vat(vat);

    [Fact]
    public void No_tax_for_a_creditor_who_deducts_it_nor_on_consumer_claims()
    {
        Given.OtherClaim().Then(1, Demand(50)).Costs().Vat(0).Total(50);
        Given.ConsumerClaim().WithoutVatDeduction().Then(1, Word()).Then(15, Demand(20)).Costs().Vat(0, 0).Total(20);
    }

    [Fact]
    public void Service_of_a_bankruptcy_demand_bears_no_tax() =>
        Given.OtherClaim().WithoutVatDeduction().Then(1, BankruptcyDemand(100, 60)).Costs().ShouldBe("160").Vat(24).Total(184);

    [Fact]
    public void Tax_comes_on_top_of_price_and_cap_and_is_rounded_for_each_measure() =>
        Given.OtherClaim(500).WithoutVatDeduction().DueOn("2024-09-01")
            .Then(1, Demand(0.02m)).Then(11, Demand(0.02m)).Then(12, OtherMeasure(300).Exceptional())
            .Costs().ShouldBe("0.02", "0.02", "249.96 10h.1.1").Vat(0.01m, 0.01m, 63.74m).Total(313.76m);

    [Theory]
    [InlineData("2013-03-15", 0)]
    [InlineData("2013-03-16", 40)]
    [InlineData("2024-03-01", 40)]
    public void Compensation_belongs_to_payments_due_from_2013_03_16(string due, decimal expected) =>
        Given.OtherClaim().DueOn(due).Commercial().Costs(asOf: 5).Total(expected, compensation: expected);

    [Theory]
    [InlineData(1, 40)]
    [InlineData(2, 80)]
    [InlineData(25, 1_000)]
    public void Compensation_is_40_for_each_overdue_item(int items, decimal expected) =>
        Given.OtherClaim().Commercial(items).Costs(asOf: 1).Total(expected, compensation: expected);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 40)]
    public void Compensation_is_owed_from_the_day_after_the_due_date(int asOf, decimal expected) =>
        Given.OtherClaim().Commercial().Costs(asOf).Total(expected, compensation: expected);

    [Theory]
    [InlineData(-1, 1_000, 0)]
    [InlineData(0, 1_000, 0)]
    [InlineData(0, 999.99, 40)]
    [InlineData(1, 1_000, 40)]
    public void Compensation_needs_principal_left_at_the_end_of_the_due_date_and_stays_after_later_payment(int paidOn, decimal paid, decimal expected) =>
        Given.OtherClaim().Commercial().Then(paidOn, Payment(paid)).Costs(asOf: 30).Total(expected, compensation: expected);

    [Fact]
    public void Claim_that_is_no_commercial_payment_has_none() => Given.OtherClaim().Costs(asOf: 5).Total(0);

    [Theory]
    [InlineData(39.99, 40)]
    [InlineData(40, 40)]
    [InlineData(40.01, 40.01)]
    public void Compensation_absorbs_costs_up_to_its_amount(decimal cost, decimal total) =>
        Given.OtherClaim().Commercial().Then(1, Demand(cost)).Costs().Sum(cost).Total(total, compensation: 40);

    [Theory]
    [InlineData(32.25, 40)]
    [InlineData(32.26, 40)]
    [InlineData(32.27, 40.01)]
    public void Tax_counts_with_the_costs_against_the_compensation(decimal cost, decimal total) =>
        Given.OtherClaim().Commercial().WithoutVatDeduction().Then(1, Demand(cost)).Costs().Total(total, compensation: 40);

    [Fact]
    public void No_cap_limits_the_compensation() =>
        Given.OtherClaim(500).Commercial(10).Then(1, Demand(50)).Costs().Cap(250).Total(400, compensation: 400);

    [Fact]
    public void No_measures_no_costs() => Given.ConsumerClaim().Costs(asOf: 100).ShouldBe().Sum(0).Total(0).Cap(null).Breaches().Forfeited(false);
}
