using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Indrivningslag.Json;
using NodaTime;
using NodaTime.Text;

namespace Indrivningslag.Benchmarks;

/// <summary>Answering requests one line at a time, against merely reading their tokens.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class FilterBenchmarks
{
    private const int Lines = 1_000;
    private readonly byte[][] _lines = [.. Enumerable.Range(0, Lines).Select(Line)];
    private readonly Evaluator _evaluator = new(DebtCollectionAct.Finland);

    /// <summary>A request on a consumer claim with six events, in which amounts and days vary.</summary>
    internal static byte[] Line(int i)
    {
        var due = new LocalDate(2023, 1, 1).PlusDays(i % 500);
        string On(int days) => LocalDatePattern.Iso.Format(due.PlusDays(days));
        return Encoding.UTF8.GetBytes($$$"""
            {"id":"claim-{{{i}}}","case":{"claim":{"id":"{{{i}}}","category":"consumer","principal":{{{100 + i % 2000}}}.50,"dueOn":"{{{On(0)}}}","dueNotice":{"kind":"agreedDueDate"}},"events":[{"type":"paymentReminder","on":"{{{On(14)}}}","by":"creditor","form":"written","cost":5},{"type":"paymentDemand","on":"{{{On(28)}}}","by":"agent","form":"written","cost":40,"termEndsOn":"{{{On(42)}}}"},{"type":"payment","on":"{{{On(35)}}}","amount":{{{10 + i % 50}}}.25},{"type":"paymentDemand","on":"{{{On(43)}}}","by":"agent","form":"written","cost":40,"termEndsOn":"{{{On(57)}}}"},{"type":"paymentPlan","on":"{{{On(60)}}}","by":"agent","cost":30,"instalments":6,"form":"written"},{"type":"planLapsed","on":"{{{On(90)}}}"}]},"ask":{"kind":"costs","asOf":"{{{On(120)}}}"}}
            """);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Lines)]
    public int Read_the_tokens()
    {
        var tokens = 0;
        foreach (var line in _lines)
        {
            var reader = new Utf8JsonReader(line);
            while (reader.Read())
            {
                tokens++;
            }
        }

        return tokens;
    }

    [Benchmark(OperationsPerInvoke = Lines)]
    public int Answer()
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(64 * 1024);
        var good = 0;
        foreach (var line in _lines)
        {
            buffer.ResetWrittenCount();
            good += _evaluator.Evaluate(line, buffer) ? 1 : 0;
        }

        return good;
    }
}
