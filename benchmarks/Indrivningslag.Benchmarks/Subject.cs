namespace Indrivningslag.Benchmarks;

/// <summary>Something to measure.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Run">Does it once; what it returns keeps the work from being left out.</param>
/// <param name="Units">How many units of work one run is, such as events or lines.</param>
internal sealed record Subject(string Name, Func<long> Run, int Units = 1)
{
    private static long s_kept;

    /// <summary>What one unit takes of processor time, in nanoseconds, over so many runs.</summary>
    internal double Time(int runs)
    {
        var began = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < runs; i++)
        {
            s_kept ^= Run();
        }

        return (Environment.CpuUsage.TotalTime - began).TotalNanoseconds / ((double)runs * Units);
    }

    /// <summary>The bytes that one run allocates.</summary>
    internal long Allocated()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        s_kept ^= Run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
