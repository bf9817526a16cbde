using System.Runtime.CompilerServices;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Rules;

/// <summary>What is written down of long cases stands in chunks; where one ends and the next begins makes no difference.</summary>
public class LongCasesTests
{
    private static readonly LocalDate DueOn = new(2024, 3, 1);

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(1_000)]
    public void Every_measure_is_told_with_its_reasons(int count)
    {
        var costs = DebtCollectionAct.Finland.Costs(Case(count), DueOn.PlusDays(27 + count)).Value;
        Assert.Equal(count, costs.Measures.Count);
        Assert.Equal(Euro.Of(10), costs.Totals.Costs);
        Assert.Equal([5m, 5m], costs.Measures.Take(2).Select(cost => cost.Admitted.Amount));
        for (var i = 2; i < count; i++)
        {
            Assert.Equal((i, Euro.Zero), (costs.Measures[i].Event, costs.Measures[i].Admitted));
            Assert.Equal([(Rule.LetterWait, Citation.Parse("10b.2"))], costs.Measures[i].Limits.Select(limit => (limit.Rule, limit.Citation)));
        }
    }

    [Fact]
    public void Long_answers_are_equal_when_their_measures_are()
    {
        var (costs, again) = (Measures(600), Measures(600));
        Assert.Equal(costs, again);
        Assert.Equal(costs.GetHashCode(), again.GetHashCode());
        Assert.Equal(Measures(599), costs.Take(599));
        Assert.Throws<ArgumentOutOfRangeException>(() => costs[600]);
    }

    /// <summary>Arrays from 85 000 bytes on go to the large object heap, where each event of a long case would cost more.</summary>
    [Fact]
    public void No_chunk_goes_to_the_large_object_heap()
    {
        Assert.InRange(Unsafe.SizeOf<MeasureCost>() * Sequence.ChunkLength, 1, 84_000);
        Assert.InRange(Unsafe.SizeOf<Reason>() * Sequence.ChunkLength, 1, 84_000);
    }

    private static Sequence<MeasureCost> Measures(int count) => DebtCollectionAct.Finland.Costs(Case(count), DueOn.PlusDays(27 + count)).Value.Measures;

    /// <summary>Reminders: two a fortnight apart, and then one every day.</summary>
    private static CollectionCase Case(int count) => new(
        new Claim("long", ClaimCategory.Consumer, Euro.Of(500), DueOn) { DueNotice = DueNotice.AgreedDueDate },
        Enumerable.Range(0, count).Select(i => new PaymentReminder(DueOn.PlusDays(i == 0 ? 14 : 27 + i), CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5) }));
}
