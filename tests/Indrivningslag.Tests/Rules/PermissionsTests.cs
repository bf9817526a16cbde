using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>From when an action is open and may be charged, and how much.</summary>
public class PermissionsTests
{
    private static readonly Given Other = Given.OtherClaim();

    [Theory]
    [InlineData(-5)]
    [InlineData(0)]
    public void Letter_waits_for_the_due_date_to_pass(int day)
    {
        Other.May(day, Demand()).Meets("1.1 +1").Earliest(1).ChargeableFrom(1).Maximum(0);
        Given.ConsumerClaim().May(day, Reminder()).Meets("1.1 +1").Earliest(1).ChargeableFrom(14);
        Other.May(day, BankruptcyDemand()).Meets("1.1 +1");
        Other.May(day, OtherMeasure()).Meets("1.1 +1").ChargeableFrom(null);
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(0)]
    public void Extension_and_plan_are_open_before_the_due_date_free_of_charge(int day)
    {
        Other.May(day, Extension()).IsPermitted().Earliest(day).Maximum(0).ChargeableFrom(1);
        Other.May(day, Plan()).IsPermitted().Earliest(day).Maximum(0).ChargeableFrom(1);
        Other.May(day, CourtClaim()).IsPermitted();
        Other.May(day, Assignment()).IsPermitted();
        Other.May(day, Notice()).IsPermitted();
    }

    [Fact]
    public void Charge_waits_where_permission_does_not()
    {
        Given.ConsumerClaim().May(5, Reminder()).IsPermitted().Earliest(5).Maximum(0).ChargeableFrom(14);
        Given.ConsumerClaim().Then(3, Word()).May(5, Reminder()).IsPermitted().Maximum(0).ChargeableFrom(17);
        Other.Then(1, Reminder(12)).May(5, Demand()).IsPermitted().Maximum(0).ChargeableFrom(11);
        Other.Then(1, Reminder(12)).May(11, Demand()).IsPermitted().Maximum(70).ChargeableFrom(11);
        Given.ConsumerClaim().Reading(readings => readings with { WaitingDays = WaitingDays.AfterFullDays }).May(5, Reminder()).ChargeableFrom(15);
    }

    [Fact]
    public void Charge_waits_for_the_agreement_to_end_and_then_for_the_letter_before() =>
        Other.Then(1, Extension(14, 0)).Then(10, Word()).May(12, Demand()).Meets("8.1 +16").Earliest(16).ChargeableFrom(20);

    [Theory]
    [InlineData("2022-04-22", "2022-04-25", "2022-04-29")]
    [InlineData("2022-04-25", "2022-04-29", "2022-05-05")]
    [InlineData("2022-04-24", "2022-04-29", "2022-05-04")]
    [InlineData("2022-04-23", "2022-04-29", "2022-04-30")]
    public void Later_edition_moves_the_first_chargeable_day(string letter, string on, string from) =>
        Other.DueOn("2022-03-01").Then(letter, Reminder(0)).May(on, Demand()).IsPermitted().Maximum(0).ChargeableFrom(from);

    [Fact]
    public void Later_edition_may_close_what_would_have_become_chargeable() =>
        Other.DueOn("2022-03-01").May("2022-04-01", Demand(form: DeliveryForm.Other)).IsPermitted().Maximum(0).ChargeableFrom(null);

    [Fact]
    public void Later_edition_may_open_a_charge() =>
        Other.DueOn("2021-03-01").Then("2021-06-01", Reminder(410, form: DeliveryForm.Other))
            .May("2021-06-15", Demand()).IsPermitted().Maximum(0).ChargeableFrom("2021-07-01");

    [Fact]
    public void Charge_never_comes_when_more_than_time_is_missing()
    {
        Given.ConsumerClaim().Where(claim => claim with { DueNotice = DueNotice.None }).May(20, Reminder()).IsPermitted().Maximum(0).ChargeableFrom(null);
        Other.May(20, Extension(13)).IsPermitted().Maximum(0).ChargeableFrom(null);
        Other.May(20, Extension(requested: false)).IsPermitted().Maximum(0).ChargeableFrom(null);
        Other.May(20, Plan(form: DeliveryForm.Other)).IsPermitted().Maximum(0).ChargeableFrom(null);
        Other.Then(1, BankruptcyDemand(100)).May(20, BankruptcyDemand()).IsPermitted().Maximum(0).ChargeableFrom(null);
        Given.ConsumerClaim().May(20, BankruptcyDemand()).IsPermitted().Maximum(0).ChargeableFrom(null);
        Other.Then(1, Reminder(470, form: DeliveryForm.Other)).May(20, Demand()).IsPermitted().Maximum(0).ChargeableFrom(null);
    }

