using System.Text;
using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>A value of the format within a document of somebody else's: read as strictly as a document of its own, and written the same.</summary>
internal sealed class FormatConverter<T>(Reading<T> read, Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The strict reader tells the place of a fault within the text it reads, so it gets one that holds this value alone.
        using var value = JsonDocument.ParseValue(ref reader);
        try
        {
            return Document.Read(Encoding.UTF8.GetBytes(value.RootElement.GetRawText()), (ref json) => RequestFormat.ReadRoot(ref json, read));
        }
        catch (CaseFormatException error)
        {
            throw new JsonException(error.Message, error);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}

/// <summary>A value that is one string, also as the name of a property.</summary>
internal sealed class NameConverter<T>(Func<string, T?> parse, Func<T, string> name, string expected) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? parse(reader.GetString()!) : null) ?? throw new JsonException(expected);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(name(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        parse(reader.GetString()!) ?? throw new JsonException(expected);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(name(value));
}

/// <summary>A list, element by element.</summary>
internal sealed class SequenceConverter<T>(JsonConverter<T> items) : JsonConverter<Sequence<T>>
{
    public override Sequence<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A list is expected.");
        }

        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(reader.TokenType == JsonTokenType.Null
                ? throw new JsonException("A list holds no null.")
                : items.Read(ref reader, typeof(T), options)!);
        }

        return Sequence.Adopt(list.ToArray());
    }

    public override void Write(Utf8JsonWriter writer, Sequence<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            items.Write(writer, item, options);
        }

        writer.WriteEndArray();
    }
}
