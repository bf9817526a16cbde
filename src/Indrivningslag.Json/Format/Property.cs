using System.Text;
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
        Utf8 = Encoding.UTF8.GetBytes(name);
    }

    internal string Name { get; }

    /// <summary>Its place among the properties of its kind of object.</summary>
    internal int Number { get; }

    /// <summary>The words its value is one of, if it is.</summary>
    internal virtual Words? Choices => null;

    /// <summary>The name in UTF-8.</summary>
    private protected byte[] Utf8 { get; }

    /// <summary>Writes what its absence means.</summary>
    internal abstract void WriteDefault(JsonText json);

    /// <summary>Reads the value the reader stands on into the facts.</summary>
    internal abstract void Read(ref Utf8JsonReader json, Facts facts);
}

/// <summary>A property whose values are of one type.</summary>
internal abstract class Property<T> : Property
{
    private byte[]? _absence;

    private protected Property(string name, int number, T byDefault)
        : base(name, number) =>
        Default = byDefault;

    /// <summary>What its absence means where it may be absent.</summary>
    internal T Default { get; }

    /// <summary>Writes the name and a value.</summary>
    internal void Write(JsonText json, T value)
    {
        json.Name(Utf8);
        WriteValue(json, value);
    }

    internal override void WriteDefault(JsonText json) => WriteValue(json, Default);

    /// <summary>Writes the name and what its absence means: the most frequent value, so its text is kept.</summary>
    internal void WriteAbsence(JsonText json) => json.Member(_absence ??= Absence());

    private protected abstract void WriteValue(JsonText json, T value);

    private byte[] Absence()
    {
        using var text = new JsonText();
        Write(text, Default);
        return text.Written.ToArray();
    }
}
