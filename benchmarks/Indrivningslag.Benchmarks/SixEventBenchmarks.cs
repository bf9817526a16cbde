using BenchmarkDotNet.Attributes;
using Indrivningslag.Benchmarks.Lean;

namespace Indrivningslag.Benchmarks;

/// <summary>The cost assessment of a six-event case, against the lean code for the same totals.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class SixEventBenchmarks
{
    private readonly CollectionCase _case = Cases.SixEvents();
    private readonly LeanCase _lean = Cases.Lean(Cases.SixEvents());
    private readonly int _asOf = LeanReader.DayOf(Cases.AsOf);
    private readonly PreparedCase _prepared = DebtCollectionAct.Finland.Prepare(Cases.SixEvents());

    [Benchmark(Baseline = true)]
    public long Lean() => LeanAct.Total(_lean.Claim, _lean.Steps, _asOf);

    [Benchmark]
    public long Totals() => DebtCollectionAct.Finland.CostTotals(_case, Cases.AsOf).Costs.Cents;

    [Benchmark]
    public int With_reasons() => DebtCollectionAct.Finland.Costs(_case, Cases.AsOf).Value.Measures.Count;

    [Benchmark]
    public long Totals_of_a_prepared_case() => _prepared.CostTotals(Cases.AsOf).Costs.Cents;
}
