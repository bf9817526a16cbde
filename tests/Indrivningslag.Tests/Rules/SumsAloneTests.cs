using NodaTime;

namespace Indrivningslag.Tests.Rules;

/// <summary>Where only sums are asked, breaches are judged without being written down.</summary>
public class SumsAloneTests
{
    private static readonly LocalDate DueOn = new(2024, 3, 1);
    private static readonly LocalDate AsOf = new(2024, 7, 1);

    [Fact]
    public void A_breach_takes_no_more_memory_than_a_lawful_step()
    {
        var (lawful, breached) = (Case(reminded: true), Case(reminded: false));
        Assert.Equal(Euro.Of(29), DebtCollectionAct.Finland.CostTotals(lawful, AsOf).Costs);
        Assert.True(DebtCollectionAct.Finland.CostTotals(breached, AsOf).Forfeited);
        Assert.Equal(Allocated(lawful), Allocated(breached));
    }

    /// <summary>What a question takes at least: the runtime may allocate for itself now and then.</summary>
    private static long Allocated(CollectionCase history) => Enumerable.Range(0, 20).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        DebtCollectionAct.Finland.CostTotals(history, AsOf);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });

    private static CollectionCase Case(bool reminded) => new(
        new Claim("sums", ClaimCategory.Consumer, Euro.Of(500), DueOn) { DueNotice = DueNotice.AgreedDueDate },
        [
            new PaymentReminder(DueOn.PlusDays(reminded ? 14 : 90), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5) },
            new PaymentDemand(DueOn.PlusDays(28), CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(24) },
        ]);
}
