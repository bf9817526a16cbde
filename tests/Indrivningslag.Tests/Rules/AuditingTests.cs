using Indrivningslag.Tests.Support;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>Breaches of past steps and what may follow: 10.3, 13, 15, 17 and 17 a §.</summary>
public class AuditingTests
{
    private static readonly Given Consumer = Given.ConsumerClaim().Then(1, Word());

    private static readonly Given Business = Given.ClaimOf(CreditorKind.Trader, DebtorKind.Business, ClaimBasis.BusinessSupply).Then(1, Reminder(0, term: 10));

    private static readonly Dictionary<string, Given> ConsumerBreaches = new()
    {
        ["demand too early"] = Consumer.Then(14, Demand(0)),
        ["demand without reminder"] = Given.ConsumerClaim().Then(0, Word()).Then(14, Demand(0)),
        ["demand by word"] = Consumer.Then(15, Demand(0, form: Other)),
        ["durable demand"] = Consumer.Then(15, Demand(0, form: Durable, arrived: true)),
        ["demand that lacks the total"] = Consumer.Then(15, Demand(0, missing: DemandContents.Total)),
        ["letter in spite of a dispute"] = Consumer.Then(14, Reminder(0)).Then(13, Dispute()),
        ["letter on a paid claim"] = Consumer.Then(14, Reminder(0)).Then(13, Payment(500)),
        ["nothing told after a request"] = Consumer.Then(14, Reminder(0)).Then(13, SuspensionRequest()),
        ["tratta"] = Consumer.Then(15, Tratta(0)),
        ["publication"] = Consumer.Then(15, Publication()),
        ["court claim without demand"] = Consumer.Then(15, CourtClaim()),
        ["agent for the State"] = Consumer.OfTheState().Then(14, Reminder(0, CollectorRole.Agent)),
        ["assignment for the State"] = Consumer.OfTheState().Then(14, Assignment()),
    };

    [Theory]
    [InlineData("demand too early", "5.1: 10.3 13.1 17a 15")]
    [InlineData("demand without reminder", "5.1: 10.3 13.1 17a 15")]
    [InlineData("demand by word", "5.2: 10.3 13.1 17a 15")]
    [InlineData("durable demand", "5.2: 10.3 13.1 17a 15")]
    [InlineData("demand that lacks the total", "5a.1.4: 10.3 13.1 17a 15")]
    [InlineData("letter in spite of a dispute", "4b.1: 10.3 13.1 17a 15")]
    [InlineData("letter on a paid claim", "4.3: 10.3 13.1 17a 15")]
    [InlineData("nothing told after a request", "4c.2: 10.3 13.1 17a 15")]
    [InlineData("tratta", "7.2: 10.3 17a 17.2 15")]
    [InlineData("publication", "7.2: 10.3 17a 17.2 15")]
    [InlineData("court claim without demand", "6.1: 13.1 17a 15")]
    [InlineData("agent for the State", "9: 15")]
    [InlineData("assignment for the State", "9: 15")]
    public void Breach_in_the_collection_of_a_consumer_claim(string what, string finding) =>
        ConsumerBreaches[what].Audit().ShouldFind($"1 {finding}").Supervised(true).Overcharged(0);

