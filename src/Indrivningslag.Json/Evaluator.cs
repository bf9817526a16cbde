using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>Answers requests, one line of JSON in and one line of JSON out.</summary>
/// <remarks>Immutable, compared by value, thread-safe: one serves any number of threads.</remarks>
/// <param name="Act">The law book, and the readings that a request's policy overrides.</param>
/// <param name="Language">The language of the texts for people.</param>
public sealed record Evaluator(DebtCollectionAct Act, Language Language = Language.English)
{
    /// <summary>How answers are written: compactly, and letters such as ä as they are.</summary>
    public static JsonWriterOptions WriterOptions { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The law book, and the readings that a request's policy overrides.</summary>
    public DebtCollectionAct Act { get; init; } = Require.NotNull(Act, nameof(Act));

    /// <summary>Answers one request.</summary>
    /// <param name="line">The request.</param>
    /// <returns>The answer or error, one line of JSON without a line end.</returns>
    public string Evaluate(string line)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, WriterOptions))
        {
            Evaluate(Encoding.UTF8.GetBytes(Require.Argument(line, nameof(line))), json);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>Answers one request.</summary>
    /// <param name="line">The request in UTF-8, without its line end.</param>
    /// <param name="answer">Where the answer goes, one JSON object without a line end.</param>
    /// <returns>False when the answer is an error.</returns>
    public bool Evaluate(ReadOnlySpan<byte> line, IBufferWriter<byte> answer)
    {
        using var json = new Utf8JsonWriter(answer, WriterOptions);
        return Evaluate(line, json);
    }

    /// <summary>Answers one request.</summary>
    /// <param name="line">The request in UTF-8, without its line end.</param>
    /// <param name="answer">Where the answer goes, one JSON object; a writer at the start of a value.</param>
    /// <returns>False when the answer is an error.</returns>
    public bool Evaluate(ReadOnlySpan<byte> line, Utf8JsonWriter answer)
    {
        Require.NotNull(answer, nameof(answer));
        var error = Line.Check(line) ?? TryAnswer(line, answer);
        if (error is not null)
        {
            AnswerWriter.Write(answer, error, Language);
        }

        return error is null;
    }

    private LineError? TryAnswer(ReadOnlySpan<byte> line, Utf8JsonWriter answer)
    {
        CaseRequest request;
        try
        {
            var json = new Utf8JsonReader(line, CaseJson.Options);
            request = RequestReader.Read(ref json, Act.Readings);
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
    private void Answer(CaseRequest request, Utf8JsonWriter answer)
    {
        var act = request.Readings == Act.Readings ? Act : Act with { Readings = request.Readings };
        var writer = new AnswerWriter(answer, Language, request.Id);
        switch (request.Ask)
        {
            case Ask.Costs ask:
                var costs = act.Costs(request.Case, ask.AsOf);
                writer.Write(costs.Value, costs.Findings);
                break;
            case Ask.Permission ask:
                writer.Write(act.Permission(request.Case, ask.Action).Value);
                break;
            case Ask.Allocation ask:
                writer.Write(act.Ledger(request.Case, ask.AsOf).Value);
                break;
            case Ask.Allocate ask:
                writer.Write(ask.Balance, act.Allocate(request.Case.Claim, ask.On, ask.Balance, ask.Amount));
                break;
            case Ask.Audit ask:
                writer.Write(act.Audit(request.Case, ask.AsOf).Value);
                break;
            case Ask.Statement ask:
                writer.Write(act.Statement(request.Case, ask.AsOf).Value);
                break;
            case Ask.NextSteps ask:
                writer.Write(act.Next(request.Case, ask.On));
                break;
            case Ask.Scope ask:
                writer.Write(act.Scope(request.Case.Claim, ask.Actor, ask.On));
                break;
            default:
                throw new InvalidOperationException("Every kind of question has an answer.");
        }
    }
}