    [Fact]
    public void Maximum_is_the_lowest_of_price_agreement_and_room_below_the_cap()
    {
        Other.May(1, Demand()).Maximum(70);
        Other.Then(1, Demand(0)).May(11, Demand()).Maximum(35);
        Other.Agreed(new() { PaymentDemand = Euro.Of(20) }).May(1, Demand()).Maximum(20);
        Other.Agreed(new() { PaymentDemand = Euro.Of(200) }).May(1, Demand()).Maximum(70);
        Other.Agreed(new() { Total = Euro.Of(15) }).May(1, Demand()).Maximum(15);
        Other.Then(1, Reminder(430, form: DeliveryForm.Other)).May(11, Demand()).Maximum(40);
        Other.May(1, BankruptcyDemand(5, 500)).Maximum(100);
        Other.May(1, Plan(9)).Maximum(60);
    }

    [Fact]
    public void Own_cost_does_not_limit_the_maximum() => Other.May(1, Demand(0)).Maximum(70);

    [Fact]
    public void Actual_costs_are_limited_by_the_cap_alone_or_by_nothing()
    {
        Given.ConsumerClaim().May(1, Reminder(form: DeliveryForm.Other)).Maximum(120).ChargeableFrom(1);
        Given.ConsumerClaim().Agreed(new() { PaymentReminder = Euro.Of(3) }).May(1, Reminder(form: DeliveryForm.Other)).Maximum(3);
        Given.ConsumerClaim().Then(1, ExceptionallyDifficult()).May(2, Reminder(form: DeliveryForm.Other)).Maximum(null).ChargeableFrom(2);
        Other.DueOn("2015-03-01").May(1, Demand()).Maximum(null).ChargeableFrom(1);
    }

    [Fact]
    public void Exception_of_the_action_counts()
    {
        Other.May(1, Demand().Exceptional()).Maximum(470);
        Other.May(1, Demand().Exceptional(disclosed: false)).Maximum(70);
        Other.May(1, OtherMeasure()).IsPermitted().Maximum(0);
        Other.May(1, OtherMeasure().Exceptional()).Maximum(470);
        Other.Then(1, ExceptionallyDifficult()).May(2, OtherMeasure().Exceptional()).Maximum(null);
        Other.ThenOnEach([1, 11], Demand(5)).May(21, Demand().ForSpecialReason()).Maximum(35).ChargeableFrom(21);
    }

    [Fact]
    public void Steps_without_cost_have_no_maximum_to_charge()
    {
        Other.May(1, CourtClaim()).IsPermitted().Maximum(0).ChargeableFrom(null);
        Other.May(1, Assignment()).IsPermitted().Maximum(0).ChargeableFrom(null);
        Other.May(1, Notice()).IsPermitted().Maximum(0).ChargeableFrom(null);
    }

    [Fact]
    public void Events_after_the_day_asked_do_not_exist() =>
        Other.Then(20, Dispute(), Plan(cost: 0), Breach("4")).May(19, Demand()).IsPermitted().Maximum(70);

    [Fact]
    public void Events_of_the_day_asked_come_before_the_action() => Other.Then(20, Dispute()).May(20, Demand()).Meets("4b.1");

    [Theory]
    [InlineData("2013-03-15", true)]
    [InlineData("2013-03-16", false)]
    public void Questions_on_conduct_before_2013_03_16_are_refused(string on, bool refused)
    {
        var given = Given.ConsumerClaim().DueOn("2013-03-01");
        Check("on", () => given.May(on, Reminder()));
        Check("on", () => given.Act.Next(given.Case, given.Day(on)));
        Check("asOf", () => given.Audit(on));

        void Check(string path, Action ask)
        {
            var error = Record.Exception(ask) as CaseErrorException;
            Assert.Equal(refused ? ("editionNotCovered", path) : (null, null), (error?.Code, error?.Fact));
            Assert.Equal(refused, error is NotCoveredException);
        }
    }

    [Theory]
    [InlineData("2005-04-30", true)]
    [InlineData("2005-05-01", false)]
    public void Measure_before_2005_05_01_is_refused_by_every_question(string on, bool refused)
    {
        var given = Given.OtherClaim().DueOn("2005-03-01").Then(2, Payment(1)).Then(on, Demand(5));
        Action[] questions =
        [
            () => given.Act.Costs(given.Case, given.Day("2024-03-01")),
            () => given.Act.CostTotals(given.Case, given.Day("2024-03-01")),
            () => given.May("2024-03-01", Reminder()),
            () => given.Ledger("2024-03-01"),
            () => given.Audit("2024-03-01"),
            () => given.Statement("2024-03-01"),
            () => given.Act.Next(given.Case, given.Day("2024-03-01")),
        ];
        Assert.All(questions, ask => Assert.Equal(refused ? "events[1].on" : null, (Record.Exception(ask) as NotCoveredException)?.Fact));
    }
}
