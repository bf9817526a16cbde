using BenchmarkDotNet.Attributes;

namespace Indrivningslag.Benchmarks;

/// <summary>The cost assessment of a six-event case, against hand-written code for the same totals.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class SixEventBenchmarks
{
    private readonly CollectionCase _case = Cases.SixEvents();
    private readonly HandWritten.Step[] _steps = Cases.SixSteps();
    private readonly PreparedCase _prepared = DebtCollectionAct.Finland.Prepare(Cases.SixEvents());

    [Benchmark(Baseline = true)]
    public long Hand_written() => HandWritten.Total(_steps, 500_00, Cases.DueOn, Cases.AsOf);

    [Benchmark]
    public long Totals() => DebtCollectionAct.Finland.CostTotals(_case, Cases.AsOf).Costs.Cents;

    [Benchmark]
    public int With_reasons() => DebtCollectionAct.Finland.Costs(_case, Cases.AsOf).Value.Measures.Count;

    [Benchmark]
    public long Totals_of_a_prepared_case() => _prepared.CostTotals(Cases.AsOf).Costs.Cents;
}
