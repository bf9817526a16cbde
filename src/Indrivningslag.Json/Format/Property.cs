using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>Reads the value the reader stands on.</summary>
internal delegate T Reading<out T>(ref Utf8JsonReader json);

/// <summary>A property of one kind of object.</summary>
internal abstract class Property
{
    private protected Property(string name, int number)
    {
        Name = name;
        Number = number;
        Encoded = JsonEncodedText.Encode(name);
    }

    internal string Name { get; }

    /// <summary>Its place among the properties of its kind of object.</summary>
    internal int Number { get; }

    /// <summary>The words its value is one of, if it is.</summary>
    internal virtual Words? Choices => null;

    private protected JsonEncodedText Encoded { get; }

    /// <summary>Writes what its absence means.</summary>
    internal abstract void WriteDefault(Utf8JsonWriter json);

    /// <summary>Reads the value the reader stands on into the facts.</summary>
    internal abstract void Read(ref Utf8JsonReader json, Facts facts);
}

/// <summary>A property whose values are of one type.</summary>
internal abstract class Property<T> : Property
{
    private protected Property(string name, int number, T byDefault)
        : base(name, number) =>
        Default = byDefault;

    /// <summary>What its absence means where it may be absent.</summary>
    internal T Default { get; }

    /// <summary>Writes the name and a value.</summary>
    internal void Write(Utf8JsonWriter json, T value)
    {
        json.WritePropertyName(Encoded);
        WriteValue(json, value);
    }

    internal override void WriteDefault(Utf8JsonWriter json) => WriteValue(json, Default);

    private protected abstract void WriteValue(Utf8JsonWriter json, T value);
}
