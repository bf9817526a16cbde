using Indrivningslag.Tests.Support;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>10 d § and 10 h §: the most that all measures together may cost.</summary>
public class Section10CapsTests
{
    [Theory]
    [InlineData("2010-03-01", 249.99, false, 190, "10c.1")]
    [InlineData("2010-03-01", 250, false, 190, "10c.1")]
    [InlineData("2010-03-01", 250.01, false, 220, "10c.1")]
    [InlineData("2010-03-01", 250, true, 59, "10c.1")]
    [InlineData("2010-03-01", 250.01, true, 59, "10c.1")]
    [InlineData("2014-03-01", 99.99, false, 60, "10d.1.1")]
    [InlineData("2014-03-01", 100, false, 60, "10d.1.1")]
    [InlineData("2014-03-01", 100.01, false, 120, "10d.1.2")]
    [InlineData("2014-03-01", 1_000, false, 120, "10d.1.2")]
    [InlineData("2014-03-01", 1_000.01, false, 210, "10d.1.3")]
    [InlineData("2014-03-01", 100, true, 51, "10d.3")]
    [InlineData("2014-03-01", 1_000.01, true, 51, "10d.3")]
    [InlineData("2024-03-01", 100, false, 60, "10d.1.1")]
    [InlineData("2024-03-01", 100.01, false, 120, "10d.1.2")]
    [InlineData("2024-03-01", 999.99, false, 120, "10d.1.2")]
    [InlineData("2024-03-01", 1_000, false, 120, "10d.1.2")]
    [InlineData("2024-03-01", 1_000.01, false, 210, "10d.1.3")]
    [InlineData("2024-03-01", 1_000.01, true, 51, "10d.3")]
    public void Consumer_cap(string due, decimal principal, bool enforceable, decimal cap, string citation) =>
        ShouldBeCapped(Given.ConsumerClaim(principal).DueOn(due).DirectlyEnforceable(enforceable), cap, citation);

    [Theory]
    [InlineData("2021-01-11", 499.99, false, 230, "3e.1")]
    [InlineData("2021-01-11", 500, false, 230, "3e.1")]
    [InlineData("2021-01-11", 500.01, false, 410, "3e.1")]
    [InlineData("2021-01-11", 500.01, true, 410, "3e.1")]
    [InlineData("2021-07-11", 500, false, 230, "3e.1")]
    [InlineData("2021-07-11", 500.01, false, 480, "3e.1")]
    [InlineData("2021-07-11", 500, true, 230, "3e.1")]
    [InlineData("2021-07-11", 500.01, true, 480, "3e.1")]
    [InlineData("2024-03-01", 499.99, false, 250, "10h.1.1")]
    [InlineData("2024-03-01", 500, false, 250, "10h.1.1")]
    [InlineData("2024-03-01", 500.01, false, 470, "10h.1.2")]
    [InlineData("2024-03-01", 2_499.99, false, 470, "10h.1.2")]
    [InlineData("2024-03-01", 2_500, false, 470, "10h.1.2")]
    [InlineData("2024-03-01", 2_500.01, false, 550, "10h.1.3")]
    [InlineData("2024-03-01", 10_000, false, 550, "10h.1.3")]
    [InlineData("2024-03-01", 10_000.01, false, 620, "10h.1.4")]
    [InlineData("2024-03-01", 500, true, 214, "10h.4")]
    [InlineData("2024-03-01", 10_000.01, true, 214, "10h.4")]
    public void Cap_of_other_claims(string due, decimal principal, bool enforceable, decimal cap, string citation) =>
        ShouldBeCapped(Given.OtherClaim(principal).DueOn(due).DirectlyEnforceable(enforceable), cap, citation);

    [Fact]
    public void Bankruptcy_demand_raises_the_cap_of_a_directly_enforceable_claim_to_314_for_the_whole_of_it() =>
        Given.OtherClaim(500).DirectlyEnforceable().Then(1, Reminder(214.01m, form: Other)).Then(2, BankruptcyDemand(90, 5))
            .Then(3, Reminder(6, form: Other)).Then(4, Reminder(1, form: Other))
            .Costs().ShouldBe("214.01", "95", "4.99 10h.4", "0 10h.4").Cap(314);

    [Fact]
    public void Free_bankruptcy_demand_raises_the_cap_too() =>
        Given.OtherClaim(500).DirectlyEnforceable().Then(0, BankruptcyDemand()).Then(1, Reminder(form: Other))
            .Costs().ShouldBe("0 1.1", "314 10h.4").Cap(314);

    [Fact]
    public void Fee_of_a_bankruptcy_demand_fills_what_is_left_before_its_service() =>
        Given.OtherClaim(500).WithoutVatDeduction().Then(1, Reminder(180, form: Other)).Then(2, BankruptcyDemand(60, 50))
            .Costs().ShouldBe("180", "70 10h.1.1").Vat(0, 14.40m).Total(264.40m);

    [Fact]
    public void Sum_runs_over_all_measures_and_the_last_one_is_cut() =>
        Given.ConsumerClaim(100).Then(1, Word()).Then(15, Demand(14)).Then(16, Plan(cost: 20), PlanLapsed()).Then(29, Demand(7))
            .Then(43, Reminder(20, form: Other), Extension(14, 5))
            .Costs().ShouldBe("0", "14", "20", "7", "19 10d.1.1", "0 10d.1.1").Sum(60);

    [Fact]
    public void What_was_admitted_stays_when_payment_lowers_the_cap() =>
        Given.ConsumerClaim(1_000.01m).Then(1, Reminder(150, form: Other)).Then(2, Payment(0.01m)).Then(15, Reminder(1, form: Other))
            .Costs().ShouldBe("150", "0 10d.1.2").Sum(150).Cap(120);

