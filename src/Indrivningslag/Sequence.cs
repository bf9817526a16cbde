using System.Collections;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace Indrivningslag;

/// <summary>An immutable list that equals another with equal elements in the same order.</summary>
/// <typeparam name="T">The elements' type; immutable itself.</typeparam>
/// <remarks>Thread-safe. Records that hold one compare by value.</remarks>
#if NET
[CollectionBuilder(typeof(Sequence), nameof(Sequence.FromSpan))]
#endif
public sealed class Sequence<T> : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly T[] _items;

    internal Sequence(T[] items) => _items = items;

    /// <summary>The list without elements.</summary>
    public static Sequence<T> Empty { get; } = new([]);

    /// <summary>The number of elements.</summary>
    public int Count => _items.Length;

    /// <summary>The element at a zero-based index.</summary>
    /// <exception cref="IndexOutOfRangeException">The index is not within the list.</exception>
    public T this[int index] => _items[index];

    /// <summary>Whether both lists hold equal elements in the same order.</summary>
    public bool Equals(Sequence<T>? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        for (var i = 0; i < _items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items[i], other._items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sequence<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in _items)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The elements in brackets.</summary>
    public override string ToString() => "[" + string.Join(", ", _items) + "]";
}
