using System.Text.Json;
using System.Text.Json.Serialization;
using Indrivningslag;
using Indrivningslag.Json;

namespace CollectionAgency.Actors;

/// <summary>Cases as values of System.Text.Json, in the case format.</summary>
public sealed class CaseConverter : JsonConverter<CollectionCase>
{
    public override CollectionCase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return CaseJson.ReadCase(json.RootElement.GetRawText());
    }

    public override void Write(Utf8JsonWriter writer, CollectionCase value, JsonSerializerOptions options) => CaseJson.WriteCase(writer, value);
}

/// <summary>Events of every kind as values of System.Text.Json, in the case format.</summary>
public sealed class EventConverter : JsonConverter<CollectionEvent>
{
    public override bool CanConvert(Type typeToConvert) => typeof(CollectionEvent).IsAssignableFrom(typeToConvert);

    public override CollectionEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return CaseJson.ReadEvent(json.RootElement.GetRawText());
    }

    public override void Write(Utf8JsonWriter writer, CollectionEvent value, JsonSerializerOptions options) =>
        writer.WriteRawValue(CaseJson.WriteEvent(value));
}
