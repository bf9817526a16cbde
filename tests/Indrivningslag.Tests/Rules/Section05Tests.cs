using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.CollectorRole;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>5 §, 5 a § and 5 b §: when and how a payment demand may be sent, and what it contains.</summary>
public class Section05Tests
{
    [Fact]
    public void Consumer_demand_needs_a_reminder() =>
        Given.ConsumerClaim().May(30, Demand()).Meets("5.1").Earliest(null).Latest(null).ChargeableFrom(null).Maximum(0);

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    [InlineData(16, true)]
    public void Consumer_demand_waits_14_days_after_the_reminder(int day, bool permitted) =>
        Given.ConsumerClaim().Then(1, Word()).May(day, Demand()).Meets(permitted ? [] : ["5.1 +15"]).Earliest(permitted ? day : 15);

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void Wait_may_be_read_as_full_days(int day, bool permitted) =>
        Given.ConsumerClaim().Reading(readings => readings with { WaitingDays = WaitingDays.AfterFullDays }).Then(1, Word())
            .May(day, Demand()).Meets(permitted ? [] : ["5.1 +16"]).Earliest(16);

    [Theory]
    [InlineData("2014-03-01", "5.3")]
    [InlineData("2022-04-01", "5.3")]
    [InlineData("2022-04-30", "5.1")]
    [InlineData("2024-03-01", "5.1")]
    public void Wait_stood_in_the_third_subsection_until_2022_04_30(string due, string citation)
    {
        Given.ConsumerClaim().DueOn(due).May(10, Demand()).Meets(citation);
        Given.ConsumerClaim().DueOn(due).Then(1, Word()).May(10, Demand()).Meets($"{citation} +15");
    }

    [Fact]
    public void Any_reminder_after_the_due_date_by_anyone_suffices()
    {
        Given.ConsumerClaim().Then(0, Reminder(0)).May(15, Demand()).Meets("5.1");
        Given.ConsumerClaim().Then(1, Reminder(0, Agent)).May(15, Demand()).IsPermitted();
        Given.ConsumerClaim().Then(1, Reminder(0, form: Durable)).May(15, Demand(by: ExemptCollector)).IsPermitted();
        Given.ConsumerClaim().Then(1, Word()).Then(14, Word()).May(15, Demand(by: Purchaser)).IsPermitted().Maximum(0).ChargeableFrom(28);
    }

    [Fact]
    public void Demand_before_the_due_date_waits_for_it_as_well() => Given.ConsumerClaim().May(0, Demand()).Meets("1.1 +1", "5.1").Earliest(null);

    [Theory]
    [InlineData("2014-03-01", Other, "5")]
    [InlineData("2014-03-01", Durable, "5")]
    [InlineData("2024-03-01", Other, "5.2")]
    [InlineData("2024-03-01", Durable, "5.2")]
    public void Consumer_demand_is_written_unless_the_debtor_agreed(string due, DeliveryForm form, string citation)
    {
        var given = Given.ConsumerClaim().DueOn(due).Then(1, Reminder(7, form: Other));
        given.May(15, Demand(form: form)).Meets(citation).Earliest(null);
        given.Then(15, Demand(10, form: form, arrived: true)).Costs().ShouldBe("0 10.3", $"0 {citation}").Breaches($"1 {citation}");
    }

    [Theory]
    [InlineData("2015-03-01", Other, null)]
    [InlineData("2022-04-15", Durable, null)]
    [InlineData("2022-04-15", Other, null)]
    [InlineData("2022-05-01", Other, "5b.2")]
    [InlineData("2024-03-01", Durable, "5b.2")]
    [InlineData("2024-03-01", Written, null)]
    public void Other_demand_has_a_form_from_2022_05_01(string due, DeliveryForm form, string? citation) =>
        Given.OtherClaim().DueOn(due).May(1, Demand(form: form)).Meets(citation is null ? [] : [citation]);

    [Fact]
    public void Other_demand_needs_no_reminder() => Given.OtherClaim().May(1, Demand()).IsPermitted().Maximum(70).ChargeableFrom(1);

    [Theory]
    [InlineData(DemandContents.Creditor, "5a.1.1")]
    [InlineData(DemandContents.Ground, "5a.1.2")]
    [InlineData(DemandContents.Itemisation, "5a.1.3")]
    [InlineData(DemandContents.Total, "5a.1.4")]
    [InlineData(DemandContents.PaymentDetails, "5a.1.5")]
    [InlineData(DemandContents.Remarks, "5a.1.6")]
    [InlineData(DemandContents.RemarksAddressee, "5a.1.7")]
    [InlineData(DemandContents.SuspensionRight, "5a.2")]
    [InlineData(DemandContents.OriginalCreditor, "5a.3")]
    [InlineData(DemandContents.InterestExplanation, "5a.4")]
    [InlineData(DemandContents.Creditor | DemandContents.InterestExplanation, "5a.1.1 5a.4")]
    public void Each_missing_item_is_an_obstacle_and_a_breach(DemandContents missing, string citations)
    {
        var codes = citations.Split(' ');
        Assert.All(["2014-03-01", "2024-03-01"], due =>
        {
            var consumer = Given.ConsumerClaim().DueOn(due).Then(1, Word());
            consumer.May(15, Demand(missing: missing)).Meets(codes).Earliest(null);
            consumer.Then(15, Demand(20, missing: missing)).Costs().ShouldEnd($"0 {citations}").Breaches([.. codes.Select(code => $"1 {code}")]).Forfeited();
        });
        if (missing != DemandContents.SuspensionRight)
        {
            Given.OtherClaim().May(1, Demand(missing: missing)).Meets(codes);
            Given.OtherClaim().DueOn("2022-04-01").May(1, Demand(missing: missing)).IsPermitted();
        }
    }

    [Theory]
    [InlineData(ClaimCategory.Consumer, "2024-03-01", "5.4")]
    [InlineData(ClaimCategory.Other, "2024-03-01", "5b.3")]
    [InlineData(ClaimCategory.Consumer, "2014-03-01", null)]
    [InlineData(ClaimCategory.Other, "2021-03-01", null)]
    public void Durable_demand_must_be_ensured_to_arrive_from_2022_05_01(ClaimCategory category, string due, string? citation)
    {
        var given = (category == ClaimCategory.Consumer ? Given.ConsumerClaim() : Given.OtherClaim()).DueOn(due).Then(1, Word(), Approval());
        given.May(15, Demand(form: Durable)).IsPermitted();
        given.Then(15, Demand(20, form: Durable, arrived: true)).Costs().ShouldEnd("20").Breaches();
        given.Then(15, Demand(20)).Costs().ShouldEnd("20").Breaches();
        var late = given.Then(15, Demand(20, form: Durable)).Costs();
        late.ShouldEnd(citation is null ? "20" : $"0 {citation}").Breaches(citation is null ? [] : [$"2 {citation}"]).Forfeited(citation is not null);
    }

    [Theory]
    [InlineData(ClaimCategory.Consumer)]
    [InlineData(ClaimCategory.Other)]
    public void Copy_to_a_representative_is_no_demand_in_these_rules(ClaimCategory category)
    {
        var given = category == ClaimCategory.Consumer ? Given.ConsumerClaim() : Given.OtherClaim();
        var copy = Demand(0, form: Durable, missing: DemandContents.Creditor, copy: true);
        given.Then(1, Word()).May(15, copy).IsPermitted().Maximum(0).ChargeableFrom(null).Duties();
        given.Then(1, Word()).Then(15, copy).Costs().Breaches();
    }
}
