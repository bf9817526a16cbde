using Indrivningslag.Tests.Support;
using static Indrivningslag.CollectorRole;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>10 e §: what a measure on another claim may cost since 2022-05-01.</summary>
public class Section10PricesOtherTests
{
    [Theory]
    [InlineData(0.01, "50 10e.1.2.a", "25 10e.1.3")]
    [InlineData(499.99, "50 10e.1.2.a", "25 10e.1.3")]
    [InlineData(500, "50 10e.1.2.a", "25 10e.1.3")]
    [InlineData(500.01, "70 10e.1.2.b", "35 10e.1.3")]
    [InlineData(2_499.99, "70 10e.1.2.b", "35 10e.1.3")]
    [InlineData(2_500, "70 10e.1.2.b", "35 10e.1.3")]
    [InlineData(2_500.01, "90 10e.1.2.c", "45 10e.1.3")]
    [InlineData(9_999.99, "90 10e.1.2.c", "45 10e.1.3")]
    [InlineData(10_000, "90 10e.1.2.c", "45 10e.1.3")]
    [InlineData(10_000.01, "110 10e.1.2.d", "55 10e.1.3")]
    public void First_demand_costs_by_principal_and_second_half(decimal principal, string first, string second) =>
        Given.OtherClaim(principal).Then(1, Demand()).Then(11, Demand()).Costs().ShouldBe(first, second);

    [Theory]
    [InlineData(500)]
    [InlineData(10_000.01)]
    public void Demand_on_a_directly_enforceable_claim_costs_50_and_a_second_25(decimal principal) =>
        Given.OtherClaim(principal).DirectlyEnforceable().Then(1, Demand()).Then(11, Demand())
            .Costs().ShouldBe("50 10e.1.2.e", "25 10e.1.3");

    [Fact]
    public void Demand_on_or_before_the_due_date_makes_the_next_one_no_new_demand() =>
        Given.OtherClaim().Then(0, Demand()).Then(1, Demand()).Costs().ShouldBe("0 1.1", "70 10e.1.2.b");

    [Theory]
    [InlineData(500, false)]
    [InlineData(10_000.01, false)]
    [InlineData(10_000.01, true)]
    public void Demand_by_an_exempt_collector_costs_12_and_is_never_halved(decimal principal, bool enforceable) =>
        Given.OtherClaim(principal).DirectlyEnforceable(enforceable).Then(1, Demand(by: ExemptCollector)).Then(11, Demand(by: ExemptCollector))
            .Costs().ShouldBe("12 10e.1.4", "12 10e.1.4");

    [Theory]
    [InlineData(Written, 11.99, "11.99")]
    [InlineData(Written, 12, "12")]
    [InlineData(Written, 12.01, "12 10e.1.1")]
    [InlineData(Durable, 12.01, "12 10e.1.1")]
    [InlineData(Other, 12.01, "12.01")]
    public void Written_or_durable_reminder_costs_at_most_12_and_another_what_it_costs(DeliveryForm form, decimal cost, string expected) =>
        Given.OtherClaim().Then(1, Reminder(cost, form: form)).Costs().ShouldBe(expected).Ceilings(form == Other ? null : 12);

    [Theory]
    [InlineData(9.99, "9.99")]
    [InlineData(10, "10")]
    [InlineData(10.01, "10 10e.1.5")]
    public void Extension_costs_at_most_10(decimal cost, string expected) =>
        Given.OtherClaim().Then(1, Extension(14, cost)).Costs().ShouldBe(expected);

    [Theory]
    [InlineData(500, 5, "30 10e.1.6.a")]
    [InlineData(500, 6, "30 10e.1.6.a")]
    [InlineData(500, 7, "35 10e.1.6")]
    [InlineData(500.01, 3, "30 10e.1.6.a")]
    [InlineData(500.01, 4, "30 10e.1.6.a")]
    [InlineData(500.01, 5, "45 10e.1.6.b")]
    [InlineData(2_500, 6, "45 10e.1.6.b")]
    [InlineData(2_500, 7, "50 10e.1.6")]
    [InlineData(2_500.01, 4, "30 10e.1.6.a")]
    [InlineData(2_500.01, 5, "60 10e.1.6.c")]
    [InlineData(10_000, 6, "60 10e.1.6.c")]
    [InlineData(10_000, 12, "90 10e.1.6")]
    [InlineData(10_000.01, 4, "30 10e.1.6.a")]
    [InlineData(10_000.01, 6, "75 10e.1.6.d")]
    [InlineData(10_000.01, 7, "80 10e.1.6")]
    [InlineData(10_000.01, 8, "85 10e.1.6")]
    public void Plan_costs_by_principal_and_instalments_with_5_for_each_from_the_seventh(decimal principal, int instalments, string expected) =>
        Given.OtherClaim(principal).Then(1, Plan(instalments)).Costs().ShouldBe(expected);

