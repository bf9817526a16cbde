namespace Indrivningslag.Cli;

/// <summary>The most that may be asked for one claim under two laws.</summary>
/// <param name="Line">The line of the request, from 1.</param>
/// <param name="Request">Its id.</param>
/// <param name="Before">Under the Act.</param>
/// <param name="After">Under the law it is compared with.</param>
internal readonly record struct ClaimChange(long Line, string Request, Euro Before, Euro After)
{
    internal Euro Difference => After - Before;
}

/// <summary>Sums over many claims: as many numbers for a million claims as for one.</summary>
internal sealed class ChangeSummary
{
    private const int MostLargest = 10;

    /// <summary>The smallest of the largest changes first; of equal ones the later.</summary>
    private readonly PriorityQueue<ClaimChange, (long Size, long Earlier)> _largest = new();

    internal long Claims { get; private set; }

    internal long Higher { get; private set; }

    internal long Lower { get; private set; }

    internal long Changed => Higher + Lower;

    internal Euro Before { get; private set; }

    internal Euro After { get; private set; }

    internal Euro Difference => After - Before;

    internal ChangeBuckets Buckets { get; } = new();

    /// <summary>The largest changes, the largest first; of equal ones the earlier.</summary>
    internal IEnumerable<ClaimChange> Largest => _largest.UnorderedItems.OrderByDescending(static item => item.Priority).Select(static item => item.Element);

    internal Euro AveragePerChanged => Average(Changed);

    internal Euro AveragePerClaim => Average(Claims);

    /// <exception cref="OverflowException">A sum does not fit; nothing has been added.</exception>
    internal void Add(ClaimChange change)
    {
        var (before, after) = (Before + change.Before, After + change.After);
        (Before, After) = (before, after);
        Claims++;
        Higher += change.Difference > Euro.Zero ? 1 : 0;
        Lower += change.Difference < Euro.Zero ? 1 : 0;
        Buckets.Add(change.Difference.Cents);
        if (change.Difference != Euro.Zero)
        {
            _largest.Enqueue(change, (Math.Abs(change.Difference.Cents), -change.Line));
            if (_largest.Count > MostLargest)
            {
                _largest.Dequeue();
            }
        }
    }

    private Euro Average(long count) =>
        count == 0 ? Euro.Zero : Euro.FromCents((long)Math.Round((decimal)Difference.Cents / count, MidpointRounding.AwayFromZero));
}
