using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>What an answer rests on: the rules that apply, prices, policies, and the figures they used.</summary>
public class ReasonsTests
{
    [Theory]
    [InlineData("2024-03-01", "consumer-rules 3")]
    [InlineData("2010-03-01", "consumer-rules 3")]
    public void Answer_on_a_consumer_claim_names_the_rules_that_apply(string due, string reason)
    {
        var given = Given.ConsumerClaim().DueOn(due).Then(14, Reminder(5));
        Assert.Equal([reason], Texts(given.Costs().Decision.Reasons));
    }

    [Fact]
    public void Answer_on_costs_names_what_came_on_top()
    {
        var given = Given.OtherClaim().DirectlyEnforceable().Commercial().WithoutVatDeduction().Then(1, Demand(50));
        Assert.Equal(
            ["other-rules 1.1", "standard-compensation 10i.1", "value-added-tax 10e.4", "enforceable-part 10j.2"],
            Texts(given.Costs().Decision.Reasons));
        Assert.Equal([0m, 40m, 12m, 49.60m], given.Costs().Decision.Reasons.Select(reason => reason.Amount.Amount));
        Assert.Equal(["consumer-rules 3", "enforceable-part 10j.1"], Texts(Given.ConsumerClaim().DirectlyEnforceable().Then(14, Reminder(5)).Costs().Decision.Reasons));
        Assert.Equal(["other-rules 1.1", "exceptionally-difficult 10h.2"], Texts(Given.OtherClaim().Then(1, ExceptionallyDifficult()).Costs().Decision.Reasons));
    }

    [Fact]
    public void Every_measure_names_what_its_ceiling_rests_on()
    {
        Assert.Equal("unit-ceiling 10a.1.1", Basis(Given.ConsumerClaim().Then(14, Reminder(5))));
        Assert.Equal("actual-cost 10a.2", Basis(Given.ConsumerClaim().Then(14, Word())));
        Assert.Equal("actual-cost 10e.2", Basis(Given.OtherClaim().Then(14, Word())));
        Assert.Equal("actual-cost 3b.2", Basis(Given.OtherClaim().DueOn("2021-03-01").Then(14, Word())));
        Assert.Equal("unlisted 10e.1", Basis(Given.OtherClaim().Then(14, OtherMeasure(1))));
        Assert.Equal("exceptional-work 10e.3", Basis(Given.OtherClaim().Then(14, OtherMeasure(1).Exceptional())));
        Assert.Equal("no-maxima 10.1", Basis(Given.OtherClaim().DueOn("2015-03-01").Then(14, OtherMeasure(1))));
        Assert.Equal("representative-copy 5.5", Basis(Given.OtherClaim().Then(14, Demand(copy: true))));
        Assert.Equal("unit-ceiling 10e.1.3", Basis(Given.OtherClaim().Then(1, Demand(0)).Then(14, Demand())));
    }

    [Theory]
    [InlineData("2024-03-01", true, "10g.3")]
    [InlineData("2021-03-01", true, "3d.3")]
    [InlineData("2024-03-01", false, null)]
    public void Special_reason_that_lifts_the_counts_is_named(string due, bool proportionate, string? citation) =>
        Assert.Equal(
            citation,
            Given.OtherClaim().DueOn(due).Then(1, Demand().ForSpecialReason(proportionate)).Costs().Decision.Value.Measures[0].SpecialReason?.Citation.ToString());

    [Fact]
    public void Limits_carry_the_figures_they_used()
    {
        var limits = Given.ConsumerClaim().Then(1, Word()).Then(14, Demand(30).Minor()).Costs().Decision.Value.Measures[1].Limits;
        var wait = Assert.Single(limits);
        Assert.Equal(("letter-wait", 14, Given.UsualDueDate.PlusDays(1)), (wait.Code, wait.Number, wait.Date));
        var cap = Given.ConsumerClaim().Then(1, Reminder(form: DeliveryForm.Other)).Costs().Decision.Value.Measures[0].Limits[0];
        Assert.Equal(("total-cap", Euro.Of(120)), (cap.Code, cap.Amount));
    }

    [Fact]
    public void Obstacles_carry_the_figures_they_used()
    {
        var recent = Given.ConsumerClaim().Then(1, Word()).May(14, Demand()).Permission.Obstacles[0].Reason;
        Assert.Equal(("reminder-too-recent", 14, Given.UsualDueDate.PlusDays(1)), (recent.Code, recent.Number, recent.Date));
        var early = Given.OtherClaim().Then(1, Reminder(0, term: 10)).Then(12, Tratta(0)).May(13, Publication()).Permission.Obstacles[0].Reason;
        Assert.Equal(("publication-too-early", 14, Given.UsualDueDate.PlusDays(12)), (early.Code, early.Number, early.Date));
    }

    [Fact]
    public void Permission_says_that_nothing_stands_in_the_way()
    {
        var given = Given.OtherClaim();
        Assert.Equal(["other-rules 1.1", "measure-allowed 1.1"], Texts(given.Act.Permission(given.Case, Demand()(given.Day(1))).Reasons));
        Assert.Equal(["other-rules 1.1"], Texts(given.Act.Permission(given.Case, Demand()(given.Day(0))).Reasons));
    }

    [Fact]
    public void Ledger_names_the_order_and_what_is_odd()
    {
        Assert.Equal(["consumer-rules 3", "interest-first 11a.1", "costs-last 11a.2"], Ledger(Given.ConsumerClaim()));
        Assert.Equal(["other-rules 1.1", "interest-first 11a.1", "costs-last 11a.1"], Ledger(Given.OtherClaim()));
        Assert.Equal(
            ["other-rules 1.1", "principal-first 11a.1", "costs-first 11a.1"],
            Ledger(Given.OtherClaim().Reading(_ => new() { InterestBeforePrincipal = false, NonConsumerCosts = NonConsumerCosts.CostsFirst })));
        Assert.Equal(
            ["consumer-rules 3", "interest-first 11a.1", "costs-last 11a.2", "overpaid-costs 10", "client-funds 11", "unauthorised-payment 8.2"],
            Ledger(Given.ConsumerClaim().Then(14, Reminder(5)).Then(15, Payment(505, PaymentRecipient.Agent), Payment(1, PaymentRecipient.Agent, unauthorised: true), Breach("4"))));
    }

    [Theory]
    [InlineData(1, "information-free 4a")]
    [InlineData(2, "information-charged 4a")]
    public void Statement_says_whether_it_is_free(int requests, string last)
    {
        var given = Given.OtherClaim().ThenOnEach([.. Enumerable.Range(1, requests)], InformationRequest(InformationKind.Specification));
        Assert.Equal(last, Texts(given.Act.Statement(given.Case, given.Day(5)).Reasons)[^1]);
    }

    private static string Basis(Given given) => Text(given.Costs().Decision.Value.Measures[^1].Basis);

    private static string[] Ledger(Given given) => Texts(given.Act.Allocation(given.Case, given.Day(20)).Reasons);

    private static string[] Texts(IEnumerable<Reason> reasons) => [.. reasons.Select(Text)];

    private static string Text(Reason reason) => $"{reason.Code} {reason.Citation}";
}
