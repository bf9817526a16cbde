using BenchmarkDotNet.Attributes;
using Indrivningslag.Cli;
using Indrivningslag.Json;

namespace Indrivningslag.Benchmarks;

/// <summary>The filter on 100,000 requests on all cores, against merely reading their tokens on all cores.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class FilterBenchmarks
{
    private const int Lines = 100_000;
    private readonly Evaluator _evaluator = new(DebtCollectionAct.Finland);
    private byte[] _lines = [];

    [GlobalSetup]
    public void Prepare()
    {
        using var lines = new MemoryStream();
        Requests.Write(lines, Lines);
        _lines = lines.ToArray();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Lines)]
    public long Read_the_tokens() => Tokens.Count(new MemoryStream(_lines));

    [Benchmark(OperationsPerInvoke = Lines)]
    public long Evaluate() => new Filter(_evaluator).Run(new MemoryStream(_lines), Stream.Null).Lines;
}
