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
[JsonConverter(typeof(PlainJson))]
public sealed class Sequence<T> : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly T[] _items;
    private readonly int _start;
    private readonly Room? _room;

    /// <summary>The chunks of a long list that was made in chunks, all but the last full; null: all items stand in one array.</summary>
    private readonly T[][]? _chunks;

    /// <summary>A window on an array that nobody changes any more.</summary>
    internal Sequence(T[] items, int start, int count)
        : this(items, start, count, room: null)
    {
    }

    /// <summary>A list over chunks that nobody changes any more.</summary>
    internal Sequence(T[][] chunks, int count)
        : this(chunks[0], 0, count, room: null) => _chunks = chunks;

    private Sequence(T[] items, int start, int count, Room? room)
    {
        _items = items;
        _start = start;
        _room = room;
        Count = count;
    }

    /// <summary>The list without elements.</summary>
    public static Sequence<T> Empty { get; } = new([], 0, 0);

    /// <summary>The number of elements.</summary>
    public int Count { get; }

    /// <summary>The element at a zero-based index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is not within the list.</exception>
    public T this[int index]
    {
        get
        {
            if (index < 0 || index >= Count)
            {
                ThrowOutside(index);
            }

            return At(index);
        }
    }

    /// <summary>This list with one more item. The first list that grows into the room behind it shares its items; any other copies them.</summary>
    internal Sequence<T> With(T item)
    {
        if (_room is not null && _start + Count < _items.Length && Interlocked.CompareExchange(ref _room.Taken, Count + 1, Count) == Count)
        {
            _items[_start + Count] = item;
            return new Sequence<T>(_items, _start, Count + 1, _room);
        }

        var items = new T[Math.Max(4, Count * 2)];
        for (var i = 0; i < Count; i++)
        {
            items[i] = At(i);
        }

        items[Count] = item;
        return new Sequence<T>(items, 0, Count + 1, new Room { Taken = Count + 1 });
    }

    /// <summary>The element at an index without copying it.</summary>
    internal ref readonly T At(int index) =>
        ref _chunks is null ? ref _items[_start + index] : ref _chunks[index / Sequence.ChunkLength][index % Sequence.ChunkLength];

    /// <summary>Whether both lists hold equal elements in the same order.</summary>
    public static bool operator ==(Sequence<T>? left, Sequence<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the lists differ.</summary>
    public static bool operator !=(Sequence<T>? left, Sequence<T>? right) => !(left == right);

    /// <summary>Whether both lists hold equal elements in the same order.</summary>
    public bool Equals(Sequence<T>? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i]))
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
        foreach (var item in this)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <summary>Goes through the elements without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Apart from the indexer, so that the indexer is short enough to be put in place of its call.</summary>
    private static void ThrowOutside(int index) => throw new ArgumentOutOfRangeException(nameof(index), index, "The index is not within the list.");

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>The elements in brackets.</summary>
    public override string ToString() => "[" + string.Join(", ", this) + "]";

    /// <summary>Goes through the elements of a list once.</summary>
    public struct Enumerator
    {
        private readonly Sequence<T> _list;
        private readonly int _count;
        private int _next;

        internal Enumerator(Sequence<T> list)
        {
            _list = list;
            _count = list.Count;
        }

        /// <summary>The element the enumerator stands on.</summary>
        public readonly T Current => _list[_next - 1];

        /// <summary>Goes to the next element, if there is one.</summary>
        public bool MoveNext() => ++_next <= _count;
    }

    /// <summary>How many items of a shared array are taken; each place is written once, before a list that holds it exists.</summary>
    private sealed class Room
    {
        internal int Taken;
    }
}
