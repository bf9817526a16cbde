using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>A closed list of words of the format, found by their UTF-8 bytes and written without encoding them again.</summary>
internal class Words
{
    private const int LongestEscaped = 256;
    private const int KeyLength = sizeof(ulong);
    private readonly byte[][] _utf8;
    private readonly JsonEncodedText[] _encoded;
    private readonly Slot[] _slots;

    internal Words(params string[] words)
    {
        _utf8 = words.Select(Encoding.UTF8.GetBytes).ToArray();
        _encoded = words.Select(word => JsonEncodedText.Encode(word)).ToArray();
        _slots = Slots(_utf8);
    }

    internal int Count => _utf8.Length;

    /// <summary>The word as it is written.</summary>
    internal JsonEncodedText this[int index] => _encoded[index];

    /// <summary>The word in UTF-8.</summary>
    internal ReadOnlySpan<byte> Utf8(int index) => _utf8[index];

    /// <summary>The members of a set of flags in camel case, without the empty set: the word of bit n has index n.</summary>
    internal static Words OfFlags(Type flags) => new([.. NamesOf(flags).Skip(1)]);

    /// <summary>The word at the lowest set bit.</summary>
    internal string First(ulong bits)
    {
        var index = 0;
        while ((bits >> index & 1) == 0)
        {
            index++;
        }

        return _encoded[index].ToString();
    }

    /// <summary>The index of the string or property name the reader stands on; -1 when it is none of the words.</summary>
    internal int IndexOf(ref Utf8JsonReader json) => json.ValueIsEscaped ? IndexOfEscaped(ref json) : IndexOf(json.ValueSpan);

    /// <summary>The same, sooner when the guess is right: most writers keep to one order.</summary>
    internal int IndexOf(ref Utf8JsonReader json, int guess) =>
        guess < _utf8.Length && !json.ValueIsEscaped && json.ValueSpan.SequenceEqual(_utf8[guess]) ? guess : IndexOf(ref json);

    /// <summary>The words at the set bits, for a message.</summary>
    internal string List(ulong bits = ulong.MaxValue) =>
        string.Join(", ", _encoded.Where((_, index) => (bits >> index & 1) != 0).Select(word => word.ToString()));

    private protected static IEnumerable<string> NamesOf(Type type) =>
        Enum.GetNames(type).Select(name => char.ToLowerInvariant(name[0]) + name.Substring(1));

    private int IndexOfEscaped(ref Utf8JsonReader json)
    {
        Span<byte> buffer = stackalloc byte[LongestEscaped];
        return json.ValueSpan.Length <= buffer.Length && json.TryUnescape(buffer, out var length)
            ? IndexOf(buffer.Slice(0, length))
            : -1;
    }

    private int IndexOf(ReadOnlySpan<byte> word)
    {
        if (word.IsEmpty)
        {
            return -1;
        }

        var key = Key(word);
        var mask = _slots.Length - 1;
        for (var at = Hash(key) & mask; _slots[at].Length > 0; at = (at + 1) & mask)
        {
            ref readonly var slot = ref _slots[at];
            if (slot.Start == key && slot.Length == word.Length
                && (word.Length <= KeyLength || word.Slice(KeyLength).SequenceEqual(_utf8[slot.Index].AsSpan(KeyLength))))
            {
                return slot.Index;
            }
        }

        return -1;
    }

    /// <summary>A table with room enough that most words stand where their hash points to, none of them empty.</summary>
    private static Slot[] Slots(byte[][] words)
    {
        var size = 16;
        while (size < words.Length * 4)
        {
            size *= 2;
        }

        var slots = new Slot[size];
        for (var i = 0; i < words.Length; i++)
        {
            var at = Hash(Key(words[i])) & (size - 1);
            while (slots[at].Length > 0)
            {
                at = (at + 1) & (size - 1);
            }

            slots[at] = new Slot(Key(words[i]), words[i].Length, i);
        }

        return slots;
    }

    /// <summary>The first eight bytes, or what together with the length tells a shorter word from every other.</summary>
    private static ulong Key(ReadOnlySpan<byte> word) => word.Length switch
    {
        >= KeyLength => BinaryPrimitives.ReadUInt64LittleEndian(word),
        >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(word) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(word.Slice(word.Length - 4)) << 32),
        _ => word[0] | ((ulong)word[word.Length / 2] << 8) | ((ulong)word[word.Length - 1] << 16),
    };

    private static int Hash(ulong key) => (int)(unchecked(key * 0x9E37_79B9_7F4A_7C15) >> 52);

    private readonly record struct Slot(ulong Start, int Length, int Index);
}

/// <summary>The members of an enumeration in camel case, as words of the format.</summary>
internal sealed class Words<T> : Words
    where T : struct, Enum
{
    internal Words()
        : base([.. NamesOf(typeof(T))])
    {
    }

    /// <summary>The members in the order of their words.</summary>
    internal T[] Values { get; } = Members<T>.All;

    internal int IndexOf(T value) => Array.IndexOf(Values, value);
}
