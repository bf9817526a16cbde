using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;

namespace Indrivningslag.Tests.Examples;

/// <summary>The four claim types of a public benefit authority, in C# as in the example files.</summary>
public class PublicCreditorExamples
{
    private static readonly DebtCollectionAct Act = DebtCollectionAct.Finland;
    private static readonly LocalDate DueOn = new(2026, 2, 2);
    private static readonly LocalDate FirstReminder = new(2026, 2, 16);
    private static readonly LocalDate SecondReminder = new(2026, 3, 2);

    /// <summary>A public body against a private person: 3.3 brings the consumer rules.</summary>
    private static readonly ClaimFacts Facts = new(CreditorKind.PublicBody, DebtorKind.PrivatePerson, ClaimBasis.PublicTask);

    [Fact]
    public void Benefit_recovery_has_a_title_and_is_not_directly_enforceable()
    {
        var claim = new Claim("benefit-recovery", Facts, Euro.Of(900), new LocalDate(2026, 1, 30)) { DueNotice = DueNotice.Sent(new LocalDate(2026, 1, 12)) };
        var @case = new CollectionCase(claim,
        [
            new PaymentReminder(new LocalDate(2026, 2, 13), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5) },
            new PaymentPlan(new LocalDate(2026, 3, 2), CollectorRole.Creditor, DeliveryForm.Written, instalments: 9) { Cost = Euro.Of(25) },
            new Payment(new LocalDate(2026, 3, 31), Euro.Of(100)),
        ]);

        var totals = Act.CostTotals(@case, new LocalDate(2026, 3, 31));

        Assert.Equal(Euro.Of(30), totals.Total);
        Assert.Equal(Euro.Zero, totals.DirectlyEnforceable);
        Assert.Equal(Euro.Of(120), totals.TotalCeiling);
        Assert.Equal(Read("public-benefit-recovery"), @case);
    }

    [Fact]
    public void Maintenance_debt_has_a_title_and_bears_ordinary_prices()
    {
        var claim = new Claim("maintenance-debt", Facts, Euro.Of(610), DueOn) { DueNotice = DueNotice.Sent(new LocalDate(2026, 1, 15)) };
        var @case = new CollectionCase(claim,
        [
            new PaymentReminder(FirstReminder, CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5) },
            new PaymentReminder(SecondReminder, CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5) },
            new TermExtension(new LocalDate(2026, 3, 5), CollectorRole.Creditor, days: 30) { Cost = Euro.Of(5) },
        ]);

        var totals = Act.CostTotals(@case, new LocalDate(2026, 3, 5));

        Assert.Equal(Euro.Of(15), totals.Total);
        Assert.Equal(Euro.Zero, totals.DirectlyEnforceable);
        Assert.Equal(Read("public-maintenance-debt"), @case);
    }

    [Fact]
    public void Study_loan_guarantee_claim_is_the_States_and_closed_to_agents()
    {
        var claim = new Claim("study-loan-guarantee", Facts, Euro.Of(4000), DueOn)
        {
            DueNotice = DueNotice.Sent(new LocalDate(2026, 1, 15)),
            DirectlyEnforceable = true,
            StateClaimOrPublicSanction = true,
            Interest = InterestTerms.Statutory,
        };
        var @case = new CollectionCase(claim,
        [
            new PaymentReminder(FirstReminder, CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5) },
            new PaymentReminder(SecondReminder, CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5) },
        ]);
        var demand = new PaymentDemand(new LocalDate(2026, 3, 20), CollectorRole.Agent, DeliveryForm.Written);

        var totals = Act.CostTotals(@case, SecondReminder);
        var permission = Act.Permission(@case, demand).Value;

        Assert.Equal(Euro.Of(10), totals.Total);
        Assert.Equal(Euro.Of(10), totals.DirectlyEnforceable);
        Assert.Equal(Euro.Of(51), totals.TotalCeiling);
        Assert.Equal([Citation.Parse("9")], permission.Obstacles.Select(obstacle => obstacle.Citation));
        Assert.Null(permission.Earliest);
        Assert.Equal(Read("public-study-loan-guarantee"), @case);
    }

    /// <summary>The late fee of 5.00 rests on special law: it is neither principal nor a cost of a measure, and is claimed beside the case.</summary>
    [Fact]
    public void Student_health_care_fee_keeps_its_late_fee_out_of_collection_costs()
    {
        var lateFeeBySpecialLaw = Euro.Of(5);
        var claim = new Claim("student-health-care-fee", Facts, Euro.Of(36), DueOn)
        {
            DueNotice = DueNotice.AgreedDueDate,
            DirectlyEnforceable = true,
        };
        var @case = new CollectionCase(claim, [new PaymentReminder(FirstReminder, CollectorRole.Creditor, DeliveryForm.Written)]);

        var owed = Act.Allocation(@case, FirstReminder).Value.Outstanding;

        Assert.Equal(Euro.Zero, Act.CostTotals(@case, FirstReminder).Total);
        Assert.Equal(Euro.Of(36), owed.Total);
        Assert.Equal(Euro.Of(41), owed.Total + lateFeeBySpecialLaw);
        Assert.Equal(Read("public-student-health-care-fee"), @case);
    }

    [Theory]
    [InlineData("public-benefit-recovery")]
    [InlineData("public-maintenance-debt")]
    [InlineData("public-study-loan-guarantee")]
    [InlineData("public-student-health-care-fee")]
    public void Consumer_rules_apply_by_the_third_subsection_of_section_3(string file)
    {
        var claim = Read(file).Claim;

        var creditor = Act.Scope(claim, ScopeActor.Creditor, SecondReminder).Value;
        var abroad = Act.Scope(claim, ScopeActor.EnforcementAuthority, SecondReminder).Value;

        Assert.Equal((true, ClaimCategory.Consumer, Citation.Parse("3.3")), (creditor.InScope, creditor.Regime!.Value, creditor.Citation));
        Assert.Equal((false, Citation.Parse("1.3")), (abroad.InScope, abroad.Citation));
    }

    private static CollectionCase Read(string name) =>
        CaseJson.ReadCase(File.ReadAllBytes(Repository.File("src", "Indrivningslag.Cli", "Examples", name + ".json")));
}
