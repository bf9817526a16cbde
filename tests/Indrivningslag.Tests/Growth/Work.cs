using System.Reflection;
using Indrivningslag.Json;

namespace Indrivningslag.Tests.Growth;

/// <summary>
/// How much work something is: the steps it takes, where the coverage collector counts how often each line runs (<c>.ci/growth</c>), and the bytes it
/// allocates otherwise. Neither depends on the machine or on what else it does.
/// </summary>
internal static class Work
{
    /// <summary>Too little to judge by.</summary>
    private static int Slack => CountsSteps ? 2_000 : 16_384;

    /// <summary>Arrays that double are now full and now half empty, so bytes grow by leaps; steps do not.</summary>
    private static double Leaps => CountsSteps ? 0 : 0.5;

    private static readonly int[][] Hits = [.. new[] { typeof(Claim).Assembly, typeof(CaseJson).Assembly }.Select(HitsOf).OfType<int[]>()];

    internal static bool CountsSteps => Hits.Length > 0;

    internal static string Unit => CountsSteps ? "steps" : "bytes";

    /// <summary>Tells how work grows that should grow as its input does; null when it does. Sizes double, so that linear work grows by twice as much.</summary>
    /// <param name="of">The work for an input of a size; what it needs is made before.</param>
    /// <param name="smallest">The first of the three sizes.</param>
    internal static string? Excess(Func<int, Action> of, int smallest)
    {
        var amounts = new long[3];
        for (var i = 0; i < amounts.Length; i++)
        {
            var work = of(smallest << i);
            if (i == 0 || !CountsSteps)
            {
                // Once for what is made, or borrowed, the first time only.
                work();
            }

            amounts[i] = Amount(work);
        }

        var (first, second) = (amounts[1] - amounts[0], amounts[2] - amounts[1]);
        return second <= (2.6 * Math.Max(0, first)) + (Leaps * amounts[1]) + Slack
            ? null
            : FormattableString.Invariant($"{amounts[0]}, {amounts[1]}, {amounts[2]} {Unit} for {smallest}, {smallest * 2}, {smallest * 4}");
    }

    private static long Amount(Action work)
    {
        if (CountsSteps)
        {
            var before = Steps();
            work();
            return Steps() - before;
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - allocated;
    }

    private static long Steps() => Hits.Sum(lines => lines.Sum(count => (long)count));

    /// <summary>The collector's own type in an assembly that it prepared; null in any other.</summary>
    private static int[]? HitsOf(Assembly assembly) => (int[]?)assembly.GetTypes()
        .FirstOrDefault(type => type.Namespace == "Coverlet.Core.Instrumentation.Tracker")?
        .GetField("HitsArray", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(null);
}
