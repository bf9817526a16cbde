using Indrivningslag.Law;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Rules;

/// <summary>One payment over several claims of one debtor.</summary>
public class DivisionTests
{
    private static readonly DebtCollectionAct Act = DebtCollectionAct.Finland;

    /// <summary>B is the oldest; A and C fell due on one day.</summary>
    private static readonly ClaimBalance[] Owed =
    [
        Claim("A", ClaimCategory.Consumer, "2024-01-01", 100, 10, 5),
        Claim("B", ClaimCategory.Other, "2023-06-01", 50, 0, 12),
        Claim("C", ClaimCategory.Consumer, "2024-01-01", 30, 3, 0),
    ];

    [Theory]
    [InlineData(0, "", "0/0/0", "0/0/0", "0/0/0", 0)]
    [InlineData(50, "", "0/0/0", "0/50/0", "0/0/0", 0)]
    [InlineData(63, "", "1/0/0", "0/50/12", "0/0/0", 0)]
    [InlineData(177, "", "10/100/5", "0/50/12", "0/0/0", 0)]
    [InlineData(181, "", "10/100/5", "0/50/12", "3/1/0", 0)]
    [InlineData(210.01, "", "10/100/5", "0/50/12", "3/30/0", 0.01)]
    [InlineData(40, "C", "0/0/0", "0/7/0", "3/30/0", 0)]
    [InlineData(40, "C A", "7/0/0", "0/0/0", "3/30/0", 0)]
    [InlineData(40, "A C B", "10/30/0", "0/0/0", "0/0/0", 0)]
    [InlineData(210, "B C A", "10/100/5", "0/50/12", "3/30/0", 0)]
    public void Debtor_s_designation_comes_first_and_then_the_oldest_due_date(
        decimal amount, string designated, string a, string b, string c, decimal overpayment)
    {
        var division = Act.Divide(Owed, OnDay.Iso("2024-03-01"), Euro.Of(amount), designated.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Value;
        Assert.Equal(["A", "B", "C"], division.Shares.Select(share => share.Claim.Id));
        Assert.Equal([Parts(a), Parts(b), Parts(c)], division.Shares.Select(share => share.Parts));
        Assert.Equal(Euro.Of(overpayment), division.Overpayment);
    }

    [Fact]
    public void Within_each_claim_its_own_rules_apply()
    {
        var costsFirst = Act with { Readings = new Readings { NonConsumerCosts = NonConsumerCosts.CostsFirst } };
        Assert.Equal(
            [Parts("8/0/0"), Parts("0/0/12"), Parts("0/0/0")],
            costsFirst.Divide([Owed[0], Claim("B", ClaimCategory.Other, "2023-06-01", 0, 0, 12), Owed[2]], OnDay.Iso("2024-03-01"), Euro.Of(20))
                .Value.Shares.Select(share => share.Parts));
        Assert.Equal(Parts("0/8/12"), costsFirst.Divide([Owed[1]], OnDay.Iso("2024-03-01"), Euro.Of(20)).Value.Shares[0].Parts);
        Assert.Equal(Parts("10/10/0"), costsFirst.Divide([Owed[0]], OnDay.Iso("2024-03-01"), Euro.Of(20)).Value.Shares[0].Parts);
    }

    [Theory]
    [InlineData("C A", "3/30/0", "7/0/0")]
    [InlineData("A C", "10/30/0", "0/0/0")]
    public void Claims_due_on_one_day_come_in_the_order_given(string order, string first, string second)
    {
        var owed = order.Split(' ').Select(id => Owed.Single(balance => balance.Claim.Id == id)).ToArray();
        var division = Act.Divide(owed, OnDay.Iso("2024-03-01"), Euro.Of(40)).Value;
        Assert.Equal([Parts(first), Parts(second)], division.Shares.Select(share => share.Parts));
    }

    [Theory]
    [InlineData("A", "10/10/0", "0/0/0")]
    [InlineData("B", "0/0/0", "0/8/12")]
    public void Costs_take_the_place_that_the_rules_of_their_own_claim_give_them(string designated, string a, string b)
    {
        var costsFirst = Act with { Readings = new Readings { NonConsumerCosts = NonConsumerCosts.CostsFirst } };
        ClaimBalance[] consumerFirst = [Owed[0], Owed[1]], otherFirst = [Owed[1], Owed[0]];
        foreach (var owed in new[] { consumerFirst, otherFirst })
        {
            var shares = costsFirst.Divide(owed, OnDay.Iso("2024-03-01"), Euro.Of(20), [designated]).Value.Shares;
            Assert.Equal(Parts(a), shares.Single(share => share.Claim.Id == "A").Parts);
            Assert.Equal(Parts(b), shares.Single(share => share.Claim.Id == "B").Parts);
        }
    }

    [Fact]
    public void Repeated_and_unknown_ids_are_refused()
    {
        var day = OnDay.Iso("2024-03-01");
        Refused("claims", () => Act.Divide([Owed[0], Owed[0]], day, Euro.Of(1)).Value);
        Refused("designated", () => Act.Divide(Owed, day, Euro.Of(1), ["D"]).Value);
        Refused("designated", () => Act.Divide(Owed, day, Euro.Of(1), ["A", "A"]).Value);
        Refused("amount", () => Act.Divide(Owed, day, Euro.FromCents(-1)).Value);
    }

    [Fact]
    public void Payment_without_claims_goes_back() =>
        Assert.Equal(Euro.Of(7), Act.Divide([], OnDay.Iso("2024-03-01"), Euro.Of(7)).Value.Overpayment);

    private static void Refused(string fact, Func<object> divide) =>
        Assert.Equal(fact, Assert.Throws<InvalidFactException>(divide).Fact);

    private static ClaimBalance Claim(string id, ClaimCategory category, string due, decimal principal, decimal interest, decimal costs) =>
        new(new Claim(id, category, Euro.Of(1_000), OnDay.Iso(due)), new Balance(Euro.Of(principal), Euro.Of(interest), Euro.Of(costs)));

    /// <summary>Interest/principal/costs.</summary>
    private static PaymentParts Parts(string text)
    {
        var parts = Array.ConvertAll(text.Split('/'), part => Euro.Of(decimal.Parse(part, System.Globalization.CultureInfo.InvariantCulture)));
        return new PaymentParts(parts[0], parts[1], parts[2], Euro.Zero, Euro.Zero);
    }
}
