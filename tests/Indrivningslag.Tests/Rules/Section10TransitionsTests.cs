using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>Demands from before an amending act count when a later one is put to its prices (1069/2020, 539/2021 and 299/2022).</summary>
public class Section10TransitionsTests
{
    [Theory]
    [InlineData("2020-12-20", "2021-01-10", "1000", "40 3b.1.3")]
    [InlineData("2020-12-31", "2021-01-07", "1000", "40 3b.1.3")]
    [InlineData("2021-06-30", "2021-07-07", "80 3b.1.2", "40 3b.1.3")]
    [InlineData("2022-04-30", "2022-05-10", "80 3b.1.2", "35 10e.1.3")]
    [InlineData("2020-12-31", "2022-05-01", "1000", "35 10e.1.3")]
    public void Demand_before_an_amending_act_makes_the_next_one_a_new_one(string before, string after, string first, string second) =>
        Given.OtherClaim().DueOn("2020-11-01").Then(before, Demand()).Then(after, Demand()).Costs().ShouldBe(first, second);

    [Fact]
    public void Consumer_demand_before_2013_03_16_makes_the_next_one_a_new_one() =>
        Given.ConsumerClaim().DueOn("2013-01-01").Then("2013-02-01", Word()).Then("2013-03-15", Demand()).Then("2013-03-29", Demand())
            .Costs().ShouldBe("0", "45 10a.1", "12 10a.1.4");

    /// <summary>28/2005 has a price for a written plan only; 31/2013 for a durable one too (10a.1.7).</summary>
    [Theory]
    [InlineData(DeliveryForm.Written, "2013-03-15", "30 10a.1")]
    [InlineData(DeliveryForm.Durable, "2013-03-15", "0 10a.1")]
    [InlineData(DeliveryForm.Durable, "2013-03-16", "20 10a.1.7.a")]
    public void Durable_plan_has_a_price_from_2013_03_16_on(DeliveryForm form, string on, string expected) =>
        Given.ConsumerClaim().DueOn("2013-01-01").Then(on, Plan(4, form: form)).Costs().ShouldBe(expected);
}
