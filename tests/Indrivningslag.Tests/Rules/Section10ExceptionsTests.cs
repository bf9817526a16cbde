using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>10a.3, 10e.3 and 3b.3: exceptional work lifts the price and nothing else. 2 §: agreed ceilings below the statute.</summary>
public class Section10ExceptionsTests
{
    [Theory]
    [InlineData("2010-03-01", 100, true, "100", null)]
    [InlineData("2010-03-01", 100, false, "45 10a.1", 45)]
    [InlineData("2014-03-01", 100, true, "100", null)]
    [InlineData("2024-03-01", 100, true, "100", null)]
    [InlineData("2024-03-01", 100, false, "24 10a.1.2.b", 24)]
    [InlineData("2024-03-01", 121, true, "120 10d.1.2", null)]
    public void Exceptional_work_that_was_told_lifts_the_price_up_to_the_cap(string due, decimal cost, bool disclosed, string expected, int? ceiling) =>
        Given.ConsumerClaim().DueOn(due).Then(1, Word()).Then(15, Demand(cost).Exceptional(disclosed)).Costs().ShouldEnd(expected).Ceilings(ceiling);

    [Theory]
    [InlineData("2021-03-01", 411, "410 3e.1")]
    [InlineData("2021-07-11", 480, "480")]
    [InlineData("2024-03-01", 470, "470")]
    [InlineData("2024-03-01", 471, "470 10h.1.2")]
    public void So_it_does_on_other_claims(string due, decimal cost, string expected) =>
        Given.OtherClaim().DueOn(due).Then(1, Demand(cost).Exceptional()).Costs().ShouldBe(expected).Ceilings([null]);

    [Theory]
    [InlineData("2010-03-01", "12 10a.1")]
    [InlineData("2014-03-01", "14 10a.1.3")]
    [InlineData("2024-03-01", "14 10a.1.3")]
    public void It_never_helps_a_directly_enforceable_consumer_claim(string due, string expected) =>
        Given.ConsumerClaim().DirectlyEnforceable().DueOn(due).Then(1, Word()).Then(15, Demand().Exceptional()).Costs().ShouldEnd(expected);

    [Theory]
    [InlineData("2021-03-01", "80 3b.1.2", "330 3e.1")]
    [InlineData("2024-03-01", "50 10e.1.2.e", "164 10h.4")]
    public void It_lifts_no_price_of_another_directly_enforceable_claim_but_what_has_none(string due, string demand, string unlisted) =>
        Given.OtherClaim().DirectlyEnforceable().DueOn(due).Then(1, Demand().Exceptional(), OtherMeasure().Exceptional())
            .Costs().ShouldBe(demand, unlisted);

    [Fact]
    public void It_gives_measures_without_a_price_their_cost()
    {
        Given.ConsumerClaim().Then(1, OtherMeasure(50).Exceptional(), BankruptcyDemand(20, 10).Exceptional(), Plan(cost: 30, form: Other).Exceptional())
            .Costs().ShouldBe("50", "30", "30").Ceilings(null, null, null);
        Given.OtherClaim()
            .Then(1, OtherMeasure(50).Exceptional(), Plan(cost: 99, whole: false, together: false).Exceptional(), Extension(14, 60, requested: false).Exceptional())
            .Costs().ShouldBe("50", "99", "60");
    }

    [Fact]
    public void It_lifts_no_condition_no_count_and_no_ban()
    {
        var given = Given.ConsumerClaim().Then(1, Word()).ThenOnEach([15, 29], Demand(10));
        given.Then(42, Demand(10).Exceptional()).Costs().ShouldEnd("0 10b.2 10c.1");
        given.Then(43, Demand(10).Exceptional()).Costs().ShouldEnd("0 10c.1");
        given.Then(43, Demand(10, copy: true).Exceptional()).Costs().ShouldEnd("0 5.5").Ceilings(0);
        given.Then(43, Tratta(10).Exceptional().Minor()).Costs().ShouldEnd("0 7.2").Ceilings(0);
        given.Then(43, Extension(13, 10).Exceptional()).Costs().ShouldEnd("0 10b.3");
    }

    [Fact]
    public void Special_reason_lifts_no_price() =>
        Given.ConsumerClaim().Then(1, Word()).Then(15, Demand().ForSpecialReason(), OtherMeasure().ForSpecialReason())
            .Costs().ShouldEnd("24 10a.1.2.b", "0 10a.1");

    [Theory]
    [InlineData(EventKind.PaymentReminder, 12, "10e.1.1")]
    [InlineData(EventKind.PaymentDemand, 70, "10e.1.2.b")]
    [InlineData(EventKind.TermExtension, 10, "10e.1.5")]
    [InlineData(EventKind.PaymentPlan, 45, "10e.1.6.b")]
    [InlineData(EventKind.Tratta, 125, "10e.1.7.b")]
    [InlineData(EventKind.BankruptcyDemand, 100, "10e.1.8")]
    public void Agreed_ceiling_binds_below_the_statute_and_is_ignored_above(EventKind kind, decimal price, string citation)
    {
        var given = Given.OtherClaim().Then(1, Reminder(0, term: 10)).Then(12, Any(kind));
        given.Agreed(Ceiling(kind, price - 0.01m)).Costs().ShouldEnd(FormattableString.Invariant($"{price - 0.01m} {citation} 2")).Ceilings(price).Finds();
        given.Agreed(Ceiling(kind, price)).Costs().ShouldEnd(FormattableString.Invariant($"{price} {citation}")).Finds();
        given.Agreed(Ceiling(kind, price + 0.01m)).Costs().ShouldEnd(FormattableString.Invariant($"{price} {citation}")).Finds(Rule.AgreedCeilingIgnored);
    }

