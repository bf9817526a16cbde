namespace Indrivningslag.Tests.Support;

/// <summary>A ledger, compared posting by posting.</summary>
public sealed record LedgerAnswer(Ledger Ledger)
{
    /// <summary>Every payment as interest/principal/costs/overpayment.</summary>
    public LedgerAnswer Payments(params string[] postings)
    {
        Assert.Equal(postings, Ledger.Payments.Select(posting =>
            $"{posting.Parts.Interest}/{posting.Parts.Principal}/{posting.Parts.Costs}/{posting.Parts.Overpayment}"));
        Assert.All(Ledger.Payments, posting => Assert.Equal(Euro.Zero, posting.Parts.InterestOnCosts));
        return this;
    }

    /// <summary>What is outstanding as interest/principal/costs.</summary>
    public LedgerAnswer Outstanding(string parts)
    {
        var left = Ledger.Outstanding;
        Assert.Equal(parts, $"{left.Interest}/{left.Principal}/{left.Costs}");
        return this;
    }

    public LedgerAnswer OverpaidCosts(decimal amount)
    {
        Assert.Equal(amount, Ledger.OverpaidCosts.Amount);
        return this;
    }

    public LedgerAnswer ClientFunds(decimal amount)
    {
        Assert.Equal(amount, Ledger.ClientFunds.Amount);
        return this;
    }
}
