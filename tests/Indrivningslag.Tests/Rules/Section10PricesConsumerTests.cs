using Indrivningslag.Tests.Support;
using static Indrivningslag.CollectorRole;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>10 a §: what a measure on a consumer claim may cost since 2013-03-16.</summary>
public class Section10PricesConsumerTests
{
    private static readonly string[] DueDates = ["2014-03-01", "2024-03-01"];

    [Theory]
    [InlineData(0.01, "14 10a.1.2.a", "7 10a.1.4")]
    [InlineData(99.99, "14 10a.1.2.a", "7 10a.1.4")]
    [InlineData(100, "14 10a.1.2.a", "7 10a.1.4")]
    [InlineData(100.01, "24 10a.1.2.b", "12 10a.1.4")]
    [InlineData(999.99, "24 10a.1.2.b", "12 10a.1.4")]
    [InlineData(1_000, "24 10a.1.2.b", "12 10a.1.4")]
    [InlineData(1_000.01, "50 10a.1.2.c", "25 10a.1.4")]
    [InlineData(1_000_000, "50 10a.1.2.c", "25 10a.1.4")]
    public void First_demand_costs_by_principal_and_second_half(decimal principal, string first, string second) =>
        Each(principal, given => given.Then(1, Word()).Then(15, Demand()).Then(29, Demand()).Costs().ShouldBe("0", first, second));

    [Theory]
    [InlineData(100)]
    [InlineData(1_000.01)]
    public void Demand_on_a_directly_enforceable_claim_costs_14_and_a_second_7(decimal principal) =>
        Each(principal, given => given.DirectlyEnforceable().Then(1, Word()).Then(15, Demand()).Then(29, Demand())
            .Costs().ShouldBe("0", "14 10a.1.3", "7 10a.1.4"));

    [Theory]
    [InlineData(100, false)]
    [InlineData(1_000.01, false)]
    [InlineData(1_000.01, true)]
    public void Demand_by_an_exempt_collector_costs_5_and_is_never_halved(decimal principal, bool enforceable) =>
        Each(principal, given => given.DirectlyEnforceable(enforceable)
            .Then(1, Word()).Then(15, Demand(by: ExemptCollector)).Then(29, Demand(by: ExemptCollector))
            .Costs().ShouldBe("0", "5 10a.1.5", "5 10a.1.5"));

    [Fact]
    public void Demand_is_a_new_one_after_another_professional_demanded_or_after_a_free_demand()
    {
        var begun = Given.ConsumerClaim(1_000).Then(1, Word());
        begun.Then(15, Demand(by: ExemptCollector)).Then(29, Demand(by: Purchaser)).Costs().ShouldEnd("5 10a.1.5", "12 10a.1.4");
        begun.Then(15, Demand(0, Purchaser)).Then(29, Demand()).Costs().ShouldEnd("0", "12 10a.1.4");
    }

    [Theory]
    [InlineData(4.99, "4.99")]
    [InlineData(5, "5")]
    [InlineData(5.01, "5 10a.1.1")]
    public void Written_reminder_costs_at_most_5(decimal cost, string expected) =>
        Each(500, given => given.Then(14, Reminder(cost)).Costs().ShouldBe(expected));

    [Theory]
    [InlineData(Other, "2022-04-01", "7.77", null)]
    [InlineData(Other, "2022-05-01", "7.77", null)]
    [InlineData(Durable, "2022-04-30", "7.77", null)]
    [InlineData(Durable, "2022-05-01", "5 10a.1.1", 5)]
    public void Reminder_in_another_form_costs_what_it_costs_and_so_does_a_durable_one_until_2022_04_30(
        DeliveryForm form, string on, string expected, int? ceiling) =>
        Given.ConsumerClaim().DueOn("2022-03-01").Then(on, Reminder(7.77m, form: form)).Costs().ShouldBe(expected).Ceilings(ceiling);

    [Theory]
    [InlineData(13.99, "13.99")]
    [InlineData(14, "14")]
    [InlineData(14.01, "14 10a.1.2.a")]
    public void Cost_below_the_price_is_asked_as_it_is(decimal cost, string expected) =>
        Each(100, given => given.Then(1, Word()).Then(15, Demand(cost)).Costs().ShouldBe("0", expected).Ceilings(null, 14));

