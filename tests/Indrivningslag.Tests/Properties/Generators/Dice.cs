namespace Indrivningslag.Tests.Properties;

/// <summary>
/// All the chance in one generated value, from one number that FsCheck draws: the same number gives the same value again, and a whole case
/// takes microseconds to make.
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0 to below the bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A whole number between the bounds, both inclusive.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(params ReadOnlySpan<T> items) => items[Below(items.Length)];

    public T Member<T>()
        where T : struct, Enum =>
        Pick<T>(Enum.GetValues<T>());

    /// <summary>One of the items, as often as its weight among all weights.</summary>
    public T Weighted<T>(params ReadOnlySpan<(int Weight, T Item)> items)
    {
        var all = 0;
        foreach (var (weight, _) in items)
            all += weight;
        var drawn = Below(all);
        var i = 0;
        while (drawn >= items[i].Weight)
            drawn -= items[i++].Weight;
        return items[i].Item;
    }

    /// <summary>The items in another order.</summary>
    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }

    /// <summary>The SplitMix64 generator.</summary>
    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
