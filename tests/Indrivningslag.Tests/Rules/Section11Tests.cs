using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>8 §, 11 § and 11 a § over time: payments meet the debt of their own day, and the agent holds the creditor's money.</summary>
public class Section11Tests
{
    /// <summary>73 days are a fifth of 2023: ten per cent of 1 000 come to 20.00.</summary>
    private static readonly Given TenPercent = Given.PublicClaim(1_000).DueOn("2023-03-01").Bearing(InterestTerms.Fixed(10));

    [Fact]
    public void Payment_meets_the_interest_accrued_to_its_day_and_lowers_the_principal_that_bears_more() =>
        TenPercent.Then(73, Payment(100)).Ledger(asOf: 146).Payments("20.00/80.00/0.00/0.00").Outstanding("18.40/920.00/0.00");

    [Fact]
    public void Interest_that_a_payment_does_not_cover_stays_without_interest_of_its_own() =>
        TenPercent.Then(73, Payment(15)).Ledger(asOf: 146).Payments("15.00/0.00/0.00/0.00").Outstanding("25.00/1000.00/0.00");

    [Fact]
    public void Principal_first_leaves_the_interest() =>
        TenPercent.Reading(readings => readings with { InterestBeforePrincipal = false }).Then(73, Payment(1_000))
            .Ledger(asOf: 146).Payments("0.00/1000.00/0.00/0.00").Outstanding("20.00/0.00/0.00");

    [Theory]
    [InlineData(1_019.99, "20.00/999.99/0.00/0.00", "0.00/0.01/5.00")]
    [InlineData(1_020, "20.00/1000.00/0.00/0.00", "0.00/0.00/5.00")]
    [InlineData(1_024.99, "20.00/1000.00/4.99/0.00", "0.00/0.00/0.01")]
    [InlineData(1_025.01, "20.00/1000.00/5.00/0.01", "0.00/0.00/0.00")]
    public void Consumer_costs_get_a_cent_only_when_principal_and_interest_are_paid(decimal amount, string parts, string left) =>
        TenPercent.Then(14, Reminder(5)).Then(73, Payment(amount)).Ledger().Payments(parts).Outstanding(left);

    [Fact]
    public void Payment_meets_the_costs_of_its_own_day_and_order()
    {
        Given.OtherClaim().Then(1, Reminder(12), Payment(1_100)).Ledger().Payments("0.00/1000.00/12.00/88.00").Outstanding("0.00/0.00/0.00");
        Given.OtherClaim().Then(1, Payment(1_100), Reminder(12)).Ledger().Payments("0.00/1000.00/0.00/100.00");
    }

    [Fact]
    public void Payment_before_the_due_date_lowers_the_principal() =>
        TenPercent.Then(-10, Payment(500)).Ledger(asOf: 73).Payments("0.00/500.00/0.00/0.00").Outstanding("10.00/500.00/0.00");

    [Fact]
    public void Tax_and_compensation_travel_with_the_costs()
    {
        Given.OtherClaim().WithoutVatDeduction().Then(1, Demand(50)).Then(2, Payment(1_070)).Ledger().Payments("0.00/1000.00/62.00/8.00");
        Given.OtherClaim().Commercial().Then(1, Payment(1_050)).Ledger().Payments("0.00/1000.00/40.00/10.00");
        Given.OtherClaim().Commercial().Ledger(asOf: 0).Outstanding("0.00/1000.00/0.00");
        Given.OtherClaim().Commercial().Ledger(asOf: 1).Outstanding("0.00/1000.00/40.00");
        Given.OtherClaim().Commercial().Then(1, Demand(70)).Then(2, Payment(1_000)).Ledger().Outstanding("0.00/0.00/70.00");
    }

    [Fact]
    public void Costs_of_other_claims_come_last_or_first_by_choice()
    {
        var given = Given.OtherClaim().Then(1, Reminder(12)).Then(2, Payment(50));
        given.Ledger().Payments("0.00/50.00/0.00/0.00").Outstanding("0.00/950.00/12.00");
        given.Reading(CostsFirst).Ledger().Payments("0.00/38.00/12.00/0.00").Outstanding("0.00/962.00/0.00");
    }