    [Theory]
    [InlineData(4.99, "4.99")]
    [InlineData(5, "5")]
    [InlineData(5.01, "5 10a.1.6")]
    public void Extension_costs_at_most_5(decimal cost, string expected) =>
        Each(500, given => given.Then(1, Extension(14, cost)).Costs().ShouldBe(expected).Ceilings(5));

    [Theory]
    [InlineData(100, 4, "20 10a.1.7.a")]
    [InlineData(100, 5, "20 10a.1.7.a")]
    [InlineData(100, 40, "20 10a.1.7.a")]
    [InlineData(100.01, 3, "20 10a.1.7.a")]
    [InlineData(100.01, 4, "20 10a.1.7.a")]
    [InlineData(100.01, 5, "30 10a.1.7.b")]
    [InlineData(999.99, 5, "30 10a.1.7.b")]
    [InlineData(1_000, 7, "30 10a.1.7.b")]
    [InlineData(1_000.01, 4, "20 10a.1.7.a")]
    [InlineData(1_000.01, 5, "50 10a.1.7.c")]
    [InlineData(1_000.01, 12, "50 10a.1.7.c")]
    public void Plan_costs_by_principal_and_number_of_instalments(decimal principal, int instalments, string expected) =>
        Each(principal, given => given.Then(1, Plan(instalments)).Costs().ShouldBe(expected));

    [Fact]
    public void Plan_on_a_directly_enforceable_claim_costs_20() =>
        Each(5_000, given => given.DirectlyEnforceable().Then(1, Plan(12, form: Durable)).Costs().ShouldBe("20 10a.1.7.d"));

    [Theory]
    [InlineData(Other, true, true)]
    [InlineData(Written, false, true)]
    [InlineData(Durable, true, false)]
    public void Plan_of_another_kind_has_no_price(DeliveryForm form, bool whole, bool together) =>
        Each(500, given => given.Then(1, Plan(form: form, whole: whole, together: together)).Costs().ShouldBe("0 10a.1").Ceilings(0));

    [Fact]
    public void Measures_without_a_price_are_free()
    {
        Each(500, given => given.Then(1, Extension(requested: false)).Costs().ShouldBe("0 10a.1").Ceilings(0));
        Each(500, given => given.Then(1, OtherMeasure(0.01m)).Costs().ShouldBe("0 10a.1").Ceilings(0));
        Each(500, given => given.Then(1, BankruptcyDemand(10, 20)).Costs().ShouldBe("0 10a.1").Ceilings(0));
    }

    [Fact]
    public void Unlisted_measure_that_cost_nothing_was_not_lowered() =>
        Each(500, given => given.Then(1, OtherMeasure(0), BankruptcyDemand(0)).Costs().ShouldBe("0", "0").Ceilings(0, 0));

    [Fact]
    public void Tier_follows_the_principal_left_just_before_the_measure_or_by_the_other_reading_the_original_one()
    {
        var given = Given.ConsumerClaim(1_000.01m).Then(1, Word()).Then(2, Payment(0.01m)).Then(15, Demand(), Payment(899.99m)).Then(29, Plan(9));
        given.Costs().ShouldBe("0", "24 10a.1.2.b", "30 10a.1.7.b");
        given.Then(28, Payment(0.01m)).Costs().ShouldEnd("20 10a.1.7.a");
        given.Reading(readings => readings with { PrincipalForTiers = Indrivningslag.Law.TierPrincipal.Original })
            .Costs().ShouldBe("0", "50 10a.1.2.c", "50 10a.1.7.c");
    }

    [Fact]
    public void Paid_principal_with_interest_left_counts_as_the_lowest_tier() =>
        Given.ConsumerClaim(5_000).Bearing(InterestTerms.Fixed(10))
            .Reading(readings => readings with { InterestBeforePrincipal = false })
            .Then(1, Word()).Then(10, Payment(5_000)).Then(15, Demand()).Costs().ShouldEnd("14 10a.1.2.a").Cap(60);

    private static void Each(decimal principal, Action<Given> check) =>
        Assert.All(DueDates, due => check(Given.ConsumerClaim(principal).DueOn(due)));
}
