using Indrivningslag.Tests.Support;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;
using Letters = Indrivningslag.CoveredLetters;

namespace Indrivningslag.Tests.Rules;

/// <summary>5.2, 5.3, 5b.2 and 7.4: what opens durable delivery, and for how long.</summary>
public class ConsentsTests
{
    private static readonly Given Consumer = Given.ConsumerClaim().Then(1, Word());

    private static readonly Given Other = Given.OtherClaim().Then(1, Reminder(0, term: 10));

    [Theory]
    [InlineData(39, true)]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void Consumer_consent_holds_through_its_last_day(int day, bool open) => Demands(open, Consumer.Then(2, Consent(through: 40)), day);

    [Theory]
    [InlineData("2024-02-15", "2025-02-15", true)]
    [InlineData("2024-02-15", "2025-02-16", false)]
    [InlineData("2024-02-29", "2025-02-28", true)]
    [InlineData("2024-02-29", "2025-03-01", false)]
    public void Consumer_consent_holds_at_most_12_calendar_months(string given, string on, bool open) =>
        Demands(open, Consumer.Then(given, Consent(through: "2026-12-31")), on);

    [Fact]
    public void Consumer_consent_needs_a_last_day_and_another_claim_s_does_not()
    {
        var error = Assert.Throws<InvalidFactException>(() => Demands(false, Consumer.Then(2, Consent()), 20));
        Assert.Equal("events[1].validThrough", error.Fact);
        Demands(true, Other.Then(2, Consent()), "2027-12-31");
        Demands(true, Other.Then(2, Consent(through: "2026-12-31")), "2026-12-31");
        Demands(false, Other.Then(2, Consent(through: "2026-12-31")), "2027-01-01");
    }

    [Theory]
    [InlineData(Letters.PaymentDemand, true, true)]
    [InlineData(Letters.PaymentDemand, false, false)]
    [InlineData(Letters.PaymentReminder | Letters.Tratta, true, false)]
    [InlineData(Letters.None, true, false)]
    [InlineData(Letters.PaymentReminder | Letters.PaymentDemand | Letters.Tratta, true, true)]
    public void Consent_must_be_complete_and_cover_the_kind_of_letter(Letters covers, bool complete, bool open)
    {
        Demands(open, Consumer.Then(2, Consent(covers, 100, complete)), 20);
        Demands(open, Other.Then(2, Consent(covers, 100, complete)), 20);
    }

    [Theory]
    [InlineData(Letters.Tratta, true)]
    [InlineData(Letters.PaymentDemand | Letters.PaymentReminder, false)]
    public void Tratta_needs_a_consent_of_its_own(Letters covers, bool open) =>
        Other.Then(2, Consent(covers)).May(20, Tratta(form: Durable)).Meets(open ? [] : ["7.4"]);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Approval_works_when_given_after_the_due_date(int day, bool open)
    {
        Demands(open, Consumer.Then(day, Approval()), 20);
        Demands(open, Other.Then(day, Approval()), 20);
        Other.Then(day, Approval()).May(20, Tratta(form: Durable)).Meets(open ? [] : ["7.4"]);
    }

    [Fact]
    public void Approval_ends_only_by_its_own_last_day()
    {
        Demands(true, Consumer.Then(2, Approval()), "2027-12-31");
        Demands(true, Consumer.Then(2, Approval(through: "2025-06-30")), "2025-06-30");
        Demands(false, Consumer.Then(2, Approval(through: "2025-06-30")), "2025-07-01");
    }

    [Fact]
    public void Withdrawal_ends_consent_and_approval_and_a_later_consent_opens_anew()
    {
        var consented = Consumer.Then(2, Consent(through: 300), Approval());
        Demands(true, consented, 20);
        Demands(false, consented.Then(20, ConsentWithdrawn()), 20);
        Demands(true, consented.Then(20, ConsentWithdrawn()).Then(21, Consent(through: 300)), 21);
        Demands(true, Consumer.Then(2, ConsentWithdrawn(), Consent(through: 300)), 20);
        Demands(false, Consumer.Then(2, Consent(through: 300), ConsentWithdrawn()), 20);
    }

    [Fact]
    public void Approval_needs_none_of_what_makes_a_consent_complete()
    {
        Demands(true, Consumer.Then(2, Approval(complete: false)), 20);
        Demands(true, Other.Then(2, Approval(complete: false)), 20);
        Other.Then(2, Approval(complete: false)).May(20, Tratta(form: Durable)).IsPermitted();
    }

