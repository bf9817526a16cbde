using Indrivningslag.Tests.Support;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;
using Letters = Indrivningslag.CoveredLetters;

namespace Indrivningslag.Tests.Rules;

/// <summary>7.1-7.5: when a tratta may be sent.</summary>
public class Section07Tests
{
    private static readonly Given Reminded = Given.OtherClaim().Then(1, Reminder(0, term: 10));

    [Fact]
    public void Tratta_may_never_be_used_for_a_consumer_claim()
    {
        var given = Given.ConsumerClaim().Then(1, Reminder(0, term: 10)).Then(12, Dispute());
        given.May(20, Tratta(form: Other)).Meets("7.2").Earliest(null).Latest(null).Maximum(0).ChargeableFrom(null);
        given.Then(13, Plan(cost: 0)).May(20, Tratta()).Meets("7.2", "8.1");
        Given.ConsumerClaim().Then(14, Reminder(5)).Then(20, Tratta(1)).Costs().ShouldBe("0 10.3", "0 7.2").Breaches("1 7.2").Ceilings(5, 0);
    }

    [Theory]
    [InlineData("2022-04-30", 6, "2022-06-01", "7.3")]
    [InlineData("2022-04-30", 7, "2022-05-07", "7.3 2022-05-08")]
    [InlineData("2022-04-30", 7, "2022-05-08", null)]
    [InlineData("2022-05-01", 9, "2022-06-01", "7.3")]
    [InlineData("2022-05-01", 10, "2022-05-11", "7.3 2022-05-12")]
    [InlineData("2022-05-01", 10, "2022-05-12", null)]
    [InlineData("2022-05-01", 11, "2022-05-12", "7.3 2022-05-13")]
    [InlineData("2015-05-01", 6, "2015-06-01", "7.3")]
    [InlineData("2015-05-01", 7, "2015-05-09", null)]
    public void Term_of_the_reminder_goes_by_its_sending_date(string reminder, int term, string tratta, string? obstacle) =>
        Given.OtherClaim().DueOn("2015-03-01").Then(reminder, Reminder(0, term: term)).May(tratta, Tratta()).Meets(obstacle is null ? [] : [obstacle]);

    [Fact]
    public void Reminder_must_come_after_the_due_date_and_set_a_term()
    {
        Given.OtherClaim().May(30, Tratta()).Meets("7.3").Earliest(null);
        Given.OtherClaim().Then(0, Reminder(0, term: 10)).May(30, Tratta()).Meets("7.3");
        Given.OtherClaim().Then(1, Reminder(0)).May(30, Tratta()).Meets("7.3");
        Given.OtherClaim().Then(1, Reminder(0, form: Other, term: 10)).May(30, Tratta()).Meets("7.3");
        Given.OtherClaim().Then(1, Demand(0, term: 10)).May(30, Tratta()).Meets("7.3");
        Given.OtherClaim().Then(1, Reminder(0, CollectorRole.Agent, term: 10)).May(12, Tratta()).IsPermitted();
    }

    [Fact]
    public void One_reminder_whose_term_is_over_suffices()
    {
        Reminded.Then(5, Reminder(0, term: 30)).May(12, Tratta()).IsPermitted();
        Given.OtherClaim().Then(1, Reminder(0, term: 30)).Then(2, Reminder(0, term: 10)).May(12, Tratta()).Meets("7.3 +13").Earliest(13);
    }

    [Fact]
    public void Term_and_its_end_do_not_follow_the_reading_of_waits() =>
        Reminded.Reading(readings => readings with { WaitingDays = Indrivningslag.Law.WaitingDays.AfterFullDays }).May(12, Tratta()).IsPermitted();

    [Theory]
    [InlineData("consent", true, true)]
    [InlineData("consent", false, false)]
    [InlineData("approval", true, true)]
    [InlineData("approval", false, false)]
    [InlineData("channel", true, true)]
    [InlineData("channel", false, false)]
    [InlineData("channel after paper was asked", true, false)]
    [InlineData("consent to demands", true, false)]
    [InlineData("nothing", true, false)]
    public void Durable_reminder_qualifies_with_consent_or_channel_and_ensured_arrival(string ground, bool arrived, bool qualifies) =>
        Given.OtherClaim().Then(1, Grounds[ground]).Then(1, Reminder(0, form: Durable, term: 10, arrived: arrived))
            .May(12, Tratta()).Meets(qualifies ? [] : ["7.3"]);

