using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>3 §: which claims follow the consumer rules. 1 §: what the Act governs.</summary>
public class Section03Tests
{
    [Theory]
    [InlineData(CreditorKind.Trader, DebtorKind.Consumer, ClaimBasis.ConsumerSupply, false, ClaimClass.Consumer)]
    [InlineData(CreditorKind.Trader, DebtorKind.Consumer, ClaimBasis.Credit, false, ClaimClass.Consumer)]
    [InlineData(CreditorKind.Trader, DebtorKind.Consumer, ClaimBasis.Credit, true, ClaimClass.Consumer)]
    [InlineData(CreditorKind.Trader, DebtorKind.Consumer, ClaimBasis.BusinessSupply, false, ClaimClass.Other)]
    [InlineData(CreditorKind.Trader, DebtorKind.Consumer, ClaimBasis.Other, false, ClaimClass.Other)]
    [InlineData(CreditorKind.Trader, DebtorKind.Consumer, ClaimBasis.PublicTask, false, ClaimClass.PublicClaim)]
    [InlineData(CreditorKind.Trader, DebtorKind.PrivatePerson, ClaimBasis.ConsumerSupply, false, ClaimClass.Consumer)]
    [InlineData(CreditorKind.Trader, DebtorKind.PrivatePerson, ClaimBasis.PublicTask, false, ClaimClass.PublicClaim)]
    [InlineData(CreditorKind.Trader, DebtorKind.Business, ClaimBasis.BusinessSupply, false, ClaimClass.Other)]
    [InlineData(CreditorKind.Trader, DebtorKind.Business, ClaimBasis.Credit, false, ClaimClass.Other)]
    [InlineData(CreditorKind.PublicBody, DebtorKind.Consumer, ClaimBasis.ConsumerSupply, false, ClaimClass.PublicClaim)]
    [InlineData(CreditorKind.PublicBody, DebtorKind.Consumer, ClaimBasis.Credit, true, ClaimClass.PublicClaim)]
    [InlineData(CreditorKind.PublicBody, DebtorKind.PrivatePerson, ClaimBasis.Other, false, ClaimClass.PublicClaim)]
    [InlineData(CreditorKind.PublicBody, DebtorKind.Business, ClaimBasis.PublicTask, false, ClaimClass.Other)]
    [InlineData(CreditorKind.PublicBody, DebtorKind.PublicBody, ClaimBasis.PublicTask, false, ClaimClass.Other)]
    [InlineData(CreditorKind.PrivatePerson, DebtorKind.Consumer, ClaimBasis.Credit, true, ClaimClass.PeerToPeerLoan)]
    [InlineData(CreditorKind.Other, DebtorKind.Consumer, ClaimBasis.Credit, true, ClaimClass.PeerToPeerLoan)]
    [InlineData(CreditorKind.PrivatePerson, DebtorKind.Consumer, ClaimBasis.Credit, false, ClaimClass.Other)]
    [InlineData(CreditorKind.PrivatePerson, DebtorKind.Consumer, ClaimBasis.Other, true, ClaimClass.Other)]
    [InlineData(CreditorKind.PrivatePerson, DebtorKind.PrivatePerson, ClaimBasis.Credit, true, ClaimClass.Other)]
    [InlineData(CreditorKind.Other, DebtorKind.PrivatePerson, ClaimBasis.PublicTask, false, ClaimClass.PublicClaim)]
    [InlineData(CreditorKind.Other, DebtorKind.Other, ClaimBasis.PublicTask, false, ClaimClass.Other)]
    public void Class_follows_from_creditor_debtor_and_basis(CreditorKind creditor, DebtorKind debtor, ClaimBasis basis, bool brokered, ClaimClass expected)
    {
        var claim = Given.ClaimOf(creditor, debtor, basis, brokered).Claim;
        Assert.Equal((expected, expected), (claim.Class, claim.Facts!.Class));
    }

    [Theory]
    [InlineData("2019-08-31", "1000")]
    [InlineData("2019-09-01", "24 10a.1.2.b")]
    public void Brokered_loan_follows_the_consumer_rules_from_2019_09_01(string on, string expected)
    {
        Given.PeerToPeerLoan().DueOn("2019-08-01").Then(1, Word()).Then(on, Demand()).Costs().ShouldEnd(expected);
        Given.ClaimOf(CreditorKind.PrivatePerson, DebtorKind.Consumer, ClaimBasis.Credit, brokered: true)
            .DueOn("2019-08-01").Then(1, Word()).Then(on, Demand()).Costs().ShouldEnd(expected);
    }

