using System.Text;
using System.Text.Json;
using Indrivningslag.Law;

namespace Indrivningslag.Json;

/// <summary>Cases and requests as JSON: storing them, exchanging them, reading them back.</summary>
/// <remarks>
/// Reading is strict: an unknown, repeated or missing property, a wrong type, a fraction of a cent, an impossible day or an unknown word
/// is an error that names its path. Cases, events and requests are written with every default in words, so that what is stored keeps its meaning
/// when a later version has another default; what was written reads back as an equal value.
/// </remarks>
public static class CaseJson
{
    /// <summary>The longest line or document that is read, in bytes: 4 MiB, room for some thirty thousand events.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    /// <summary>How deep objects and lists may stand within each other; the format itself needs five levels.</summary>
    public const int MaxDepth = 16;

    /// <summary>Settings for a writer of cases and requests: compact, and letters such as ä as they are.</summary>
    public static JsonWriterOptions WriterOptions { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    internal static JsonReaderOptions Options => new() { MaxDepth = MaxDepth };

    /// <summary>Reads a case: an object with a claim and its events.</summary>
    /// <param name="utf8Json">One JSON document in UTF-8.</param>
    /// <exception cref="CaseFormatException">The text is not a case; paths start at the case as <c>$</c>.</exception>
    public static CollectionCase ReadCase(ReadOnlySpan<byte> utf8Json) => Document.Read(utf8Json, RequestFormat.ReadCase);

    /// <summary>Reads a case: an object with a claim and its events.</summary>
    /// <param name="json">One JSON document.</param>
    /// <exception cref="CaseFormatException">The text is not a case; paths start at the case as <c>$</c>.</exception>
    public static CollectionCase ReadCase(string json) => ReadCase(Encoding.UTF8.GetBytes(Require.Argument(json, nameof(json))));

    /// <summary>Reads a request: an id, a case, a question and perhaps a policy.</summary>
    /// <param name="json">One JSON document.</param>
    /// <param name="readings">The readings where the policy is silent; null: all defaults.</param>
    /// <exception cref="CaseFormatException">The text is not a request; paths start at the request as <c>$</c>.</exception>
    public static CaseRequest ReadRequest(string json, Readings? readings = null) =>
        ReadRequest(Encoding.UTF8.GetBytes(Require.Argument(json, nameof(json))), readings);

    /// <summary>Reads a request: an id, a case, a question and perhaps a policy.</summary>
    /// <param name="utf8Json">One JSON document in UTF-8.</param>
    /// <param name="readings">The readings where the policy is silent; null: all defaults.</param>
    /// <exception cref="CaseFormatException">The text is not a request; paths start at the request as <c>$</c>.</exception>
    public static CaseRequest ReadRequest(ReadOnlySpan<byte> utf8Json, Readings? readings = null) =>
        Document.Read(utf8Json, (ref Utf8JsonReader json) => RequestFormat.Read(ref json, readings ?? Readings.Default));

    /// <summary>Writes a case.</summary>
    /// <param name="json">Where to; indented or not as the writer was set up.</param>
    /// <param name="case">The case.</param>
    public static void WriteCase(Utf8JsonWriter json, CollectionCase @case) =>
        Write(json, Require.Argument(@case, nameof(@case)), RequestFormat.Case.Write);

    /// <summary>The case as one line of JSON.</summary>
    /// <param name="case">The case.</param>
    public static string WriteCase(CollectionCase @case) => Text(Require.Argument(@case, nameof(@case)), RequestFormat.Case.Write);

    /// <summary>Reads one event.</summary>
    /// <param name="json">One JSON document.</param>
    /// <exception cref="CaseFormatException">The text is not an event; paths start at the event as <c>$</c>.</exception>
    public static CollectionEvent ReadEvent(string json) => ReadEvent(Encoding.UTF8.GetBytes(Require.Argument(json, nameof(json))));

    /// <summary>Reads one event.</summary>
    /// <param name="utf8Json">One JSON document in UTF-8.</param>
    /// <exception cref="CaseFormatException">The text is not an event; paths start at the event as <c>$</c>.</exception>
    public static CollectionEvent ReadEvent(ReadOnlySpan<byte> utf8Json) => Document.Read(utf8Json, RequestFormat.ReadEvent);

    /// <summary>An event as one line of JSON.</summary>
    /// <param name="event">The event.</param>
    public static string WriteEvent(CollectionEvent @event) => Text(Require.Argument(@event, nameof(@event)), EventFormat.Events.Write);

    /// <summary>Reads a plan: an object with the steps for <c>consumer</c> and for <c>other</c> claims, each a list as in the question <c>schedule</c>.</summary>
    /// <param name="utf8Json">One JSON document in UTF-8.</param>
    /// <exception cref="CaseFormatException">The text is not a plan; paths start at the plan as <c>$</c>.</exception>
    public static StepPlan ReadPlan(ReadOnlySpan<byte> utf8Json) => Document.Read(utf8Json, RequestFormat.ReadPlan);

    /// <summary>Writes a plan, without what is as it is by default: people read and change it.</summary>
    /// <param name="json">Where to; indented or not as the writer was set up.</param>
    /// <param name="plan">The plan.</param>
    public static void WritePlan(Utf8JsonWriter json, StepPlan plan) =>
        Write(json, Require.Argument(plan, nameof(plan)), StepFormat.Plan.Write, leaveDefaultsOut: true);

    /// <summary>Writes a request with all its readings.</summary>
    /// <param name="json">Where to; indented or not as the writer was set up.</param>
    /// <param name="request">The request.</param>
    public static void WriteRequest(Utf8JsonWriter json, CaseRequest request) =>
        Write(json, Require.Argument(request, nameof(request)), RequestFormat.Request.Write);

    /// <summary>The request with all its readings as one line of JSON: its canonical text, the same for every request that means the same.</summary>
    /// <param name="request">The request.</param>
    public static string WriteRequest(CaseRequest request) => Text(Require.Argument(request, nameof(request)), RequestFormat.Request.Write);

    private static string Text<T>(T value, Action<JsonText, T> write)
    {
        using var text = new JsonText();
        write(text, value);
        return text.ToString();
    }

    internal static void Write<T>(Utf8JsonWriter json, T value, Action<JsonText, T> write, bool leaveDefaultsOut = false)
    {
        Require.Argument(json, nameof(json));
        using var text = new JsonText { LeavesDefaultsOut = leaveDefaultsOut };
        write(text, value);
        text.CopyTo(json);
    }
}
