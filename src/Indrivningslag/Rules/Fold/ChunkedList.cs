namespace Indrivningslag.Rules;

/// <summary>
/// A list that is filled once, in chunks too small for the large object heap: an item of a long list costs as much as one of a short list.
/// </summary>
internal struct ChunkedList<T>
{
    private readonly T[][]? _chunks;
    private T[] _last;

    /// <summary>Begins a list.</summary>
    /// <param name="most">How many items there are at most.</param>
    internal ChunkedList(int most)
    {
        _last = new T[Math.Min(most, Sequence.ChunkLength)];
        if (most > Sequence.ChunkLength)
        {
            _chunks = new T[((most - 1) / Sequence.ChunkLength) + 1][];
            _chunks[0] = _last;
        }
    }

    internal int Count { get; private set; }

    /// <summary>The item that was added last.</summary>
    internal readonly ref T Last => ref _last[(Count - 1) % Sequence.ChunkLength];

    internal readonly ref T At(int index) =>
        ref _chunks is null ? ref _last[index] : ref _chunks[index / Sequence.ChunkLength][index % Sequence.ChunkLength];

    /// <summary>Adds an item, to be filled in.</summary>
    internal ref T Add()
    {
        var place = Count % Sequence.ChunkLength;
        if (_chunks is not null && place == 0 && Count > 0)
        {
            _last = new T[Sequence.ChunkLength];
            _chunks[Count / Sequence.ChunkLength] = _last;
        }

        Count++;
        return ref _last[place];
    }

    /// <summary>The items; none is added or changed any more.</summary>
    internal readonly Sequence<T> ToSequence() =>
        Count == 0 ? Sequence<T>.Empty
        : _chunks is null ? new Sequence<T>(_last, 0, Count)
        : new Sequence<T>(_chunks, Count);
}
