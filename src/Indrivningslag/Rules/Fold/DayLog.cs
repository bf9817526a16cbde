namespace Indrivningslag.Rules;

/// <summary>What was left of the claim at the end of each past day that changed it; kept only where a measure tells when it was prepared.</summary>
internal sealed class DayLog
{
    private readonly List<Entry> _days = [];

    internal void Add(int day, long principal, bool paid) => _days.Add(new Entry(day, principal, paid));

    /// <summary>The state at the end of a day; null before every day that changed it.</summary>
    internal Entry? AtEndOf(int day)
    {
        int low = 0, high = _days.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_days[middle].Day <= day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? null : _days[low - 1];
    }

    internal readonly record struct Entry(int Day, long Principal, bool Paid);
}
