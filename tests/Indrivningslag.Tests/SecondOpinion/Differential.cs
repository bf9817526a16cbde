using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indrivningslag.Json;
using Indrivningslag.Tests.Json;

namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>One request put to the library and to the second opinion, both by way of its JSON.</summary>
internal static class Differential
{
    /// <summary>What the two answers do not agree on, a line each.</summary>
    public static IReadOnlyList<string> Differences(Evaluator library, CaseRequest request)
    {
        var line = Line(request);
        using var document = JsonDocument.Parse(line);
        var expected = Answers.Answer(document.RootElement);
        var answer = new ArrayBufferWriter<byte>();
        library.Evaluate(line.Span, answer);
        return [.. Comparer.DifferencesInFull(expected, JsonNode.Parse(answer.WrittenSpan)!)];
    }

    public static ReadOnlyMemory<byte> Line(CaseRequest request) => Sparse.Utf8(request);
}
