using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>How one payment divides over a balance (11a §).</summary>
public class AllocationProperties
{
    private static readonly LocalDate CostsLastFrom = new(2013, 12, 16);

    [CaseProperty]
    public void Parts_make_up_the_payment(Bill bill)
    {
        var parts = bill.Allocate();
        Assert.Equal(bill.Amount, parts.Interest + parts.Principal + parts.Costs + parts.InterestOnCosts + parts.Overpayment);
    }

    [CaseProperty]
    public void No_part_is_negative_or_more_than_is_owed(Bill bill)
    {
        var (parts, owed) = (bill.Allocate(), bill.Balance);
        Assert.True(Euro.Zero <= parts.Interest && parts.Interest <= owed.Interest);
        Assert.True(Euro.Zero <= parts.Principal && parts.Principal <= owed.Principal);
        Assert.True(Euro.Zero <= parts.Costs && parts.Costs <= owed.Costs);
        Assert.True(Euro.Zero <= parts.InterestOnCosts && parts.InterestOnCosts <= owed.InterestOnCosts);
        Assert.True(Euro.Zero <= parts.Overpayment);
    }

    [CaseProperty]
    public void Only_a_debt_fully_paid_can_be_overpaid(Bill bill)
    {
        var parts = bill.Allocate();
        Assert.True(parts.Overpayment == Euro.Zero || parts.Apply(bill.Balance).Total == Euro.Zero);
        Assert.Equal(Euro.Max(bill.Balance.Total - bill.Amount, Euro.Zero), parts.Apply(bill.Balance).Total);
    }

    [CaseProperty]
    public void A_consumers_costs_get_a_cent_only_when_principal_and_interest_are_paid(Bill bill)
    {
        var consumer = new ClaimFacts(CreditorKind.Trader, DebtorKind.Consumer, ClaimBasis.Credit);
        var claim = new Claim("c", consumer, bill.Claim.Principal, CostsLastFrom);
        var parts = new DebtCollectionAct { Readings = bill.Readings }.Allocate(claim, CostsLastFrom, bill.Balance, bill.Amount).Value;
        var left = parts.Apply(bill.Balance);
        Assert.True(parts.Costs + parts.InterestOnCosts == Euro.Zero || left.Principal + left.Interest == Euro.Zero);
        Assert.True(parts.InterestOnCosts == Euro.Zero || left.Costs == Euro.Zero);
    }

    [CaseProperty]
    public void Interest_and_principal_are_paid_in_the_order_chosen(Bill bill)
    {
        var left = bill.Allocate().Apply(bill.Balance);
        Assert.True(bill.Readings.InterestBeforePrincipal
            ? bill.Allocate().Principal == Euro.Zero || left.Interest == Euro.Zero
            : bill.Allocate().Interest == Euro.Zero || left.Principal == Euro.Zero);
    }

    [CaseProperty]
    public void Costs_come_first_or_last_as_chosen_where_there_is_a_choice(Bill bill)
    {
        var other = bill with { Claim = new Claim("c", ClaimCategory.Other, bill.Claim.Principal, bill.Claim.DueOn) };
        var (parts, left) = (other.Allocate(), other.Allocate().Apply(bill.Balance));
        Assert.True(bill.Readings.NonConsumerCosts == NonConsumerCosts.CostsFirst
            ? parts.Principal + parts.Interest == Euro.Zero || left.Costs + left.InterestOnCosts == Euro.Zero
            : parts.Costs + parts.InterestOnCosts == Euro.Zero || left.Principal + left.Interest == Euro.Zero);
    }

    [CaseProperty]
    public void A_payment_in_two_parts_divides_as_in_one(Bill bill, Twist twist)
    {
        var first = Euro.FromCents(twist.Dice().Below((int)bill.Amount.Cents + 1));
        var one = bill.Allocate(first);
        var two = (bill with { Balance = one.Apply(bill.Balance) }).Allocate(bill.Amount - first);
        Assert.Equal(
            bill.Allocate(),
            new PaymentParts(
                one.Interest + two.Interest,
                one.Principal + two.Principal,
                one.Costs + two.Costs,
                one.InterestOnCosts + two.InterestOnCosts,
                one.Overpayment + two.Overpayment));
    }
}