    [Theory]
    [InlineData("4", "10.3 13.1 15")]
    [InlineData("4.1", "10.3 13.1 15")]
    [InlineData("4.2.1", "10.3 13.1 17.1 15")]
    [InlineData("4.2.2", "10.3 13.1 15")]
    [InlineData("4.3", "10.3 13.1 17a 15")]
    [InlineData("4a", "13.1 17a 15")]
    [InlineData("4b", "10.3 13.1 17a 15")]
    [InlineData("4c", "10.3 13.1 17a 15")]
    [InlineData("5", "10.3 13.1 17a 15")]
    [InlineData("5a", "10.3 13.1 17a 15")]
    [InlineData("6", "13.1 17a 15")]
    [InlineData("7.2", "10.3 17a 17.2 15")]
    [InlineData("8.1", "15")]
    [InlineData("9", "15")]
    [InlineData("10.1", "15")]
    [InlineData("10a.1", "17a 15")]
    [InlineData("10b.1", "17a 15")]
    [InlineData("10c.1", "17a 15")]
    [InlineData("10d.1", "17a 15")]
    [InlineData("11", "17.1 15")]
    [InlineData("11a.1", "15")]
    [InlineData("11a.2", "13.1 17a 15")]
    public void Breach_on_record_against_a_consumer(string section, string consequences) =>
        Given.ConsumerClaim().Then(5, Breach(section)).Audit().ShouldFind($"0 {section}: {consequences}").Supervised(true);

    [Theory]
    [InlineData("4.1", "10.3 13.2 15")]
    [InlineData("4.2.1", "10.3 13.2 17.1 15")]
    [InlineData("4a", "13.2 15")]
    [InlineData("4b.1", "10.3 13.2 15")]
    [InlineData("5b.2", "10.3 13.2 15")]
    [InlineData("7.3", "10.3 13.2 15")]
    [InlineData("9", "15")]
    [InlineData("10e.1", "15")]
    [InlineData("11", "17.1 15")]
    [InlineData("11a.1", "15")]
    public void Breach_on_record_by_a_trader_against_a_business(string section, string consequences)
    {
        Business.Then(5, Breach(section)).Audit().ShouldFind($"1 {section}: {consequences}").Supervised(false);
        Given.OtherClaim().Commercial().Then(5, Breach(section)).Audit().ShouldFind($"0 {section}: {consequences}");
    }

    [Fact]
    public void Prohibition_needs_a_trader_on_both_sides_unless_nothing_is_known_of_them()
    {
        Given.OtherClaim().Then(5, Breach("4")).Audit().ShouldFind("0 4: 10.3 13.2 15").Supervised(false);
        Given.ClaimOf(CreditorKind.PublicBody, DebtorKind.Business, ClaimBasis.Other).Then(5, Breach("4")).Audit().ShouldFind("0 4: 10.3 15");
        Given.ClaimOf(CreditorKind.Trader, DebtorKind.Other, ClaimBasis.Other).Then(5, Breach("4")).Audit().ShouldFind("0 4: 10.3 15");
    }

    [Fact]
    public void Breaches_against_a_business()
    {
        Business.Then(15, Demand(0, form: Other)).Audit().ShouldFind("1 5b.2: 10.3 13.2 15");
        Business.Then(15, Consent(), Demand(0, form: Durable)).Audit().ShouldFind("2 5b.3: 10.3 13.2 15");
        Business.Then(15, Dispute(), Demand(0)).Audit().ShouldFind("2 4b.1: 10.3 13.2 15");
        Business.Then(11, Tratta(0, form: Other)).Audit().ShouldFind("1 7.3: 10.3 13.2 15", "1 7.4: 10.3 13.2 15");
        Business.Then(12, Tratta(0)).Then(25, Publication()).Audit().ShouldFind("2 7.6: 10.3 13.2 15");
        Business.DirectlyEnforceable().Then(15, LegalRemedy(), Demand(0)).Audit().ShouldFind("2 4b.3: 10.3 13.2 15");
    }

    [Fact]
    public void Minor_breach_takes_no_costs_and_keeps_its_other_consequences()
    {
        Consumer.Then(14, Demand(0).Minor()).Audit().ShouldFind("1 5.1: 13.1 17a 15");
        Given.ConsumerClaim().Then(5, Breach("4.2.1", minor: true)).Audit().ShouldFind("0 4.2.1: 13.1 17.1 15");
    }

