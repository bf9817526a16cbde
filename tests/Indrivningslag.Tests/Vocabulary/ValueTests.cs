using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Vocabulary;

/// <summary>Facts and answers are values: equal when all they hold is equal, with the defaults and bounds that their documentation names.</summary>
public class ValueTests
{
    private static readonly LocalDate Day = Given.UsualDueDate;

    [Fact]
    public void Lists_are_equal_by_elements_and_order()
    {
        Assert.Equal(Sequence.Of(1, 2), Sequence.From([1, 2]));
        Assert.Equal(Sequence.Of(1, 2).GetHashCode(), Sequence.From([1, 2]).GetHashCode());
        var hashes = new[] { Sequence.Of<int>(), Sequence.Of(1), Sequence.Of(2), Sequence.Of(1, 2), Sequence.Of(2, 1), Sequence.Of(3, 2) }.Select(list => list.GetHashCode());
        Assert.Equal(6, hashes.Distinct().Count());
        Assert.Same(Sequence<int>.Empty, Sequence.Of<int>());
        string?[] nothing = [null];
        Assert.Equal(Sequence.From(nothing), Sequence.From(nothing));
        Assert.Equal(Sequence.From(nothing).GetHashCode(), Sequence.From(nothing).GetHashCode());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Index_outside_a_list_is_refused(int index) => Assert.Throws<ArgumentOutOfRangeException>(() => Sequence.Of(1, 2)[index]);

    [Fact]
    public void Cases_differ_by_claim_or_by_events()
    {
        var given = Given.OtherClaim(100).Then(1, Word());
        Assert.False(given.Case.Equals(null));
        Assert.NotEqual(given.Case, given.Where(claim => claim with { Principal = Euro.Of(101) }).Case);
        Assert.NotEqual(given.Case, Given.OtherClaim(100).Then(2, Word()).Case);
    }

    [Fact]
    public void Costs_of_two_measures_that_are_alike_differ_by_their_event()
    {
        var reminder = Reminder(3, form: DeliveryForm.Other);
        var measures = Given.OtherClaim().Then(1, reminder, reminder).Costs().ShouldBe("3", "3").Decision.Value.Measures;
        Assert.Equal(measures[0].Measure, measures[1].Measure);
        Assert.NotEqual(measures[0], measures[1]);
        Assert.NotEqual(measures[0].GetHashCode(), measures[1].GetHashCode());
    }

    [Fact]
    public void Costs_of_one_measure_differ_by_what_is_admitted()
    {
        var alone = Given.OtherClaim(500).Then(1, Demand(50)).Costs().Decision.Value.Measures[0];
        Assert.NotEqual(alone, Given.OtherClaim(500).Then(1, Demand(50)).Then(2, Breach("4.1")).Costs().Decision.Value.Measures[0]);
        Assert.NotEqual(alone, Given.OtherClaim(500).WithoutVatDeduction().Then(1, Demand(50)).Costs().Decision.Value.Measures[0]);
        Assert.NotEqual(alone, Given.OtherClaim(501).Then(1, Demand(50)).Costs().Decision.Value.Measures[0]);
        Assert.NotEqual(alone, Given.OtherClaim(500).DirectlyEnforceable().Then(1, Demand(50)).Costs().Decision.Value.Measures[0]);
        Assert.Equal(alone, Given.OtherClaim(500).Then(1, Demand(50)).Then(30, Demand(25)).Costs().Decision.Value.Measures[0]);
    }

    [Fact]
    public void Brokered_loan_can_be_made_a_plain_consumer_claim_again_unless_facts_say_what_it_is()
    {
        var loan = Given.PeerToPeerLoan().Claim;
        Assert.Equal(ClaimClass.PeerToPeerLoan, loan.Class);
        Assert.Equal(ClaimClass.Consumer, (loan with { PeerToPeerLoan = false }).Class);
        Assert.Equal(ClaimClass.Other, (Given.OtherClaim().Claim with { PeerToPeerLoan = false }).Class);
        var facts = Given.ClaimOf(CreditorKind.Other, DebtorKind.Consumer, ClaimBasis.Credit, brokered: true).Claim;
        Assert.Equal(ClaimClass.PeerToPeerLoan, (facts with { PeerToPeerLoan = false }).Class);
    }

    [Fact]
    public void Defaults_are_those_of_the_documentation()
    {
        Assert.True(new DeliveryConsent(Day, ConsentKind.Consent).Complete);
        Assert.Equal(CoveredLetters.PaymentDemand, new DeliveryConsent(Day, ConsentKind.Consent).Covers);
        Assert.Equal(string.Empty, new OtherMeasure(Day, CollectorRole.Agent).Description);
    }

    [Fact]
    public void Bounds_belong_to_what_is_allowed()
    {
        Assert.Equal(new LocalDate(1900, 1, 1), Word()(new LocalDate(1900, 1, 1)).On);
        Assert.Equal(new LocalDate(2999, 12, 31), Word()(new LocalDate(2999, 12, 31)).On);
        Assert.Equal(1, new TermExtension(Day, CollectorRole.Agent, 1).Days);
        Assert.Equal(36_500, new TermExtension(Day, CollectorRole.Agent, 36_500).Days);
        Assert.Equal(1_000_000, new PaymentPlan(Day, CollectorRole.Agent, DeliveryForm.Written, 1_000_000).Instalments);
        Assert.Equal(Euro.FromCents(99_999_999_999_999), new Payment(Day, Euro.FromCents(99_999_999_999_999)).Amount);
        Assert.Equal(10_000, InterestTerms.Fixed(10_000).Percent);
    }

    [Fact]
    public void Facts_of_a_division_are_refused_by_name()
    {
        Assert.Equal("claim", Assert.Throws<InvalidFactException>(() => new ClaimBalance(null!, default)).Fact);
        var act = DebtCollectionAct.Finland;
        Assert.Equal("on", Assert.Throws<InvalidFactException>(() => act.Divide([], new LocalDate(3000, 1, 1), Euro.Zero).Value).Fact);
    }

    [Fact]
    public void Parts_of_the_law_are_refused_by_name()
    {
        var law = LawBook.Finland;
        var never = new LocalDate(3000, 1, 1);
        Refused("from", () => law.Editions[0] with { From = never });
        Refused("through", () => law.Editions[0] with { Through = never });
        Refused("transitions", () => law with { Transitions = null! });
        Refused("referenceRates", () => law with { ReferenceRates = null! });
        Refused("vatRates", () => law with { VatRates = null! });
        Refused("verifiedThrough", () => law with { VerifiedThrough = never });
        Refused("from", () => law.Amend(never, "bill", edition => edition));
        Refused("on", () => LawCatalogue.Find("consumer.reminder")!.On(law, never));
        Assert.Throws<ArgumentNullException>(() => LawCatalogue.Find("consumer.reminder")!.On(null!, Day));
    }

    private static void Refused(string fact, Func<object> make) => Assert.Equal(fact, Assert.Throws<InvalidFactException>(make).Fact);
}