    [Fact]
    public void Cap_by_the_original_principal_is_another_reading() =>
        Given.ConsumerClaim(1_000.01m).Then(1, Reminder(150, form: Other)).Then(2, Payment(0.01m)).Then(15, Reminder(61, form: Other))
            .Reading(readings => readings with { PrincipalForTiers = Indrivningslag.Law.TierPrincipal.Original })
            .Costs().ShouldBe("150", "60 10d.1.3").Cap(210);

    [Fact]
    public void Sums_of_other_claims_begin_on_2021_01_01_and_go_on_to_2022() =>
        Given.OtherClaim().DueOn("2020-10-01").Then("2020-12-31", Reminder(5_000, form: Other))
            .Then("2021-06-30", Reminder(411, form: Other)).Then("2021-07-01", Reminder(71, form: Other)).Then("2022-05-01", Reminder(1, form: Other))
            .Costs().ShouldBe("5000", "410 3e.1", "70 3e.1", "0 10h.1.2").Sum(5_480);

    [Fact]
    public void Sums_of_peer_to_peer_loans_begin_on_2019_09_01() =>
        Given.PeerToPeerLoan().DueOn("2019-08-01").Then("2019-08-31", Reminder(5_000, form: Other)).Then("2019-09-14", Reminder(form: Other))
            .Costs().ShouldBe("5000", "120 10d.1.2").Sum(5_120);

    [Theory]
    [InlineData(200, 180, 9.99, "9.99")]
    [InlineData(200, 180, 10, "10")]
    [InlineData(200, 180, 10.01, "10 10c.1")]
    [InlineData(200, 190, 1, "0 10c.1")]
    [InlineData(250.01, 180, 40.01, "40 10c.1")]
    [InlineData(200, 60, 120.01, "120 10d.1.2")]
    public void Collection_begun_before_2013_03_16_stays_within_the_old_cap_as_well(decimal principal, decimal before, decimal after, string expected) =>
        Given.ConsumerClaim(principal).DueOn("2013-01-01").Then("2013-03-15", Reminder(before, form: Other)).Then("2013-03-29", Reminder(after, form: Other))
            .Costs().ShouldEnd(expected);

    [Fact]
    public void Old_cap_of_a_directly_enforceable_claim_is_59() =>
        Given.ConsumerClaim().DirectlyEnforceable().DueOn("2013-01-01").Then("2013-03-15", Reminder(40, form: Other)).Then("2013-03-29", Reminder(20, form: Other))
            .Costs().ShouldBe("40", "19 10c.1").Cap(51);

    [Theory]
    [InlineData("2010-03-01", 220)]
    [InlineData("2014-03-01", 120)]
    [InlineData("2024-03-01", 120)]
    public void Exceptional_difficulty_lifts_the_cap_of_all_measures_from_its_day_on(string due, decimal cap)
    {
        var given = Given.ConsumerClaim().DueOn(due).Then(1, Reminder(form: Other)).Then(15, Reminder(form: Other)).Then(20, ExceptionallyDifficult());
        given.Costs(asOf: 19).Sum(cap).Cap(cap);
        given.Costs(asOf: 20).ShouldBe("1000", "1000").Sum(2_000).Cap(cap);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Difficulty_counts_only_in_proportion_and_told(bool proportionate, bool disclosed) =>
        Given.OtherClaim().Then(1, Reminder(form: Other)).Then(2, ExceptionallyDifficult(proportionate, disclosed)).Costs().ShouldBe("470 10h.1.2");

    [Fact]
    public void Difficulty_lifts_the_old_cap_and_caps_of_other_claims_but_no_price_and_no_count()
    {
        Given.ConsumerClaim(200).DueOn("2013-01-01").Then("2013-03-15", Reminder(180, form: Other))
            .Then("2013-03-29", Reminder(130, form: Other), ExceptionallyDifficult()).Costs().ShouldBe("180", "130");
        Given.OtherClaim().Then(1, Reminder(600, form: Other)).ThenOnEach([11, 21, 31], Demand()).Then(31, ExceptionallyDifficult())
            .Costs().ShouldBe("600", "70 10e.1.2.b", "35 10e.1.3", "0 10g.1").Cap(470);
    }

    [Fact]
    public void Difficulty_never_helps_a_directly_enforceable_claim()
    {
        Given.ConsumerClaim().DirectlyEnforceable().Then(1, Reminder(form: Other), ExceptionallyDifficult()).Costs().ShouldBe("51 10d.3");
        Given.OtherClaim().DirectlyEnforceable().Then(1, Reminder(form: Other), ExceptionallyDifficult()).Costs().ShouldBe("214 10h.4");
        Given.OtherClaim().DirectlyEnforceable().DueOn("2021-03-01").Then(1, Reminder(form: Other), ExceptionallyDifficult()).Costs().ShouldBe("410 3e.1");
    }

    private static void ShouldBeCapped(Given given, decimal cap, string citation)
    {
        given.Then(1, Reminder(cap - 0.01m, form: Other)).Costs().ShouldBe(Text(cap - 0.01m)).Cap(cap);
        given.Then(1, Reminder(cap, form: Other)).Costs().ShouldBe(Text(cap)).Cap(cap);
        given.Then(1, Reminder(cap + 0.01m, form: Other)).Costs().ShouldBe($"{Text(cap)} {citation}").Cap(cap);
        given.Then(1, Reminder(cap - 10, form: Other)).Then(15, Reminder(10.01m, form: Other)).Costs().ShouldBe(Text(cap - 10), $"10 {citation}");
    }

    private static string Text(decimal amount) => amount.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