    [Theory]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(24)]
    public void Plan_on_a_directly_enforceable_claim_costs_30_without_supplement(int instalments) =>
        Given.OtherClaim(20_000).DirectlyEnforceable().Then(1, Plan(instalments)).Costs().ShouldBe("30 10e.1.6.f");

    [Theory]
    [InlineData(Other, true, true)]
    [InlineData(Written, false, true)]
    [InlineData(Durable, true, false)]
    public void Plan_of_another_kind_has_no_price(DeliveryForm form, bool whole, bool together) =>
        Given.OtherClaim().Then(1, Plan(form: form, whole: whole, together: together)).Costs().ShouldBe("0 10e.1").Ceilings(0);

    [Theory]
    [InlineData(500, "110 10e.1.7.a")]
    [InlineData(500.01, "125 10e.1.7.b")]
    [InlineData(2_500, "125 10e.1.7.b")]
    [InlineData(2_500.01, "140 10e.1.7.c")]
    [InlineData(10_000, "140 10e.1.7.c")]
    [InlineData(10_000.01, "155 10e.1.7.d")]
    public void Tratta_costs_by_principal(decimal principal, string expected) =>
        Given.OtherClaim(principal).Then(1, Reminder(0, term: 10)).Then(12, Tratta()).Costs().ShouldEnd(expected);

    [Fact]
    public void Tratta_on_a_directly_enforceable_claim_costs_110() =>
        Given.OtherClaim(20_000).DirectlyEnforceable().Then(1, Reminder(0, term: 10)).Then(12, Tratta()).Costs().ShouldEnd("110 10e.1.7.e");

    [Theory]
    [InlineData(99.99, 0, "99.99", 100)]
    [InlineData(100, 33.33, "133.33", 133.33)]
    [InlineData(100.01, 33.33, "133.33 10e.1.8", 133.33)]
    [InlineData(40, 250, "290", 350)]
    public void Bankruptcy_demand_costs_at_most_100_and_its_service(decimal cost, decimal service, string expected, decimal ceiling) =>
        Given.OtherClaim().Then(1, BankruptcyDemand(cost, service)).Costs().ShouldBe(expected).Ceilings(ceiling);

    [Fact]
    public void Unlisted_measures_are_free() =>
        Given.OtherClaim().Then(1, OtherMeasure(1), Extension(requested: false)).Costs().ShouldBe("0 10e.1", "0 10e.1").Ceilings(0, 0);

    [Fact]
    public void Tier_follows_the_principal_left_or_by_the_other_reading_the_original_one()
    {
        var given = Given.OtherClaim(10_000.01m).Then(1, Payment(9_500.01m), Demand());
        given.Costs().ShouldBe("50 10e.1.2.a").Cap(250);
        given.Reading(readings => readings with { PrincipalForTiers = Indrivningslag.Law.TierPrincipal.Original })
            .Costs().ShouldBe("110 10e.1.2.d").Cap(620);
    }

    [Fact]
    public void Half_a_cent_of_a_new_demand_is_rounded_up()
    {
        var law = Indrivningslag.Law.LawBook.Finland.Amend(new(2024, 1, 1), "a bill", edition => edition with
        {
            Other = edition.Other with { Demand = new(new Indrivningslag.Law.Bracket(null, new(Euro.Of(50.01m), Indrivningslag.Law.Citation.Parse("10e.1.2")))) },
        });
        Given.OtherClaim().Under(law).Then(1, Demand()).Then(11, Demand()).Costs().ShouldBe("50.01 10e.1.2", "25.01 10e.1.3");
    }
}
