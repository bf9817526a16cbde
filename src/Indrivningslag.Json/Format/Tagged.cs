using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>An object that comes in several kinds, each with a shape of its own. Its tag, a member that may stand anywhere, tells the kind.</summary>
/// <typeparam name="T">What all kinds have in common.</typeparam>
internal sealed class Tagged<T>
{
    /// <summary>The tag is the first member of each shape.</summary>
    private const ulong TagBit = 1;

    private readonly Words _tag;
    private readonly Words _kinds;
    private readonly Func<T, int> _kindOf;

    /// <summary>Describes all kinds.</summary>
    /// <param name="tag">The property that tells the kind.</param>
    /// <param name="shapes">The shapes in the order of the words for their kinds; the tag is the first member of each.</param>
    /// <param name="kindOf">The index of a value's kind.</param>
    internal Tagged(Property tag, Shape<T>[] shapes, Func<T, int> kindOf)
    {
        _tag = new Words(tag.Name);
        _kinds = tag.Choices!;
        _kindOf = kindOf;
        Shapes = shapes;
    }

    /// <summary>The shapes in the order of the kinds.</summary>
    internal Shape<T>[] Shapes { get; }

    /// <summary>The bits of the kinds that are made into a type.</summary>
    internal ulong KindsOf<TOther>()
    {
        var bits = 0UL;
        for (var i = 0; i < Shapes.Length; i++)
        {
            bits |= Shapes[i].Makes<TOther>() ? 1UL << i : 0;
        }

        return bits;
    }

    /// <summary>Reads the object the reader stands on.</summary>
    internal T Read(ref Utf8JsonReader json)
    {
        var shape = Begin(ref json, ulong.MaxValue, Expected.OneOf, out var progress);
        return shape.Read(ref json, progress);
    }

    /// <summary>Finds the kind of the object the reader stands on, and moves inside.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="kinds">The bits of the kinds that may stand here.</param>
    /// <param name="expected">What any other kind should have been.</param>
    /// <param name="progress">What has been read of the object.</param>
    internal Shape<T> Begin(ref Utf8JsonReader json, ulong kinds, Expected expected, out Progress progress)
    {
        json.OpenObject();
        json.Read();
        if (json.TokenType == JsonTokenType.PropertyName && _tag.IndexOf(ref json) == 0)
        {
            json.Read();
            progress = new Progress(TagBit, OnName: false);
            return Kind(ref json, kinds, expected);
        }

        progress = new Progress(0, OnName: true);
        var ahead = json;
        for (; ahead.TokenType != JsonTokenType.EndObject; ahead.Read())
        {
            var isTag = _tag.IndexOf(ref ahead) == 0;
            ahead.Read();
            if (isTag)
            {
                return Kind(ref ahead, kinds, expected);
            }

            ahead.Skip();
        }

        throw ahead.FaultIn(_tag[0].ToString(), Expected.Given);
    }

    internal void Write(JsonText json, T value) => Shapes[_kindOf(value)].Write(json, value);

    private Shape<T> Kind(ref Utf8JsonReader json, ulong kinds, Expected expected)
    {
        var index = json.Word(_kinds);
        return (kinds >> index & 1) != 0 ? Shapes[index] : throw json.Fault(expected, _kinds.List(kinds));
    }
}
