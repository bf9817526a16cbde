namespace Indrivningslag.Rules;

/// <summary>
/// The items of a claim by due date, with the principal that credit notes left of each. Principal is paid oldest due date first, so that one sum
/// paid tells what is outstanding of every item.
/// </summary>
internal sealed class ItemBook
{
    private readonly int[] _dueDays;
    private readonly long[] _through;

    internal ItemBook(ItemOrder order, long[]? credited)
    {
        _dueDays = new int[order.Count];
        _through = new long[order.Count];
        var sum = 0L;
        for (var i = 0; i < order.Count; i++)
        {
            _dueDays[i] = order.DueDay(i);
            sum += order.Principal(i) - (credited?[order.Given(i)] ?? 0);
            _through[i] = sum;
        }
    }

    private ItemBook(int[] dueDays, long[] through)
    {
        _dueDays = dueDays;
        _through = through;
    }

    internal int Count => _dueDays.Length;

    internal int DueDay(int position) => _dueDays[position];

    /// <summary>The principal of the items before a position, in cents.</summary>
    internal long Before(int position) => position == 0 ? 0 : _through[position - 1];

    /// <summary>What is outstanding of one item once so much principal was paid, in cents.</summary>
    internal long Outstanding(int position, long paid) => Math.Max(0, _through[position] - Math.Max(paid, Before(position)));

    /// <summary>What is outstanding of the items before a position, in cents.</summary>
    internal long OutstandingBefore(int position, long paid) => Math.Max(0, Before(position) - paid);

    /// <summary>The position of the first item due on or after a day; behind the last when there is none.</summary>
    internal int FirstDueFrom(int day)
    {
        int low = 0, high = _dueDays.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _dueDays[middle] < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The items with those that are not overdue on a day postponed; their order stays.</summary>
    internal ItemBook Postponed(int from, int days) =>
        new(Array.ConvertAll(_dueDays, due => due >= from ? Days.Later(due, days) : due), _through);
}
