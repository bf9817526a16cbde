using Indrivningslag.Tests.Support;
using static Indrivningslag.CollectorRole;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>Prices that are no longer in force: consumer claims until 2013-03-15, other claims until 2022-04-30.</summary>
public class Section10PricesEarlierTests
{
    private static readonly string[] Of2021 = ["2021-01-11", "2021-07-11"];

    [Theory]
    [InlineData(249.99, "21 10a.1")]
    [InlineData(250, "21 10a.1")]
    [InlineData(250.01, "45 10a.1")]
    [InlineData(5_000, "45 10a.1")]
    public void Consumer_demand_of_2005_costs_by_principal_and_is_not_halved(decimal principal, string expected) =>
        Consumer(principal).Then(1, Demand()).Then(15, Demand()).Then(29, Demand(by: ExemptCollector))
            .Costs().ShouldBe(expected, expected, expected);

    [Fact]
    public void Consumer_demand_of_2005_on_a_directly_enforceable_claim_costs_12() =>
        Consumer(5_000).DirectlyEnforceable().Then(1, Demand()).Then(15, Demand()).Costs().ShouldBe("12 10a.1", "12 10a.1");

    [Theory]
    [InlineData(Written, 5, "5")]
    [InlineData(Written, 5.01, "5 10a.1")]
    [InlineData(Durable, 5.01, "5.01")]
    [InlineData(Other, 5.01, "5.01")]
    public void Consumer_reminder_of_2005_costs_5_only_in_writing(DeliveryForm form, decimal cost, string expected) =>
        Consumer(500).Then(14, Reminder(cost, form: form)).Costs().ShouldBe(expected);

    [Theory]
    [InlineData(100, 2, Written, "30 10a.1")]
    [InlineData(5_000, 20, Written, "30 10a.1")]
    [InlineData(5_000, 20, Durable, "0 10a.1")]
    [InlineData(5_000, 20, Other, "0 10a.1")]
    public void Consumer_plan_of_2005_costs_30_and_only_in_writing(decimal principal, int instalments, DeliveryForm form, string expected) =>
        Consumer(principal).Then(1, Plan(instalments, form: form)).Costs().ShouldBe(expected);

    [Fact]
    public void Consumer_law_of_2005_has_no_price_for_extensions_and_other_measures() =>
        Consumer(500).Then(1, Extension(30), BankruptcyDemand(1, 1), OtherMeasure(1)).Then(40, Tratta(1))
            .Costs().ShouldBe("0 10a.1", "0 8.1", "0 8.1", "0 7.2");

    [Fact]
    public void Consumer_law_of_2005_leaves_other_measures_unlisted() =>
        Consumer(500).Then(1, BankruptcyDemand(1, 1), OtherMeasure(1)).Costs().ShouldBe("0 10a.1", "0 10a.1").Ceilings(0, 0);

    [Theory]
    [InlineData("2005-05-01")]
    [InlineData("2013-03-16")]
    [InlineData("2020-12-31")]
    public void Other_claims_had_no_maxima_until_2020(string on) =>
        Given.OtherClaim(50).DueOn("2005-04-01")
            .Then(on, Reminder(), Demand(form: Other), Demand(), OtherMeasure(), BankruptcyDemand(1_000, 50), Extension(3, requested: false), Plan(form: Other, whole: false))
            .Costs().ShouldBe("1000", "1000", "1000", "1000", "1050", "1000", "1000").Ceilings(null, null, null, null, null, null, null).Cap(null);

    [Theory]
    [InlineData(499.99, "50 3b.1.2", "25 3b.1.3")]
    [InlineData(500, "50 3b.1.2", "25 3b.1.3")]
    [InlineData(500.01, "80 3b.1.2", "40 3b.1.3")]
    [InlineData(20_000, "80 3b.1.2", "40 3b.1.3")]
    public void Other_demand_of_2021_costs_by_principal_and_a_second_half_enforceable_or_not(decimal principal, string first, string second)
    {
        Each2021(principal, given => given.Then(1, Demand()).Then(8, Demand()).Costs().ShouldBe(first, second));
        Each2021(principal, given => given.DirectlyEnforceable().Then(1, Demand()).Then(8, Demand()).Costs().ShouldBe(first, second));
    }

