namespace Indrivningslag.Tests.Properties;

/// <summary>How one payment divides over several claims of a debtor.</summary>
public class DivisionProperties
{
    [CaseProperty]
    public void Every_cent_is_in_a_share_or_overpaid(Debts debts)
    {
        var division = debts.Divide();
        Assert.Equal(debts.Amount, Measured.Sum(division.Shares.Select(Paid)) + division.Overpayment);
        Assert.Equal(Euro.Max(debts.Amount - debts.Owed, Euro.Zero), division.Overpayment);
    }

    [CaseProperty]
    public void Designation_changes_who_is_paid_first_and_never_the_sum(Debts debts)
    {
        var (designated, plain) = (debts.Divide(), debts.Divide([]));
        Assert.Equal(plain.Overpayment, designated.Overpayment);
        Assert.Equal(Measured.Sum(plain.Shares.Select(Paid)), Measured.Sum(designated.Shares.Select(Paid)));
    }

    [CaseProperty]
    public void A_claim_is_paid_only_when_those_before_it_are(Debts debts)
    {
        var rest = debts.Claims.Where(c => !debts.Designated.Contains(c.Claim.Id)).OrderBy(c => c.Claim.DueOn);
        var order = debts.Designated.Select(id => debts.Claims.Single(c => c.Claim.Id == id)).Concat(rest);
        var left = debts.Amount;
        foreach (var claim in order)
        {
            var share = debts.Divide().Shares.Single(s => s.Claim.Id == claim.Claim.Id);
            Assert.Equal(Euro.Min(left, claim.Balance.Total), Paid(share));
            left -= Paid(share);
        }
    }

    [CaseProperty]
    public void Within_a_claim_a_share_divides_as_a_payment_of_its_own(Debts debts)
    {
        var act = new DebtCollectionAct { Readings = debts.Readings };
        var division = debts.Divide();
        Assert.Equal(debts.Claims.Select(c => c.Claim), division.Shares.Select(share => share.Claim));
        foreach (var (claim, share) in debts.Claims.Zip(division.Shares))
            Assert.Equal(act.Allocate(claim.Claim, debts.On, claim.Balance, Paid(share)).Value, share.Parts);
    }

    private static Euro Paid(ClaimShare share) =>
        share.Parts.Interest + share.Parts.Principal + share.Parts.Costs + share.Parts.InterestOnCosts;
}