    [Theory]
    [InlineData("2013-12-15", "0.00/5.00/5.00/0.00")]
    [InlineData("2013-12-16", "0.00/10.00/0.00/0.00")]
    public void Choice_is_closed_for_consumer_money_received_from_2013_12_16(string on, string parts) =>
        Given.ConsumerClaim().DueOn("2013-11-01").Reading(CostsFirst).Then(14, Reminder(5)).Then(on, Payment(10)).Ledger().Payments(parts);

    [Fact]
    public void Costs_paid_that_later_fall_away_are_owed_back_and_nothing_is_allocated_anew()
    {
        var paid = Given.ConsumerClaim().Then(14, Reminder(5)).Then(15, Payment(505));
        paid.Ledger().Outstanding("0.00/0.00/0.00").OverpaidCosts(0);
        paid.Then(20, Breach("4")).Ledger().Payments("0.00/500.00/5.00/0.00").Outstanding("0.00/0.00/0.00").OverpaidCosts(5);

        var other = Given.OtherClaim().Reading(CostsFirst).Then(1, Reminder(0, term: 10)).ThenOnEach([11, 21], Demand(30)).Then(22, Payment(60));
        other.Ledger().Payments("0.00/0.00/60.00/0.00").Outstanding("0.00/1000.00/0.00");
        other.Then(23, Tratta(10)).Ledger().Payments("0.00/0.00/60.00/0.00").Outstanding("0.00/1000.00/0.00").OverpaidCosts(20);
        other.Then(23, Tratta(50)).Ledger().Outstanding("0.00/1000.00/20.00").OverpaidCosts(0);
    }

    [Fact]
    public void Overpayment_stays_an_overpayment_when_costs_come_later() =>
        Given.OtherClaim().Then(1, Payment(1_010)).Then(2, Reminder(12).Prepared(2))
            .Ledger().Payments("0.00/1000.00/0.00/10.00").Outstanding("0.00/0.00/12.00");

    [Fact]
    public void Payment_to_the_agent_counts_unless_the_debtor_knew_better()
    {
        var given = Given.OtherClaim().Then(5, Payment(100, PaymentRecipient.Agent));
        given.Ledger().Payments("0.00/100.00/0.00/0.00").ClientFunds(100);
        Given.OtherClaim().Then(5, Payment(100, PaymentRecipient.Agent, unauthorised: true))
            .Ledger().Payments("0.00/0.00/0.00/0.00").Outstanding("0.00/1000.00/0.00").ClientFunds(0);
        given.Then(5, Payment(50)).Ledger().ClientFunds(100);
    }

    [Fact]
    public void Client_funds_are_what_the_agent_received_less_what_it_passed_on()
    {
        var given = Given.OtherClaim().Then(5, Payment(100, PaymentRecipient.Agent)).Then(6, Remittance(60)).Then(7, Payment(25, PaymentRecipient.Agent));
        given.Ledger(asOf: 4).ClientFunds(0);
        given.Ledger(asOf: 5).ClientFunds(100);
        given.Ledger(asOf: 6).ClientFunds(40);
        given.Ledger(asOf: 7).ClientFunds(65);
        given.Then(8, Remittance(65)).Ledger().ClientFunds(0);
        var error = Assert.Throws<InvalidFactException>(() => given.Then(8, Remittance(65.01m)).Ledger());
        Assert.Equal(("invalidFact", "events[3].amount"), (error.Code, error.Fact));
    }

    [Fact]
    public void Postings_name_the_payment_and_its_place_in_the_order_given()
    {
        var postings = Given.OtherClaim().Then(9, Payment(1)).Then(5, Payment(2)).Then(1, Reminder(0)).Ledger().Ledger.Payments;
        Assert.Equal([(1, Euro.Of(2)), (0, Euro.Of(1))], postings.Select(posting => (posting.Event, posting.Payment.Amount)));
    }

    private static Readings CostsFirst(Readings readings) => readings with { NonConsumerCosts = NonConsumerCosts.CostsFirst };
}
