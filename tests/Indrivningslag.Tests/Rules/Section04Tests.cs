using Indrivningslag.Tests.Support;
using static Indrivningslag.DisputeGround;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>4.3 and 4 b §: when collection must stop.</summary>
public class Section04Tests
{
    private static readonly Given Claim = Given.OtherClaim().Then(1, Reminder(0, term: 10));

    private static readonly Dictionary<string, Happening<CollectionAction>> Actions = new()
    {
        ["reminder"] = Reminder(),
        ["demand"] = Demand(),
        ["copy"] = Demand(copy: true),
        ["bankruptcy demand"] = BankruptcyDemand(),
        ["other measure"] = OtherMeasure(),
        ["extension"] = Extension(),
        ["plan"] = Plan(),
        ["tratta"] = Tratta(),
        ["court claim"] = CourtClaim(),
        ["assignment"] = Assignment(),
        ["notice"] = Notice(),
    };

    [Theory]
    [InlineData("reminder", Material, "4b.1")]
    [InlineData("demand", Material, "4b.1")]
    [InlineData("bankruptcy demand", Material, "4b.1")]
    [InlineData("other measure", Material, "4b.1")]
    [InlineData("tratta", Material, "7.1")]
    [InlineData("extension", Material, null)]
    [InlineData("plan", Material, null)]
    [InlineData("court claim", Material, null)]
    [InlineData("assignment", Material, null)]
    [InlineData("notice", Material, null)]
    [InlineData("reminder", None, null)]
    [InlineData("demand", None, null)]
    [InlineData("bankruptcy demand", None, null)]
    [InlineData("other measure", None, null)]
    [InlineData("tratta", None, "7.1")]
    [InlineData("reminder", ManifestlyIrrelevant, null)]
    [InlineData("demand", ManifestlyIrrelevant, null)]
    [InlineData("tratta", ManifestlyIrrelevant, "7.1")]
    public void Open_dispute_stops_letters_with_a_material_ground_and_a_tratta_with_any(string action, DisputeGround ground, string? citation)
    {
        Meets(Claim.Then(15, Dispute(ground)), action, citation);
        Meets(Claim.Then(15, Dispute(ground)).Then(16, DisputeResolved()), action, null);
    }

    [Theory]
    [InlineData("reminder", "4b.3")]
    [InlineData("demand", "4b.3")]
    [InlineData("bankruptcy demand", "4b.3")]
    [InlineData("other measure", "4b.3")]
    [InlineData("tratta", "7.1")]
    [InlineData("extension", null)]
    [InlineData("plan", null)]
    [InlineData("notice", null)]
    public void Directly_enforceable_claim_is_stopped_only_by_an_open_remedy(string action, string? citation)
    {
        var claim = Claim.DirectlyEnforceable();
        Meets(claim.Then(15, Dispute()), action, null);
        Meets(claim.Then(15, LegalRemedy()), action, citation);
        Meets(claim.Then(15, LegalRemedy()).Then(16, DisputeResolved()), action, citation);
        Meets(claim.Then(15, LegalRemedy()).Then(16, LegalRemedyResolved()), action, null);
    }

    [Fact]
    public void Remedy_against_another_claim_is_a_material_dispute_that_only_its_own_end_ends()
    {
        Meets(Claim.Then(15, LegalRemedy()), "demand", "4b.1");
        Meets(Claim.Then(15, LegalRemedy()).Then(16, DisputeResolved()), "demand", "4b.1");
        Meets(Claim.Then(15, LegalRemedy()).Then(16, LegalRemedyResolved()), "demand", null);
    }

    [Fact]
    public void Resolution_ends_all_open_disputes_and_a_new_one_may_follow()
    {
        var given = Claim.Then(15, Dispute(), Dispute(None)).Then(16, DisputeResolved());
        Meets(given, "demand", null);
        Meets(given.Then(17, Dispute()), "demand", "4b.1");
        Meets(Claim.Then(15, Dispute(), Dispute(None)), "demand", "4b.1");
    }

    [Fact]
    public void Steps_of_one_day_follow_the_order_given()
    {
        Claim.Then(15, Demand(50), Dispute()).Costs().ShouldEnd("50").Breaches();
        Claim.Then(15, Dispute(), Demand(50)).Costs().ShouldEnd("0 4b.1").Breaches("2 4b.1").Forfeited();
    }

    [Fact]
    public void Consumer_claims_have_the_same_rule() =>
        Given.ConsumerClaim().Then(1, Word()).Then(15, Dispute()).May(15, Demand()).Meets("4b.1").Earliest(null).Maximum(0);

    [Theory]
    [InlineData("reminder", "4.3")]
    [InlineData("demand", "4.3")]
    [InlineData("bankruptcy demand", "4.3")]
    [InlineData("other measure", "4.3")]
    [InlineData("extension", "4.3")]
    [InlineData("plan", "4.3")]
    [InlineData("tratta", "4.3")]
    [InlineData("notice", "4.3")]
    [InlineData("court claim", null)]
    [InlineData("assignment", null)]
    public void Claim_that_is_paid_or_has_ceased_to_exist_is_not_collected(string action, string? citation)
    {
        Meets(Claim.Then(15, Extinguished()), action, citation);
        Meets(Claim.Then(15, Extinguished(ExtinctionReason.Other)), action, citation);
        Meets(Claim.Then(15, Payment(1_000)), action, citation);
        Meets(Claim.Then(15, Payment(999.99m)), action, null);
    }

    [Fact]
    public void Publication_of_a_tratta_on_such_a_claim_is_closed_too() =>
        Claim.Then(12, Tratta(0)).Then(15, Payment(1_000)).May(26, Publication()).Meets("4.3").Latest(72);

    [Fact]
    public void Claim_is_paid_only_when_interest_costs_tax_and_compensation_are_too()
    {
        PaidBy(1_012, Given.OtherClaim().Then(1, Reminder(12)));
        PaidBy(1_062, Given.OtherClaim().WithoutVatDeduction().Then(1, Demand(50)));
        PaidBy(1_040, Given.OtherClaim().Commercial().Then(1, Reminder(12)));
        PaidBy(1_003.83m, Given.OtherClaim().Bearing(InterestTerms.Fixed(10)).Then(1, Reminder(0)));
        PaidBy(1_000, Given.OtherClaim().Then(1, Reminder(12), Breach("4")));
    }

    [Fact]
    public void Collecting_a_paid_claim_is_a_breach_but_a_notice_never_is()
    {
        var paid = Given.OtherClaim().Then(1, Payment(1_000));
        paid.Then(2, Reminder(12)).Costs().ShouldBe("0 4.3").Breaches("1 4.3").Forfeited();
        paid.Then(2, Notice()).Costs().Breaches().Forfeited(false);
    }

    [Fact]
    public void Claim_whose_costs_fell_away_after_the_principal_was_paid_is_paid() =>
        Given.OtherClaim().Then(1, Reminder(12)).Then(2, Payment(1_000)).Then(3, Breach("4")).May(4, Reminder()).Meets("4.3");

    private static void Meets(Given given, string action, string? citation) =>
        given.May(20, Actions[action]).Meets(citation is null ? [] : [citation]).Earliest(citation is null ? 20 : null);

    private static void PaidBy(decimal amount, Given given)
    {
        given.Then(14, Payment(amount - 0.01m)).May(20, Reminder()).IsPermitted();
        given.Then(14, Payment(amount)).May(20, Reminder()).Meets("4.3");
    }
}