    [Theory]
    [InlineData(300)]
    [InlineData(null)]
    public void Shorter_later_consent_leaves_the_longer_one(int? longer)
    {
        OnDay? through = longer is { } day ? day : null;
        if (longer is not null)
        {
            Demands(true, Consumer.Then(2, Consent(through: through)).Then(3, Consent(through: 30)), 200);
        }

        Demands(true, Other.Then(2, Consent(through: through)).Then(3, Consent(through: 30)), 200);
        Demands(true, Other.Then(2, Approval(through)).Then(3, Approval(30)), 200);
        Other.Then(2, Consent(Letters.Tratta, through)).Then(3, Consent(Letters.Tratta, 30)).May(200, Tratta(form: Durable)).IsPermitted();
    }

    [Fact]
    public void Established_channel_opens_demands_on_other_claims_until_the_debtor_wants_paper()
    {
        Demands(true, Other.Then(-10, EstablishedChannel()), 20);
        Demands(true, Other.Then(-10, EstablishedChannel()).Then(2, Consent(), ConsentWithdrawn()), 20);
        Demands(false, Other.Then(-10, EstablishedChannel()).Then(20, WrittenFormRequested()), 20);
        Demands(false, Other.Then(2, WrittenFormRequested()).Then(3, EstablishedChannel()), 20);
        Demands(true, Other.Then(2, WrittenFormRequested(), Consent()), 20);
        Demands(false, Consumer.Then(-10, EstablishedChannel()), 20);
        Other.Then(2, EstablishedChannel()).May(20, Tratta(form: Durable)).Meets("7.4");
    }

    [Theory]
    [InlineData("2022-04-30", false, true)]
    [InlineData("2022-05-01", true, true)]
    public void Until_2022_04_30_only_an_approval_opens_consumer_demands(string on, bool byConsent, bool byApproval)
    {
        var given = Given.ConsumerClaim().DueOn("2022-03-01").Then(1, Word());
        var citation = byConsent ? "5.2" : "5";
        given.Then(2, Consent(through: "2022-12-31")).May(on, Demand(form: Durable)).Meets(byConsent ? [] : [citation + " 2022-05-01"]);
        given.Then(2, Approval()).May(on, Demand(form: Durable)).Meets(byApproval ? [] : [citation]);
    }

    /// <summary>A consent on record opens the way by itself when the edition begins, as long as it is valid then.</summary>
    [Theory]
    [InlineData("2022-04-29", "2022-12-31", "2022-05-01")]
    [InlineData("2022-04-30", "2022-12-31", "2022-05-01")]
    [InlineData("2022-05-01", "2022-12-31", "2022-05-01")]
    [InlineData("2022-04-30", "2022-05-01", "2022-05-01")]
    [InlineData("2022-04-30", "2022-04-30", null)]
    public void Consent_from_before_2022_05_01_opens_a_demand_from_that_day(string asked, string through, string? earliest) =>
        Given.ConsumerClaim(500).DueOn("2021-04-04").Then("2021-04-19", Reminder(5)).Then("2021-05-23", Consent(through: through))
            .May(asked, Demand(form: Durable)).Earliest(earliest is null ? (OnDay?)null : earliest);

    [Theory]
    [InlineData("2022-04-30", false)]
    [InlineData("2022-05-01", true)]
    public void Until_2022_04_30_only_an_approval_opens_trattas(string on, bool byConsent)
    {
        var given = Given.OtherClaim().DueOn("2022-03-01").Then(1, Reminder(0, term: 10));
        given.Then(2, Consent(Letters.Tratta)).May(on, Tratta(form: Durable)).Meets(byConsent ? [] : ["7.4 2022-05-01"]);
        given.Then(2, Approval()).May(on, Tratta(form: Durable)).IsPermitted();
    }

    [Fact]
    public void Obstacle_that_returns_on_the_day_another_lifts_leaves_no_earliest_day() =>
        Consumer.Then(2, Consent(through: 10)).May(5, Demand(form: Durable)).Meets("5.1 +15").Earliest(null).ChargeableFrom(null);

    private static void Demands(bool open, Given given, OnDay day)
    {
        var citation = given.Claim.Class == ClaimClass.Consumer ? "5.2" : "5b.2";
        given.May(day, Demand(form: Durable)).Meets(open ? [] : [citation]);
    }
}
