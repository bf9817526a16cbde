using Indrivningslag.Tests.Support;
using static Indrivningslag.CollectorRole;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>6 §: when a professional may take a consumer claim to court.</summary>
public class Section06Tests
{
    private static readonly Given Reminded = Given.ConsumerClaim().Then(1, Word());

    [Theory]
    [InlineData(Agent)]
    [InlineData(Purchaser)]
    [InlineData(ExemptCollector)]
    public void Professional_needs_a_demand_first(CollectorRole by) =>
        Reminded.May(30, CourtClaim(by)).Meets("6.1").Earliest(null).Latest(null).ChargeableFrom(null).Maximum(0).Duties();

    [Fact]
    public void Creditor_itself_needs_none() => Reminded.May(1, CourtClaim(Creditor)).IsPermitted();

    [Fact]
    public void Other_claims_are_free() => Given.OtherClaim().May(1, CourtClaim()).IsPermitted();

    [Theory]
    [InlineData(10, null, 25)]
    [InlineData(null, 12, 27)]
    [InlineData(10, 10, 25)]
    [InlineData(10, 12, 27)]
    [InlineData(14, 12, 29)]
    public void Both_terms_of_the_demand_must_be_over(int? term, int? remarks, int last)
    {
        var given = Reminded.Then(15, Demand(0, term: term, remarks: remarks));
        given.May(last, CourtClaim()).Meets($"6.1 +{last + 1}").Earliest(last + 1);
        given.May(last + 1, CourtClaim()).IsPermitted().Earliest(last + 1);
    }

    [Fact]
    public void Terms_that_are_not_on_record_are_not_shown() => Reminded.Then(15, Demand(0)).May(60, CourtClaim()).Meets("6.1").Earliest(null);

    [Fact]
    public void Terms_of_the_latest_demand_count()
    {
        var given = Reminded.Then(15, Demand(0, term: 10)).Then(29, Demand(0, term: 10));
        given.May(39, CourtClaim()).Meets("6.1 +40");
        given.Then(41, Demand(0, term: 30, copy: true)).May(41, CourtClaim()).IsPermitted();
    }

    [Fact]
    public void Durable_demand_from_2022_05_01_must_have_been_ensured_to_arrive()
    {
        var given = Reminded.Then(1, Approval());
        given.Then(15, Demand(0, form: Durable, term: 10).Minor()).May(26, CourtClaim()).Meets("6.1").Earliest(null);
        given.Then(15, Demand(0, form: Durable, term: 10, arrived: true)).May(26, CourtClaim()).IsPermitted();
        Given.ConsumerClaim().DueOn("2022-04-01").Then(1, Word(), Approval()).Then("2022-04-30", Demand(0, form: Durable, term: 10))
            .May("2022-05-11", CourtClaim()).IsPermitted();
    }

    [Theory]
    [InlineData(DisputeGround.Material)]
    [InlineData(DisputeGround.None)]
    [InlineData(DisputeGround.ManifestlyIrrelevant)]
    public void Open_dispute_opens_the_court_whatever_its_ground(DisputeGround ground)
    {
        Reminded.Then(2, Dispute(ground)).May(3, CourtClaim()).IsPermitted();
        Reminded.Then(2, Dispute(ground)).Then(3, DisputeResolved()).May(3, CourtClaim()).Meets("6.1");
        Reminded.DirectlyEnforceable().Then(2, Dispute(ground)).May(3, CourtClaim()).IsPermitted();
    }

    [Fact]
    public void Open_remedy_disputes_the_duty_to_pay_as_well()
    {
        Reminded.Then(2, LegalRemedy()).May(3, CourtClaim()).IsPermitted();
        Reminded.DirectlyEnforceable().Then(2, LegalRemedy()).May(3, CourtClaim()).IsPermitted();
        Reminded.DirectlyEnforceable().Then(2, LegalRemedy()).Then(3, LegalRemedyResolved()).May(3, CourtClaim()).Meets("6.1");
    }

    [Fact]
    public void Haste_and_an_effective_request_to_suspend_open_it_too()
    {
        Reminded.May(3, CourtClaim(urgent: true)).IsPermitted();
        Reminded.Then(2, SuspensionRequest()).May(3, CourtClaim()).IsPermitted();
        Reminded.Then(2, SuspensionRequest(Other)).May(3, CourtClaim()).Meets("6.1");
    }

    [Fact]
    public void Agreements_on_time_and_payment_do_not_close_the_court() =>
        Reminded.Then(15, Demand(0, term: 5)).Then(21, Plan(cost: 0), Extension(90, 0)).Then(22, Payment(500)).May(30, CourtClaim()).IsPermitted();

    [Fact]
    public void Early_claim_is_a_breach_without_consequence_for_costs() =>
        Reminded.Then(15, Demand(20, term: 10)).Then(25, CourtClaim()).Costs().ShouldEnd("20").Breaches("2 6.1").Forfeited(false);
}
