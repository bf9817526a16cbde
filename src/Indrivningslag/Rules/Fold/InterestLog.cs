namespace Indrivningslag.Rules;

/// <summary>
/// How interest was formed, line by line: one for each item and stretch of one rate and principal. Each line of a posting is rounded by itself, and
/// its last line takes the rest of the posting's own rounding.
/// </summary>
internal sealed class InterestLog
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<int, int> _lastOfItem = [];
    private int _posted;

    /// <summary>Adds a stretch of the posting that is being made.</summary>
    /// <param name="item">The item's position; 0 without items.</param>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day.</param>
    /// <param name="percent">The yearly rate.</param>
    /// <param name="cents">The principal, in cents.</param>
    /// <param name="exact">The interest, exactly, in the unit of <see cref="Stretch"/>.</param>
    internal void Add(int item, int from, int through, decimal percent, long cents, decimal exact)
    {
        if (_lastOfItem.TryGetValue(item, out var index) && index >= _posted && _entries[index].Continues(from, percent, cents))
        {
            _entries[index] = _entries[index] with { Through = through, Exact = _entries[index].Exact + exact };
            return;
        }

        _lastOfItem[item] = _entries.Count;
        _entries.Add(new Entry(item, from, through, percent, cents, exact, 0));
    }

    /// <summary>Ends a posting: rounds its lines to its sum, and joins those that only go on from the posting before.</summary>
    internal void EndPosting(long sum, Func<decimal, long> round)
    {
        var left = sum;
        for (var i = _posted; i < _entries.Count; i++)
        {
            var amount = i == _entries.Count - 1 ? left : round(_entries[i].Exact);
            left -= amount;
            _entries[i] = _entries[i] with { Amount = amount };
        }

        _posted = _entries.Count;
    }

    /// <summary>The lines, those of one item that only go on joined.</summary>
    internal List<InterestLine> Lines()
    {
        var joined = new List<Entry>();
        var last = new Dictionary<int, int>();
        foreach (var entry in _entries)
        {
            if (last.TryGetValue(entry.Item, out var index) && joined[index].Continues(entry.From, entry.Percent, entry.Principal))
            {
                joined[index] = joined[index] with { Through = entry.Through, Amount = joined[index].Amount + entry.Amount };
                continue;
            }

            last[entry.Item] = joined.Count;
            joined.Add(entry);
        }

        return joined.ConvertAll(static entry => new InterestLine(
            Days.ToDate(entry.From),
            Days.ToDate(entry.Through),
            Euro.FromCents(entry.Principal),
            entry.Percent,
            entry.Through - entry.From + 1,
            Euro.FromCents(entry.Amount)));
    }

    private readonly struct Entry(int item, int from, int through, decimal percent, long principal, decimal exact, long amount)
    {
        internal int Item => item;

        internal int From => from;

        internal int Through { get; init; } = through;

        internal decimal Percent => percent;

        internal long Principal => principal;

        internal decimal Exact { get; init; } = exact;

        internal long Amount { get; init; } = amount;

        internal bool Continues(int next, decimal rate, long cents) => next == Through + 1 && rate == Percent && cents == Principal;
    }
}
