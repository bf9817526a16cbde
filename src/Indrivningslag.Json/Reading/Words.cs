using System.Text;
using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>A closed list of words of the format, found by their UTF-8 bytes and written without encoding them again.</summary>
internal sealed class Words
{
    private const int LongestEscaped = 256;
    private readonly byte[][] _utf8;
    private readonly JsonEncodedText[] _encoded;
    private readonly sbyte[] _slots;

    internal Words(params string[] words)
    {
        _utf8 = words.Select(Encoding.UTF8.GetBytes).ToArray();
        _encoded = words.Select(word => JsonEncodedText.Encode(word)).ToArray();
        _slots = Slots(_utf8);
    }

    internal int Count => _utf8.Length;

    /// <summary>The word as it is written.</summary>
    internal JsonEncodedText this[int index] => _encoded[index];

    /// <summary>The members of an enumeration in camel case, in the order of their values from 0.</summary>
    internal static Words Of<T>()
        where T : struct, Enum => new(NamesOf<T>());

    /// <summary>The members of a set of flags in camel case, without the empty set: the word of bit n has index n.</summary>
    internal static Words OfFlags<T>()
        where T : struct, Enum => new(NamesOf<T>().Skip(1).ToArray());

    internal static string[] NamesOf<T>()
        where T : struct, Enum => Enum.GetNames(typeof(T)).Select(name => char.ToLowerInvariant(name[0]) + name.Substring(1)).ToArray();

    /// <summary>The index of the string or property name the reader stands on; -1 when it is none of the words.</summary>
    internal int IndexOf(ref Utf8JsonReader json) => json.ValueIsEscaped ? IndexOfEscaped(ref json) : IndexOf(json.ValueSpan);

    /// <summary>The words at the set bits, for a message.</summary>
    internal string List(ulong bits = ulong.MaxValue) =>
        string.Join(", ", _encoded.Where((_, index) => (bits >> index & 1) != 0).Select(word => word.ToString()));

    private static sbyte[] Slots(byte[][] words)
    {
        var size = 16;
        while (size < words.Length * 4)
        {
            size *= 2;
        }

        var slots = Enumerable.Repeat((sbyte)-1, size).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            var slot = Hash(words[i]) & (size - 1);
            while (slots[slot] >= 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = (sbyte)i;
        }

        return slots;
    }

    private static int Hash(ReadOnlySpan<byte> word) =>
        word.Length + (word[0] * 5) + (word[word.Length / 2] * 17) + (word[word.Length - 1] * 3);

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

        var mask = _slots.Length - 1;
        for (var slot = Hash(word) & mask; _slots[slot] >= 0; slot = (slot + 1) & mask)
        {
            if (word.SequenceEqual(_utf8[_slots[slot]]))
            {
                return _slots[slot];
            }
        }

        return -1;
    }
}
