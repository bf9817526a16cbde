using Indrivningslag.Law;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Rules;

/// <summary>11 a §: the order in which an amount pays interest, principal, costs and interest on costs.</summary>
public class Section11aTests
{
    private static readonly Balance Owed = new(Euro.Of(100), Euro.Of(10), Euro.Of(20), Euro.Of(2));

    [Theory]
    [InlineData(0, "0/0/0/0/0")]
    [InlineData(9.99, "9.99/0/0/0/0")]
    [InlineData(10, "10/0/0/0/0")]
    [InlineData(10.01, "10/0.01/0/0/0")]
    [InlineData(110, "10/100/0/0/0")]
    [InlineData(110.01, "10/100/0.01/0/0")]
    [InlineData(130, "10/100/20/0/0")]
    [InlineData(130.01, "10/100/20/0.01/0")]
    [InlineData(132, "10/100/20/2/0")]
    [InlineData(132.01, "10/100/20/2/0.01")]
    public void Interest_principal_costs_interest_on_costs_and_the_rest_back(decimal amount, string parts)
    {
        Divides(Given.ConsumerClaim(), amount, parts);
        Divides(Given.OtherClaim(), amount, parts);
    }

    [Theory]
    [InlineData(99.99, "0/99.99/0/0/0")]
    [InlineData(100.01, "0.01/100/0/0/0")]
    [InlineData(110.01, "10/100/0.01/0/0")]
    public void Creditor_may_put_the_principal_first(decimal amount, string parts)
    {
        Divides(Given.ConsumerClaim().Reading(PrincipalFirst), amount, parts);
        Divides(Given.OtherClaim().Reading(PrincipalFirst), amount, parts);
    }

    [Theory]
    [InlineData(19.99, "0/0/19.99/0/0")]
    [InlineData(20.01, "0/0/20/0.01/0")]
    [InlineData(22.01, "0.01/0/20/2/0")]
    [InlineData(32.01, "10/0.01/20/2/0")]
    [InlineData(132.01, "10/100/20/2/0.01")]
    public void Costs_of_other_claims_may_come_first(decimal amount, string parts) => Divides(Given.OtherClaim().Reading(CostsFirst), amount, parts);

    [Fact]
    public void Both_choices_go_together() => Divides(Given.OtherClaim().Reading(CostsFirst).Reading(PrincipalFirst), 122.01m, "0.01/100/20/2/0");

    [Theory]
    [InlineData("2013-12-15", "0/0/20/2/0")]
    [InlineData("2013-12-16", "10/12/0/0/0")]
    [InlineData("2024-03-01", "10/12/0/0/0")]
    public void Consumer_costs_come_last_without_choice_for_money_received_from_2013_12_16(string on, string parts)
    {
        Divides(Given.ConsumerClaim().Reading(CostsFirst), 22, parts, on);
        Divides(Given.ClaimOf(CreditorKind.PublicBody, DebtorKind.PrivatePerson, ClaimBasis.Other).Reading(CostsFirst), 22, parts, on);
        Divides(Given.OtherClaim().Reading(CostsFirst), 22, "0/0/20/2/0", on);
    }

    [Theory]
    [InlineData("2019-08-31", "0/0/20/2/0")]
    [InlineData("2019-09-01", "10/12/0/0/0")]
    public void Brokered_loan_follows_from_2019_09_01(string on, string parts) => Divides(Given.PeerToPeerLoan().Reading(CostsFirst), 22, parts, on);

    [Fact]
    public void What_remains_is_the_balance_less_the_parts()
    {
        var given = Given.ConsumerClaim();
        var left = given.Act.Allocate(given.Claim, Given.UsualDueDate, Owed, Euro.Of(115)).Value.Apply(Owed);
        Assert.Equal(new Balance(Euro.Zero, Euro.Zero, Euro.Of(15), Euro.Of(2)), left);
        Assert.Equal(Euro.Of(17), left.Total);
    }

    private static Readings PrincipalFirst(Readings readings) => readings with { InterestBeforePrincipal = false };

    private static Readings CostsFirst(Readings readings) => readings with { NonConsumerCosts = NonConsumerCosts.CostsFirst };

    /// <summary>The parts are interest/principal/costs/interest on costs/overpayment.</summary>
    private static void Divides(Given given, decimal amount, string parts, string on = "2024-03-01")
    {
        var expected = Array.ConvertAll(parts.Split('/'), part => Euro.Of(decimal.Parse(part, System.Globalization.CultureInfo.InvariantCulture)));
        var divided = given.Act.Allocate(given.Claim, OnDay.Iso(on), Owed, Euro.Of(amount)).Value;
        Euro[] found = [divided.Interest, divided.Principal, divided.Costs, divided.InterestOnCosts, divided.Overpayment];
        Assert.Equal(expected, found);
    }
}
