using System.Buffers;
using BenchmarkDotNet.Attributes;
using Indrivningslag.Json;

namespace Indrivningslag.Benchmarks;

/// <summary>The steps of answering one request on one core, against merely reading its tokens.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class RequestBenchmarks
{
    private const int Lines = 1_000;
    private readonly byte[][] _lines = [.. Enumerable.Range(0, Lines).Select(Requests.Line)];
    private readonly CaseRequest[] _requests = [.. Enumerable.Range(0, Lines).Select(i => CaseJson.ReadRequest(Requests.Line(i)))];
    private readonly Evaluator _evaluator = new(DebtCollectionAct.Finland);
    private readonly ArrayBufferWriter<byte> _answer = new(64 * 1024);

    [Benchmark(Baseline = true, OperationsPerInvoke = Lines)]
    public long Read_the_tokens()
    {
        var tokens = 0L;
        foreach (var line in _lines)
        {
            tokens += Tokens.OfLine(line);
        }

        return tokens;
    }

    [Benchmark(OperationsPerInvoke = Lines)]
    public int Read_the_request()
    {
        var events = 0;
        foreach (var line in _lines)
        {
            events += CaseJson.ReadRequest(line).Case.Events.Count;
        }

        return events;
    }

    [Benchmark(OperationsPerInvoke = Lines)]
    public int Assess_the_costs()
    {
        var measures = 0;
        foreach (var request in _requests)
        {
            measures += DebtCollectionAct.Finland.Costs(request.Case, ((Ask.Costs)request.Ask).AsOf).Value.Measures.Count;
        }

        return measures;
    }

    [Benchmark(OperationsPerInvoke = Lines)]
    public int Answer()
    {
        var answered = 0;
        foreach (var line in _lines)
        {
            _answer.ResetWrittenCount();
            answered += _evaluator.Evaluate(line, _answer) ? 1 : 0;
        }

        return answered;
    }
}
