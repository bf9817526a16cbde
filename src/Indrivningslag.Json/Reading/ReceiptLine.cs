using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>A line with a request and its answer, read only so far as to find its parts.</summary>
internal sealed class ReceiptLine
{
    private static readonly Properties P = new();
    private static readonly Property<Range> RequestPart = P.Of("request", ReadObject, (_, _) => { }, default);
    private static readonly Property<StoredAnswer> AnswerPart = P.Of("answer", ReadAnswer, (_, _) => { }, default!);
    private static readonly Shape<ReceiptLine> Shape = P.Shape(f => new ReceiptLine(f.Of(RequestPart), f.Of(AnswerPart)))
        .With(RequestPart, x => x.Request).With(AnswerPart, x => x.Answer);

    private ReceiptLine(Range request, StoredAnswer answer)
    {
        Request = request;
        Answer = answer;
    }

    /// <summary>Where the request stands.</summary>
    internal Range Request { get; }

    internal StoredAnswer Answer { get; }

    /// <exception cref="CaseFormatException">The text is no such line.</exception>
    internal static ReceiptLine Read(ReadOnlySpan<byte> line) => Document.Read(line, (ref json) => RequestFormat.ReadRoot(ref json, Shape.Read));

    private static Range ReadObject(ref Utf8JsonReader json)
    {
        json.OpenObject();
        var start = (int)json.TokenStartIndex;
        json.Skip();
        return new(start, (int)json.BytesConsumed);
    }

    private static StoredAnswer ReadAnswer(ref Utf8JsonReader json)
    {
        json.OpenObject();
        var start = (int)json.TokenStartIndex;
        var openQuestions = false;
        Receipt? receipt = null;
        var named = 0;
        var last = false;
        while (json.NextName())
        {
            var name = (int)json.TokenStartIndex;
            last = json.ValueTextEquals("receipt"u8);
            openQuestions |= json.ValueTextEquals("openQuestions"u8);
            if (last && receipt is not null)
            {
                throw json.Fault(Expected.GivenOnce);
            }

            json.Read();
            if (last)
            {
                receipt = ReceiptFormat.Shape.Read(ref json);
                named = name;
            }
            else
            {
                json.Skip();
            }
        }

        return receipt is null
            ? throw json.FaultIn("receipt", Expected.Given)
            : new(new(start, (int)json.BytesConsumed), last ? named : null, openQuestions, receipt);
    }

    /// <summary>Where something stands in the line.</summary>
    internal readonly record struct Range(int Start, int End)
    {
        internal ReadOnlyMemory<byte> Of(byte[] line) => line.AsMemory(Start, End - Start);
    }

    /// <summary>A stored answer.</summary>
    /// <param name="Place">Where it stands.</param>
    /// <param name="LastName">Where the name of its last member stands, if that is the receipt.</param>
    /// <param name="OpenQuestions">Whether it tells its open questions.</param>
    /// <param name="Receipt">Its receipt.</param>
    internal sealed record StoredAnswer(Range Place, int? LastName, bool OpenQuestions, Receipt Receipt)
    {
        /// <summary>The answer as it was before the receipt was put at its end; null when it is no longer in the form it was given in.</summary>
        internal byte[]? WithoutReceipt(byte[] line)
        {
            if (LastName is not { } name || line[name - 1] != ',' || line[Place.End - 2] != '}')
            {
                return null;
            }

            var before = line.AsSpan(Place.Start, name - Place.Start).ToArray();
            before[before.Length - 1] = (byte)'}';
            return before;
        }
    }
}