    [Theory]
    [InlineData("2020-07-14", "5.3: 10.3 13.1 15")]
    [InlineData("2020-07-15", "5.3: 10.3 13.1 17a 15")]
    [InlineData("2013-03-16", "5.3: 10.3 13.1 15")]
    [InlineData("2022-05-01", "5.1: 10.3 13.1 17a 15")]
    public void Penalty_fee_belongs_to_breaches_from_2020_07_15(string on, string finding) =>
        Given.ConsumerClaim().DueOn("2013-01-01").Then(on, Demand(0)).Audit().ShouldFind($"0 {finding}");

    [Fact]
    public void Steps_before_2013_03_16_are_not_audited() =>
        Given.ConsumerClaim().DueOn("2013-01-01").Then("2013-03-15", Demand(45, form: Other).Charged(500), Tratta(1).Charged(1)).Audit("2013-03-16").ShouldFind();

    [Theory]
    [InlineData("2014-03-01", 5.01, "10a.1: 15")]
    [InlineData("2024-03-01", 5.01, "10a.1: 17a 15")]
    [InlineData("2024-03-01", 5, null)]
    [InlineData("2024-03-01", 0, null)]
    public void Charge_above_what_may_be_recovered_is_an_overcharge(string due, decimal charged, string? finding)
    {
        var audit = Given.ConsumerClaim().DueOn(due).Then(14, Reminder(5).Charged(charged)).Audit();
        audit.ShouldFind(finding is null ? [] : [$"0 {finding}"]).Overcharged(finding is null ? [] : [0.01m]);
    }

    [Theory]
    [InlineData("2015-03-01", 1_000.01, "10.1: 15")]
    [InlineData("2021-03-01", 80.01, "3b.1: 15")]
    [InlineData("2021-08-01", 80.01, "3b.1: 15")]
    [InlineData("2024-03-01", 86.81, "10e.1: 15")]
    public void Overcharge_on_another_claim_counts_beyond_the_tax(string due, decimal charged, string finding)
    {
        var given = Given.OtherClaim().DueOn(due).WithoutVatDeduction();
        given.Then(1, Demand().Charged(charged)).Audit().ShouldFind($"0 {finding}").Overcharged(0.01m).Supervised(false);
        given.Then(1, Demand().Charged(charged - 0.01m)).Audit().ShouldFind();
    }

    [Fact]
    public void Charge_for_a_measure_without_a_price_is_an_overcharge_of_the_whole_and_forfeiture_adds_none()
    {
        Given.ConsumerClaim().Then(13, Reminder(5).Charged(5)).Audit().ShouldFind("0 10a.1: 17a 15").Overcharged(5);
        Given.ConsumerClaim().Then(14, Reminder(5).Charged(5), Breach("4"))
            .Audit().ShouldFind("1 4: 10.3 13.1 15").Overcharged(0);
        Given.ConsumerClaim().Then(14, Reminder(5).Charged(6)).Audit().ShouldFind("0 10a.1: 17a 15").Overcharged(1);
    }

    [Fact]
    public void Waiting_and_agreements_in_force_are_conditions_of_costs_and_no_breaches() =>
        Given.OtherClaim().Then(0, Reminder(12)).Then(1, Demand(50)).Then(2, Extension(13, 5), Plan(cost: 5)).Then(3, Demand(50), BankruptcyDemand(50))
            .Audit().ShouldFind();

    [Fact]
    public void Lawful_history_has_no_findings() =>
        Given.ConsumerClaim(100).Then(14, Reminder(5).Charged(5)).Then(28, Demand(14, term: 14).Charged(14)).Then(30, Dispute(DisputeGround.None))
            .Then(42, Demand(7, term: 14).Charged(7)).Then(50, SuspensionRequest()).Then(57, Reminder(5).Told().Charged(0)).Then(60, CourtClaim())
            .Audit().ShouldFind();

    [Fact]
    public void Breaches_after_the_day_asked_are_not_found() => Consumer.Then(14, Demand(0)).Audit(asOf: 13).ShouldFind();
}
