using Indrivningslag.Tests.Support;
using NodaTime;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>4 c §: the debtor's request to suspend the collection of a consumer claim.</summary>
public class Section04SuspensionTests
{
    private static readonly Given Reminded = Given.ConsumerClaim().Then(1, Word());

    [Theory]
    [InlineData(Written, 1, true)]
    [InlineData(Durable, 1, true)]
    [InlineData(Other, 1, false)]
    [InlineData(Written, -1, false)]
    [InlineData(Written, 0, false)]
    [InlineData(Written, 15, true)]
    public void Request_works_in_writing_or_durably_after_the_due_date(DeliveryForm form, int day, bool works) =>
        ShouldBe(works, Reminded.Then(day, SuspensionRequest(form)));

    [Theory]
    [InlineData(4, null, false)]
    [InlineData(4, 5, false)]
    [InlineData(5, 5, true)]
    [InlineData(6, 5, true)]
    public void Claim_payable_in_instalments_must_be_wholly_due(int day, int? wholeClaimDue, bool works)
    {
        LocalDate? due = wholeClaimDue is { } days ? Given.UsualDueDate.PlusDays(days) : null;
        ShouldBe(works, Reminded.Where(claim => claim with { Instalments = new(due) }).Then(day, SuspensionRequest()));
    }

    [Fact]
    public void Request_works_for_a_directly_enforceable_consumer_claim_and_not_for_other_claims()
    {
        Reminded.DirectlyEnforceable().Then(2, SuspensionRequest()).Then(15, Demand(10).Told()).Costs().ShouldEnd("0 4c.2");
        Given.OtherClaim().Then(2, SuspensionRequest()).Then(15, Demand(20)).Costs().ShouldEnd("20").Breaches();
    }

    [Theory]
    [InlineData("2013-03-15", "20")]
    [InlineData("2013-03-16", "0 4c.2")]
    public void Request_works_from_2013_03_16(string request, string expected) =>
        Given.ConsumerClaim().DueOn("2013-03-01").Then(1, Word()).Then(request, SuspensionRequest()).Then("2013-04-01", Demand(20).Told())
            .Costs().ShouldEnd(expected);

    [Theory]
    [InlineData("2019-08-31", "20")]
    [InlineData("2019-09-01", "0 4c.2")]
    public void Request_on_a_brokered_loan_works_from_2019_09_01(string request, string expected) =>
        Given.PeerToPeerLoan().DueOn("2019-08-01").Then(1, Word()).Then(request, SuspensionRequest()).Then("2019-09-15", Demand(20).Told())
            .Costs().ShouldEnd(expected);

    [Theory]
    [InlineData(EventKind.PaymentReminder, "0 4c.2")]
    [InlineData(EventKind.PaymentDemand, "0 4c.2")]
    [InlineData(EventKind.TermExtension, "0 4c.2")]
    [InlineData(EventKind.PaymentPlan, "0 4c.2")]
    [InlineData(EventKind.BankruptcyDemand, "0 4c.2")]
    [InlineData(EventKind.OtherMeasure, "0 4c.2")]
    public void Every_later_measure_is_free_and_permitted(EventKind kind, string expected)
    {
        var given = Reminded.Then(2, SuspensionRequest());
        given.Then(30, Any(kind).Told()).Costs().ShouldEnd(expected).Breaches();
        given.May(30, Any(kind)).IsPermitted().Maximum(0).ChargeableFrom(null);
    }

    [Fact]
    public void Measures_of_the_same_day_follow_the_order_given()
    {
        Reminded.Then(15, Demand(20), SuspensionRequest()).Costs().ShouldEnd("20").Breaches();
        Reminded.Then(15, SuspensionRequest(), Demand(20).Told()).Costs().ShouldEnd("0 4c.2").Breaches();
    }

    [Fact]
    public void Debtor_must_be_told_until_told_once()
    {
        var given = Reminded.Then(15, Demand(20)).Then(16, SuspensionRequest());
        given.Then(29, Demand(12)).Costs().ShouldEnd("0 10.3", "0 4c.2").Breaches("3 4c.2").Forfeited();
        given.Then(29, Demand(12).Told()).Then(43, Reminder(5)).Costs().ShouldEnd("20", "0 4c.2", "0 4c.2").Breaches().Forfeited(false);
        given.Then(29, Demand(12)).Then(43, Reminder(5)).Costs().Breaches("3 4c.2", "4 4c.2");
    }

    [Fact]
    public void Duty_to_tell_comes_with_the_measure_until_it_was_told()
    {
        var given = Reminded.Then(2, SuspensionRequest());
        given.May(20, Reminder()).Duties("4c.2");
        given.Then(15, Demand(0).Told()).May(30, Reminder()).Duties();
        Reminded.May(20, Reminder()).Duties();
    }

    [Fact]
    public void Telling_before_the_request_is_no_telling() =>
        Reminded.Then(15, Demand(20).Told()).Then(16, SuspensionRequest()).May(30, Reminder()).Duties("4c.2");

    [Fact]
    public void Failure_to_tell_may_be_minor() =>
        Reminded.Then(15, Demand(20)).Then(16, SuspensionRequest()).Then(29, Demand(12).Minor())
            .Costs().ShouldEnd("20", "0 4c.2").Breaches("3 4c.2").Forfeited(false);

    [Fact]
    public void Preservation_notice_stays_open() => Reminded.Then(2, SuspensionRequest()).May(3, Notice()).IsPermitted().Duties();

    private static void ShouldBe(bool works, Given given) => given.Then(15, Demand(20).Told()).Costs().ShouldEnd(works ? "0 4c.2" : "20");
}
