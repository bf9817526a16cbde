using System.Buffers;
using System.Text;
using System.Text.Json;
using Indrivningslag.Json;

namespace Indrivningslag.Tests.Json;

/// <summary>Asks an evaluator in text and reads its answer.</summary>
internal static class Answers
{
    internal static JsonDocument To(Evaluator evaluator, string request) => To(evaluator, Encoding.UTF8.GetBytes(request));

    internal static JsonDocument To(Evaluator evaluator, ReadOnlySpan<byte> request)
    {
        var answer = new ArrayBufferWriter<byte>();
        var answered = evaluator.Evaluate(request, answer);
        var document = JsonDocument.Parse(answer.WrittenMemory.ToArray());
        Assert.Equal(answered, !document.RootElement.TryGetProperty("error", out _));
        return document;
    }
}