    [Theory]
    [InlineData("2010-03-01", "45 10a.1")]
    [InlineData("2014-03-01", "24 10a.1.2.b")]
    [InlineData("2024-03-01", "24 10a.1.2.b")]
    public void Public_claim_against_a_private_person_follows_the_consumer_rules(string due, string expected) =>
        Given.ClaimOf(CreditorKind.PublicBody, DebtorKind.PrivatePerson, ClaimBasis.PublicTask).DueOn(due).Then(1, Word()).Then(15, Demand())
            .Costs().ShouldEnd(expected);

    [Theory]
    [InlineData("2019-08-31", "3", "3.1", "3.2", "1.1")]
    [InlineData("2019-09-01", "3", "3.1", "3.3", "3.2")]
    [InlineData("2024-03-01", "3", "3.1", "3.3", "3.2")]
    public void Scope_names_the_subsection_that_makes_the_rules_apply(string on, string category, string facts, string publicClaim, string brokered)
    {
        Cites(category, Given.ConsumerClaim(), on);
        Cites(facts, Given.ClaimOf(CreditorKind.Trader, DebtorKind.Consumer, ClaimBasis.Credit), on);
        Cites(publicClaim, Given.ClaimOf(CreditorKind.PublicBody, DebtorKind.PrivatePerson, ClaimBasis.Other), on);
        Cites(brokered, Given.PeerToPeerLoan(), on);
        Cites(brokered, Given.ClaimOf(CreditorKind.PrivatePerson, DebtorKind.Consumer, ClaimBasis.Credit, brokered: true), on);
        Cites("1.1", Given.OtherClaim(), on);
        Cites("1.1", Given.ClaimOf(CreditorKind.Trader, DebtorKind.Business, ClaimBasis.BusinessSupply), on);
    }

    [Theory]
    [InlineData(ScopeActor.Creditor, -1, false, "1.1")]
    [InlineData(ScopeActor.Creditor, 0, false, "1.1")]
    [InlineData(ScopeActor.Collector, 0, false, "1.1")]
    [InlineData(ScopeActor.Creditor, 1, true, "3")]
    [InlineData(ScopeActor.Collector, 1, true, "3")]
    [InlineData(ScopeActor.EnforcementAuthority, 0, false, "1.3")]
    [InlineData(ScopeActor.EnforcementAuthority, 1, false, "1.3")]
    public void Act_governs_the_creditor_s_side_from_the_day_after_the_due_date(ScopeActor actor, int day, bool inScope, string citation)
    {
        var given = Given.ConsumerClaim();
        var scope = given.Act.Scope(given.Claim, actor, given.Day(day)).Value;
        Assert.Equal((inScope, inScope ? ClaimCategory.Consumer : null, citation), (scope.InScope, scope.Regime, scope.Citation.ToString()));
    }

    [Theory]
    [InlineData("2005-05-01", "2005-05-01")]
    [InlineData("2013-03-15", "2005-05-01")]
    [InlineData("2013-03-16", "2013-03-16")]
    [InlineData("2020-12-31", "2013-03-16")]
    [InlineData("2021-01-01", "2021-01-01")]
    [InlineData("2021-06-30", "2021-01-01")]
    [InlineData("2021-07-01", "2021-07-01")]
    [InlineData("2022-04-30", "2021-07-01")]
    [InlineData("2022-05-01", "2022-05-01")]
    [InlineData("2027-12-31", "2022-05-01")]
    public void Scope_names_the_edition_in_force(string on, string edition)
    {
        var given = Given.OtherClaim().DueOn("2005-01-01");
        var scope = given.Act.Scope(given.Claim, ScopeActor.Creditor, given.Day(on)).Value;
        Assert.Equal((OnDay.Iso(edition), ClaimCategory.Other), (scope.Edition, scope.Regime));
    }

    [Fact]
    public void Scope_before_the_law_book_is_refused()
    {
        var given = Given.ConsumerClaim();
        var refused = Assert.Throws<NotCoveredException>(() => given.Act.Scope(given.Claim, ScopeActor.Creditor, given.Day("2005-04-30")).Value);
        Assert.Equal(("editionNotCovered", "on"), (refused.Code, refused.Fact));
    }

    private static void Cites(string citation, Given given, string on)
    {
        given = given.DueOn("2019-08-01");
        var scope = given.Act.Scope(given.Claim, ScopeActor.Collector, given.Day(on)).Value;
        Assert.Equal((true, citation), (scope.InScope, scope.Citation.ToString()));
        Assert.Equal(citation == "1.1" ? ClaimCategory.Other : ClaimCategory.Consumer, scope.Regime);
    }
}