    [Theory]
    [InlineData("consent", false)]
    [InlineData("approval", true)]
    [InlineData("channel", true)]
    [InlineData("channel after paper was asked", false)]
    public void Durable_reminder_before_2022_05_01_qualifies_with_approval_or_channel(string ground, bool qualifies) =>
        Given.OtherClaim().DueOn("2022-04-01").Then(1, Grounds[ground]).Then(1, Reminder(0, form: Durable, term: 10))
            .May(12, Tratta()).Meets(qualifies ? [] : ["7.3"]);

    private static readonly Dictionary<string, Happening<CollectionEvent>[]> Grounds = new()
    {
        ["consent"] = [Consent(Letters.PaymentReminder)],
        ["approval"] = [Approval()],
        ["channel"] = [EstablishedChannel()],
        ["channel after paper was asked"] = [EstablishedChannel(), WrittenFormRequested()],
        ["consent to demands"] = [Consent(Letters.PaymentDemand | Letters.Tratta)],
        ["nothing"] = [],
    };

    [Fact]
    public void Durable_reminder_that_does_not_qualify_is_lawful_and_costs() =>
        Given.OtherClaim().Then(1, Reminder(12, form: Durable, term: 10)).Costs().ShouldBe("12").Breaches();

    [Fact]
    public void Tratta_is_written_or_durable()
    {
        Reminded.May(20, Tratta(form: Other)).Meets("7.4");
        Reminded.Then(1, EstablishedChannel()).May(20, Tratta(form: Durable)).Meets("7.4");
        Reminded.Then(1, Consent(Letters.Tratta)).May(20, Tratta(form: Durable)).IsPermitted().Duties("7.5");
    }

    [Fact]
    public void Durable_tratta_must_be_ensured_to_arrive_from_2022_05_01()
    {
        var given = Reminded.Then(1, Consent(Letters.Tratta));
        given.Then(12, Tratta(90, form: Durable)).Costs().ShouldEnd("0 7.5").Breaches("2 7.5").Forfeited();
        given.Then(12, Tratta(90, form: Durable, arrived: true)).Costs().ShouldEnd("90").Breaches();
        var earlier = Given.OtherClaim().DueOn("2022-03-01").Then(1, Reminder(0, term: 10), Approval());
        earlier.May(20, Tratta(form: Durable)).IsPermitted().Duties();
        earlier.Then(20, Tratta(90, form: Durable)).Costs().ShouldEnd("90").Breaches();
    }

    [Theory]
    [InlineData(DebtorForm.PrivatePerson, true)]
    [InlineData(DebtorForm.SoleTrader, true)]
    [InlineData(DebtorForm.GeneralPartnership, true)]
    [InlineData(DebtorForm.LimitedPartnership, true)]
    [InlineData(DebtorForm.LimitedCompany, false)]
    [InlineData(DebtorForm.Other, false)]
    public void Trattas_of_2021_were_closed_to_persons_and_partnerships_through_2021_09_30(DebtorForm form, bool closed)
    {
        var given = Given.OtherClaim().Where(claim => claim with { DebtorForm = form }).DueOn("2020-10-01").Then(1, Reminder(0, term: 10));
        string[] obstacles = closed ? ["7 2021-10-01"] : [];
        given.May("2020-12-31", Tratta()).IsPermitted();
        given.May("2021-01-01", Tratta()).Meets(obstacles).Earliest(closed ? "2021-10-01" : "2021-01-01");
        given.May("2021-07-01", Tratta()).Meets(obstacles);
        given.May("2021-09-30", Tratta()).Meets(obstacles).ChargeableFrom(closed ? "2021-10-01" : "2021-09-30");
        given.May("2021-10-01", Tratta()).IsPermitted();
        given.Then("2021-09-30", Tratta(50)).Costs().ShouldEnd(closed ? "0 7" : "50").Forfeited(closed);
    }

    [Fact]
    public void Every_obstacle_is_told() =>
        Given.OtherClaim().Then(-5, Extension(20, 0)).Then(1, Dispute(DisputeGround.None)).May(5, Tratta(form: Other))
            .Meets("1.1 +21", "7.1", "7.3", "7.4", "8.1 +21").Earliest(null);

    [Fact]
    public void Tratta_before_the_due_date_waits_for_it() => Given.OtherClaim().May(0, Tratta()).Meets("1.1 +1", "7.3");
}
