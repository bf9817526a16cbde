namespace Indrivningslag.Cli;

/// <summary>How many changes are of which size, in steps of whole cents whose bounds are 1, 5, 10 ... 1000 euros.</summary>
internal sealed class ChangeBuckets
{
    /// <summary>The largest change of each step, in cents; the last step has no bound.</summary>
    private static readonly long[] Bounds = [100, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000];

    private readonly long[] _counts = new long[(2 * Bounds.Length) + 3];

    private static int Middle => Bounds.Length + 1;

    internal void Add(long cents) => _counts[Middle + (Math.Sign(cents) * Step(Math.Abs(cents)))]++;

    /// <summary>The steps from the lowest to the highest that has any change, with their bounds in cents; null: no bound.</summary>
    internal IEnumerable<(long? From, long? To, long Count)> All()
    {
        var first = Array.FindIndex(_counts, static count => count > 0);
        var last = Array.FindLastIndex(_counts, static count => count > 0);
        for (var i = Math.Max(first, 0); i <= last; i++)
        {
            var (least, most) = Span(Math.Abs(i - Middle));
            yield return i < Middle ? (-most, -least, _counts[i]) : (least, most, _counts[i]);
        }
    }

    /// <summary>0 for no change, else the step from 1.</summary>
    private static int Step(long size)
    {
        if (size == 0)
        {
            return 0;
        }

        var found = Array.BinarySearch(Bounds, size);
        return (found < 0 ? ~found : found) + 1;
    }

    private static (long Least, long? Most) Span(int step) => step switch
    {
        0 => (0, 0),
        1 => (1, Bounds[0]),
        _ => (Bounds[step - 2] + 1, step <= Bounds.Length ? Bounds[step - 1] : null),
    };
}
