using Indrivningslag.Law;

namespace Indrivningslag.Tests.Properties;

/// <summary>What can only raise costs, where the Act makes it so.</summary>
public class MonotonicityProperties
{
    [CaseProperty]
    public void A_larger_principal_lowers_no_list_price_and_no_cap(Scenario scenario, Twist twist)
    {
        var (small, large) = SmallAndLarge(scenario, twist);
        foreach (var (less, more) in Measured.All(small).Zip(Measured.All(large)))
            Assert.True(less.Ceiling is null ? more.Ceiling is null : less.Ceiling <= more.Ceiling);
        Assert.False(small.Totals().TotalCeiling > large.Totals().TotalCeiling);
    }

    /// <summary>Unpaid and without agreed ceilings; otherwise counts used up early may cost more than a higher price brings.</summary>
    [CaseProperty]
    public void A_larger_principal_lowers_no_costs_within_an_edition(Scenario scenario, Twist twist)
    {
        var (small, large) = SmallAndLarge(Plain(scenario), twist);
        Assert.True(small.Totals().Costs <= large.Totals().Costs);
    }

    [CaseProperty]
    public void Exceptional_difficulty_lowers_no_costs_within_an_edition(Scenario scenario)
    {
        var plain = Plain(scenario.With(Histories.Without<ExceptionallyDifficult>(scenario.Case)));
        var difficult = plain.With(Histories.Append(plain.Case, new ExceptionallyDifficult(plain.On, true, true)));
        Assert.True(plain.Totals().Costs <= difficult.Totals().Costs);
    }

    [CaseProperty]
    public void Value_added_tax_never_makes_the_total_smaller(Scenario scenario)
    {
        var unpaid = scenario.With(Histories.Without<Payment>(scenario.Case));
        Assert.True(Taxed(unpaid, deducts: true).Total <= Taxed(unpaid, deducts: false).Total);
    }

    [CaseProperty]
    public void Standard_compensation_never_makes_the_total_smaller(Scenario scenario, Twist twist)
    {
        if (scenario.Claim.Class != ClaimClass.Other)
            return;
        var unpaid = scenario.With(Histories.Without<Payment>(scenario.Case));
        var without = new CollectionCase(scenario.Claim with { CommercialPayment = null }, unpaid.Case.Events);
        var with = new CollectionCase(scenario.Claim with { CommercialPayment = new CommercialPayment(twist.Dice().Between(1, 4)) }, unpaid.Case.Events);
        Assert.True(unpaid.With(without).Totals().Total <= unpaid.With(with).Totals().Total);
    }

    [CaseProperty]
    public void Interest_only_grows_while_nothing_is_paid(Scenario scenario, Twist twist)
    {
        var unpaid = scenario.With(Histories.Without<Payment>(scenario.Case));
        var later = unpaid with { On = unpaid.On.PlusDays(twist.Dice().Below(400)) };
        Assert.True(unpaid.Ledger().Outstanding.Interest <= later.Ledger().Outstanding.Interest);
    }

    private static CostTotals Taxed(Scenario scenario, bool deducts) =>
        scenario.With(scenario.Claim with { CreditorDeductsVat = deducts }).Totals();

    private static (Scenario Small, Scenario Large) SmallAndLarge(Scenario scenario, Twist twist)
    {
        var original = scenario with { Readings = scenario.Readings with { PrincipalForTiers = TierPrincipal.Original } };
        var principal = scenario.Claim.Principal + Euro.Of(twist.Dice().Pick<decimal>(Amounts.Principals));
        return (original, original.With(scenario.Claim with { Principal = principal }));
    }

    private static Scenario Plain(Scenario scenario)
    {
        var events = Histories.InOneEdition(Histories.Without<Payment>(scenario.Case)).Events;
        return scenario.With(new CollectionCase(scenario.Claim with { AgreedCeilings = null }, events));
    }
}
