#if NET
using System.ComponentModel;
using System.Text.Json;
using Indrivningslag.Law;

namespace Indrivningslag;

/// <summary>
/// How values go through System.Text.Json where only this package is known: amounts as a number with two decimals, places in the Act in code form. All
/// other values but enumerations are refused, for the serializer alone would lose some of their facts; the package Indrivningslag.Json keeps them.
/// </summary>
/// <remarks>Found by the serializer through the types it stands on. Thread-safe.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlainJson : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The serializer alone does not keep such values.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        if (typeToConvert == typeof(Euro))
        {
            return new EuroConverter();
        }

        return typeToConvert == typeof(Citation) ? new CitationConverter() : throw new NotSupportedException(
            $"System.Text.Json alone does not keep all of {typeToConvert}. Call AddIndrivningslag() of the package Indrivningslag.Json on the "
            + "JsonSerializerOptions, or use CaseJson for cases and events, AnswerJson for answers, and LawJson for the law.");
    }

    private sealed class EuroConverter : JsonConverter<Euro>
    {
        /// <summary>More digits than a decimal keeps might be rounded in silence.</summary>
        private const int MostDigits = 28;

        public override Euro Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
            if (reader.TokenType != JsonTokenType.Number || length > MostDigits || !reader.TryGetDecimal(out var amount))
            {
                throw new JsonException("An amount is a number of euros with at most two decimals.");
            }

            try
            {
                return Euro.Of(amount);
            }
            catch (InvalidFactException error)
            {
                throw new JsonException(error.Message, error);
            }
        }

        public override void Write(Utf8JsonWriter writer, Euro value, JsonSerializerOptions options) => writer.WriteRawValue(value.ToString());
    }

    private sealed class CitationConverter : JsonConverter<Citation>
    {
        public override Citation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw new JsonException(Expected);

        public override void Write(Utf8JsonWriter writer, Citation value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

        public override Citation ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, Citation value, JsonSerializerOptions options) => writer.WritePropertyName(Text(value));

        private const string Expected = "A place in the Act is a string such as \"10a.1.2.b\", or \"\" for none.";

        private static string Text(Citation value) => value.Section == 0 ? string.Empty : value.ToString();

        private static Citation Parse(string text) =>
            text.Length == 0 ? default : Citation.TryParse(text, out var citation) ? citation : throw new JsonException(Expected);
    }
}
#endif