    [Fact]
    public void Other_demand_of_2021_by_an_exempt_collector_costs_10_and_is_never_halved() =>
        Each2021(900, given => given.Then(1, Demand(by: ExemptCollector)).Then(8, Demand(by: ExemptCollector))
            .Costs().ShouldBe("10 3b.1", "10 3b.1"));

    [Theory]
    [InlineData(Other, DemandContents.None)]
    [InlineData(Written, DemandContents.Creditor)]
    [InlineData(Durable, DemandContents.InterestExplanation)]
    public void Flawed_demand_of_2021_has_no_price_and_is_no_breach(DeliveryForm form, DemandContents missing) =>
        Each2021(900, given => given.Then(1, Demand(form: form, missing: missing)).Costs().ShouldBe("0 3b.1").Ceilings(0).Breaches());

    [Theory]
    [InlineData(Written, 10, "10")]
    [InlineData(Written, 10.01, "10 3b.1.1")]
    [InlineData(Durable, 10.01, "10 3b.1.1")]
    [InlineData(Other, 10.01, "10.01")]
    public void Other_reminder_of_2021_costs_10_and_another_form_what_it_costs(DeliveryForm form, decimal cost, string expected) =>
        Each2021(900, given => given.Then(1, Reminder(cost, form: form)).Costs().ShouldBe(expected));

    [Theory]
    [InlineData(500, 6, "30 3b.1")]
    [InlineData(500, 7, "35 3b.1")]
    [InlineData(500.01, 4, "30 3b.1")]
    [InlineData(500.01, 5, "60 3b.1")]
    [InlineData(20_000, 6, "60 3b.1")]
    [InlineData(20_000, 7, "65 3b.1")]
    [InlineData(20_000, 10, "80 3b.1")]
    public void Other_plan_of_2021_costs_by_principal_and_instalments_with_supplement_enforceable_or_not(
        decimal principal, int instalments, string expected)
    {
        Each2021(principal, given => given.Then(1, Plan(instalments, form: Durable)).Costs().ShouldBe(expected));
        Each2021(principal, given => given.DirectlyEnforceable().Then(1, Plan(instalments)).Costs().ShouldBe(expected));
    }

    [Fact]
    public void Remaining_prices_of_2021()
    {
        Each2021(20_000, given => given.Then(1, Reminder(0, term: 7)).Then(9, Tratta()).Costs().ShouldEnd("100 3b.1"));
        Each2021(900, given => given.Then(1, Extension()).Costs().ShouldBe("10 3b.1"));
        Each2021(900, given => given.Then(1, BankruptcyDemand(100.01m, 33)).Costs().ShouldBe("133 3b.1"));
        Each2021(900, given => given.Then(1, OtherMeasure(1)).Costs().ShouldBe("0 3b.1"));
        Each2021(900, given => given.Then(1, Plan(form: Other)).Costs().ShouldBe("0 3b.1"));
    }

    [Fact]
    public void New_demand_is_halved_also_after_a_demand_of_an_earlier_edition_or_regime()
    {
        Given.OtherClaim().DueOn("2020-10-01").Then("2020-12-01", Demand(5)).Then("2021-01-10", Demand()).Then("2022-05-01", Demand())
            .Costs().ShouldBe("5", "40 3b.1.3", "35 10e.1.3");
        Given.ConsumerClaim().DueOn("2013-01-01").Then(1, Word()).Then("2013-03-01", Demand()).Then("2013-03-16", Demand())
            .Costs().ShouldEnd("45 10a.1", "12 10a.1.4");
        Given.PeerToPeerLoan().DueOn("2019-08-01").Then(1, Word()).Then("2019-08-15", Demand(5)).Then("2019-09-01", Demand())
            .Costs().ShouldEnd("5", "12 10a.1.4");
    }

    private static Given Consumer(decimal principal) => Given.ConsumerClaim(principal).DueOn("2010-03-01");

    private static void Each2021(decimal principal, Action<Given> check) =>
        Assert.All(Of2021, due => check(Given.OtherClaim(principal).DueOn(due)));
}
