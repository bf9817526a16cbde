using System.Text.Json;
using Indrivningslag.Law;

namespace Indrivningslag.Json;

/// <summary>Gives the serializer a converter for every type of both packages, or the reason why there is none.</summary>
internal sealed class FormatConverters : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => IsOurs(typeToConvert) || KnownTypes.All.ContainsKey(typeToConvert);

    /// <exception cref="NotSupportedException">The serializer does not keep such values; the message tells what does.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        KnownTypes.All.TryGetValue(typeToConvert, out var converter)
            ? converter
            : throw new NotSupportedException($"{typeToConvert} does not go through System.Text.Json. {InsteadOf(typeToConvert)}");

    private static bool IsOurs(Type type) => !type.HasElementType && (type.Assembly == typeof(Claim).Assembly || type.Assembly == typeof(CaseJson).Assembly);

    private static string InsteadOf(Type type)
    {
        if (typeof(Exception).IsAssignableFrom(type))
        {
            return "Write its Code and its Text(language).";
        }

        if (typeof(Ask).IsAssignableFrom(type))
        {
            return "Write the CaseRequest that asks.";
        }

        if (type == typeof(DebtCollectionAct) || type == typeof(Evaluator) || string.Equals(type.Namespace, typeof(LawBook).Namespace, StringComparison.Ordinal))
        {
            return "Keep the Readings, and read what differs in the law with LawJson.";
        }

        if (type == typeof(Receipt) || type == typeof(ReceiptVerification))
        {
            return "Keep the answer as JSON with its receipt, and verify that.";
        }

        if (type == typeof(PreparedCase))
        {
            return "Write its Case, and prepare it again.";
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Sequence<>)
            ? "Use a list for elements of your own."
            : "Write the whole Decision with AnswerJson; the amounts in it, and steps, go through the serializer by themselves.";
    }
}
