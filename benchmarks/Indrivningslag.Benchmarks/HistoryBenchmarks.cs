using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Indrivningslag.Benchmarks;

/// <summary>Each question over histories of different lengths.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class HistoryBenchmarks
{
    private static readonly LocalDate Later = Cases.Later;
    private static readonly DebtCollectionAct Act = Cases.LongAct;

    private CollectionCase _case = Cases.Long(1);
    private PreparedCase _prepared = Act.Prepare(Cases.Long(1));

    [Params(1, 6, 32, 1_000, 10_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _case = Cases.Long(Events);
        _prepared = Act.Prepare(_case);
    }

    [Benchmark]
    public long Totals() => Act.CostTotals(_case, Later).Costs.Cents;

    [Benchmark]
    public int Costs_with_reasons() => Act.Costs(_case, Later).Value.Measures.Count;

    [Benchmark]
    public bool Permission() => Act.Permission(_case, new PaymentDemand(Later, CollectorRole.Agent, DeliveryForm.Written)).Value.Permitted;

    [Benchmark]
    public int Next() => Act.Next(_case, Later).Value.Count;

    [Benchmark]
    public long Ledger() => Act.Allocation(_case, Later).Value.Outstanding.Total.Cents;

    [Benchmark]
    public int Audit() => Act.Audit(_case, Later).Value.Count;

    [Benchmark]
    public int Next_of_a_prepared_case() => _prepared.Next(Later).Value.Count;

    [Benchmark]
    public long One_more_event_and_the_totals() => _prepared
        .With(new PaymentReminder(Later, CollectorRole.Creditor, DeliveryForm.Written) { Cost = Euro.Of(5) })
        .CostTotals(Later).Costs.Cents;
}
