using BenchmarkDotNet.Running;
using Indrivningslag.Benchmarks;

switch (args)
{
    case ["lines", var count]:
        Requests.Write(Console.OpenStandardOutput(), int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        break;
    case ["tokens"]:
        Console.WriteLine(Tokens.Count(Console.OpenStandardInput()));
        break;
    case ["first"]:
        FirstCall.Measure(Console.Out);
        break;
    case ["ratios"]:
        Ratios.Measure(Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(FilterBenchmarks).Assembly).Run(args);
        break;
}
