namespace Indrivningslag;

/// <summary>Makes value-equal lists.</summary>
public static class Sequence
{
    /// <summary>The length of the chunks of a long list; a power of two.</summary>
    internal const int ChunkLength = 256;

    /// <summary>A list of the given elements, copied.</summary>
    /// <param name="items">The elements, in order.</param>
    public static Sequence<T> Of<T>(params T[] items) => From(items);

    /// <summary>A list of the given elements, copied.</summary>
    /// <param name="items">The elements, in order.</param>
    public static Sequence<T> From<T>(IEnumerable<T> items)
    {
        var copy = items.ToArray();
        return Adopt(copy);
    }

#if NET
    /// <summary>A list of the given elements, copied; collection expressions call this.</summary>
    /// <param name="items">The elements, in order.</param>
    public static Sequence<T> FromSpan<T>(ReadOnlySpan<T> items) => Adopt(items.ToArray());
#endif

    /// <summary>Takes over an array that nobody else keeps.</summary>
    internal static Sequence<T> Adopt<T>(T[] items) => Adopt(items, 0, items.Length);

    /// <summary>Takes over a part of an array that nobody changes any more.</summary>
    internal static Sequence<T> Adopt<T>(T[] items, int start, int count) =>
        count == 0 ? Sequence<T>.Empty : new Sequence<T>(items, start, count);
}