    [Theory]
    [InlineData(3.99, "3.99")]
    [InlineData(4, "4")]
    [InlineData(4.01, "4 2")]
    [InlineData(5.01, "4 10a.1.1 2")]
    public void Agreed_ceiling_and_price_are_both_told_where_both_lowered_the_cost(decimal cost, string expected) =>
        Given.ConsumerClaim().Agreed(new() { PaymentReminder = Euro.Of(4) }).Then(14, Reminder(cost)).Costs().ShouldBe(expected);

    [Fact]
    public void Agreed_ceiling_binds_actual_costs_and_exceptional_work_below_and_above_the_price()
    {
        var agreed = new AgreedCeilings { PaymentReminder = Euro.Of(4), PaymentDemand = Euro.Of(20) };
        Given.ConsumerClaim().Agreed(agreed).Then(1, Reminder(7, form: Other)).Then(15, Demand(100).Exceptional()).Costs().ShouldBe("4 2", "20 2");
        Given.ConsumerClaim().Agreed(agreed with { PaymentDemand = Euro.Of(50) }).Then(1, Word()).Then(15, Demand(100).Exceptional())
            .Costs().ShouldEnd("50 2").Finds(Rule.ReasonablenessNotWeighed, Rule.AgreedCeilingIgnored);
    }

    [Theory]
    [InlineData(159.99, "159.99 2")]
    [InlineData(160, "160")]
    [InlineData(160.01, "160")]
    public void Agreed_ceiling_of_a_bankruptcy_demand_covers_its_service(decimal agreed, string expected) =>
        Given.OtherClaim().Agreed(Ceiling(EventKind.BankruptcyDemand, agreed)).Then(1, BankruptcyDemand(100, 60)).Costs().ShouldBe(expected);

    [Fact]
    public void Agreed_ceiling_of_a_bankruptcy_demand_cuts_the_service_before_the_fee() =>
        Given.OtherClaim().WithoutVatDeduction().Agreed(Ceiling(EventKind.BankruptcyDemand, 120)).Then(1, BankruptcyDemand(100, 60))
            .Costs().ShouldBe("120 2").Vat(24);

    [Fact]
    public void Agreed_total_works_like_a_cap_on_costs_alone()
    {
        var given = Given.OtherClaim().Commercial(3).WithoutVatDeduction().Agreed(new() { Total = Euro.Of(60) })
            .Then(1, Demand(50)).Then(11, Demand(35)).Then(21, Reminder(1));
        given.Costs().ShouldBe("50", "10 2", "0 2").Vat(12, 2.40m, 0).Cap(470).Total(120, compensation: 120);
        given.Then(21, ExceptionallyDifficult()).Costs().ShouldBe("50", "10 2", "0 2");
    }

    [Theory]
    [InlineData(119.99, 120, "119.99 2")]
    [InlineData(120, 120, "120")]
    [InlineData(120.01, 121, "120 10d.1.2")]
    public void Agreed_total_binds_below_the_cap(decimal agreed, decimal cost, string expected) =>
        Given.ConsumerClaim().Agreed(new() { Total = Euro.Of(agreed) }).Then(1, Reminder(cost, form: Other)).Costs().ShouldBe(expected).Cap(120);

    [Fact]
    public void No_agreement_lifts_a_ban_or_a_condition() =>
        Given.ConsumerClaim().Agreed(new() { Tratta = Euro.Of(100), PaymentReminder = Euro.Of(50) }).Then(13, Reminder(), Tratta().Minor())
            .Costs().ShouldBe("0 10b.1", "0 7.2");

    /// <summary>What a breach takes away afterwards makes no room below what the parties agreed on.</summary>
    [Fact]
    public void Agreed_total_counts_what_was_admitted_also_when_a_breach_takes_it_away() =>
        Given.OtherClaim().Agreed(new() { Total = Euro.Of(60) }).Reading(readings => readings with { Forfeiture = ForfeitureScope.FlawedMeasureOnly })
            .Then(1, Demand(40)).Then(2, Breach("4.1", measure: 0)).Then(30, Demand(30))
            .Costs().ShouldBe("0 10.3", "20 2").Sum(20);

    private static AgreedCeilings Ceiling(EventKind kind, decimal amount) => kind switch
    {
        EventKind.PaymentReminder => new() { PaymentReminder = Euro.Of(amount) },
        EventKind.PaymentDemand => new() { PaymentDemand = Euro.Of(amount) },
        EventKind.TermExtension => new() { TermExtension = Euro.Of(amount) },
        EventKind.PaymentPlan => new() { PaymentPlan = Euro.Of(amount) },
        EventKind.Tratta => new() { Tratta = Euro.Of(amount) },
        _ => new() { BankruptcyDemand = Euro.Of(amount) },
    };
}
