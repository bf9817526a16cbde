using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>Answers requests, one line of JSON in and one line of JSON out.</summary>
/// <remarks>Immutable, compared by value, thread-safe: one serves any number of threads.</remarks>
/// <param name="Act">The law book, and the readings that a request's policy overrides.</param>
/// <param name="Language">The language of the texts for people.</param>
[JsonConverter(typeof(PlainJson))]
public sealed record Evaluator(DebtCollectionAct Act, Language Language = Language.English)
{
    /// <summary>The law book, and the readings that a request's policy overrides.</summary>
    public DebtCollectionAct Act { get; init; } = Require.NotNull(Act, nameof(Act));

    /// <summary>Whether answers also tell the open questions they rest on. Default false.</summary>
    public bool OpenQuestions { get; init; }

    /// <summary>Whether answers end with a <see cref="Receipt"/>. Default false.</summary>
    public bool Receipts { get; init; }

    /// <summary>Answers one request.</summary>
    /// <param name="line">The request.</param>
    /// <returns>The answer or error, one line of compact JSON without a line end.</returns>
    public string Evaluate(string line)
    {
        using var answer = new JsonText();
        Write(Encoding.UTF8.GetBytes(Require.Argument(line, nameof(line))), answer, lineNumber: null);
        return answer.ToString();
    }

    /// <summary>Answers one request.</summary>
    /// <param name="line">The request in UTF-8, without its line end.</param>
    /// <param name="answer">Where the answer or error goes, whole, one line of compact JSON without a line end.</param>
    /// <param name="lineNumber">The line's number in its file or stream, from 1, which an error repeats as <c>line</c>; null: not told.</param>
    /// <returns>False when the answer is an error.</returns>
    public bool Evaluate(ReadOnlySpan<byte> line, IBufferWriter<byte> answer, long? lineNumber = null)
    {
        Require.Argument(answer, nameof(answer));
        using var text = new JsonText();
        var answered = Write(line, text, lineNumber);
        answer.Write(text.Written);
        return answered;
    }

    /// <summary>Answers one request that did not come as JSON.</summary>
    /// <param name="request">The request, with its own readings.</param>
    /// <returns>The answer, one line of compact JSON without a line end.</returns>
    /// <exception cref="CaseErrorException">The question cannot be answered.</exception>
    public string Evaluate(CaseRequest request)
    {
        using var answer = new JsonText();
        Answer(Require.Argument(request, nameof(request)), answer);
        return answer.ToString();
    }

    /// <summary>Whatever goes wrong with one line, also while its answer is written, becomes that line's error: others have theirs to come.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "One line must not cost another its answer.")]
    private bool Write(ReadOnlySpan<byte> line, JsonText answer, long? lineNumber)
    {
        try
        {
            if ((Line.CheckRequest(line) ?? TryAnswer(line, answer)) is not { } error)
            {
                return true;
            }

            answer.Clear();
            new AnswerWriter(answer, Language, error.Id).Write(error, lineNumber);
        }
        catch (Exception failure)
        {
            answer.Clear();
            var error = Line.Internal(line, failure);
            new AnswerWriter(answer, Language, error.Id).Write(error, lineNumber);
        }

        return false;
    }

    private LineError? TryAnswer(ReadOnlySpan<byte> line, JsonText answer)
    {
        CaseRequest request;
        try
        {
            var json = new Utf8JsonReader(line, CaseJson.Options);
            request = RequestFormat.Read(ref json, Act.Readings);
        }
        catch (Exception error) when (error is FaultException or JsonException)
        {
            return Line.Explain(line, error);
        }

        try
        {
            Answer(request, answer);
            return null;
        }
        catch (CaseErrorException error)
        {
            return Line.Explain(line, request.Id, error);
        }
        catch (OverflowException)
        {
            return new LineError(request.Id, "amountTooLarge", "$.case", new Expectation(Expected.AmountsThatAddUp, null, null));
        }
    }

    /// <summary>Every question is answered before the first byte of the answer is written.</summary>
    private void Answer(CaseRequest request, JsonText answer)
    {
        var act = request.Readings == Act.Readings ? Act : Act with { Readings = request.Readings };
        request.Ask.Answer(act, request, new AnswerWriter(answer, Language, request.Id) { OpenQuestions = OpenQuestions });
        if (Receipts)
        {
            ReceiptFormat.Append(answer, Receipt.Of(act.Law, request, answer.Fingerprint()));
        }
    }
}
