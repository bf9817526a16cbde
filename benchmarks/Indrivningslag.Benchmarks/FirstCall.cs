using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using Indrivningslag.Json;

namespace Indrivningslag.Benchmarks;

/// <summary>What the first question in a process costs, and the hundredth after it. Each is measured once; run the process again for another figure.</summary>
internal static class FirstCall
{
    internal static void Measure(TextWriter output)
    {
        var history = Cases.SixEvents();
        Twice(output, "Totals", () => DebtCollectionAct.Finland.CostTotals(history, Cases.AsOf));
        Twice(output, "With reasons", () => DebtCollectionAct.Finland.Costs(history, Cases.AsOf));
        var evaluator = new Evaluator(DebtCollectionAct.Finland);
        var line = Requests.Line(0);
        Twice(output, "A request line", () => evaluator.Evaluate(line, new ArrayBufferWriter<byte>()));
    }

    private static void Twice<T>(TextWriter output, string name, Func<T> question)
    {
        var first = Time(question);
        for (var i = 0; i < 98; i++)
        {
            question();
        }

        output.WriteLine(string.Format(CultureInfo.InvariantCulture, "| {0} | {1:N0} | {2:N0} |", name, first, Time(question)));
    }

    private static double Time<T>(Func<T> question)
    {
        var start = Stopwatch.GetTimestamp();
        question();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }
}
