using System.Text;
using System.Text.Json;
using Indrivningslag.Law;
using NodaTime.Text;

namespace Indrivningslag.Json;

/// <summary>Compares a receipt with its request, with the law, and with the stored answer and the answer given now.</summary>
internal sealed class ReceiptCheck
{
    private const string RequestPath = "$.request";
    private const string AnswerPath = "$.answer";
    private const string ReceiptPath = AnswerPath + ".receipt";
    private static readonly Language[] OtherLanguages = [Language.Swedish, Language.Finnish];

    private readonly List<ReceiptDifference> _differences = [];
    private readonly byte[] _line;
    private readonly ReceiptLine _parts;
    private readonly LawBook _law;

    private ReceiptCheck(byte[] line, Sequence<LawBook> laws)
    {
        _line = line;
        _parts = ReceiptLine.Read(line);
        _law = laws.FirstOrDefault(law => string.Equals(law.Fingerprint, Receipt.Law, StringComparison.Ordinal)) ?? laws[0];
    }

    private Receipt Receipt => _parts.Answer.Receipt;

    internal static ReceiptVerification Of(byte[] line, Sequence<LawBook> laws)
    {
        var check = new ReceiptCheck(line, laws);
        var request = check.ReadRequest();
        var same = request is not null && check.Expect(
            ReceiptPart.Request, RequestPath, Receipt.FingerprintOf(request), check.Receipt.Request, new(Expected.RequestOfReceipt, null, null));
        check.CompareLaw(same ? request : null);
        check.CompareAnswer(request, same);
        return new(request?.Id, check.Receipt, Sequence.From(check._differences));
    }

    private CaseRequest? ReadRequest()
    {
        try
        {
            return CaseJson.ReadRequest(_parts.Request.Of(_line).Span);
        }
        catch (CaseFormatException error)
        {
            Add(ReceiptPart.Request, error.Path.Remove(0, 1).Insert(0, RequestPath), error.Stated);
            return null;
        }
    }

    /// <summary>The act depends on the day asked about, which only the right request tells.</summary>
    private void CompareLaw(CaseRequest? request)
    {
        ExpectLaw(".law", _law.Fingerprint, Receipt.Law);
        ExpectLaw(".verifiedThrough", LocalDatePattern.Iso.Format(_law.VerifiedThrough), LocalDatePattern.Iso.Format(Receipt.VerifiedThrough));
        if (request is not null)
        {
            ExpectLaw(".act", _law.EditionOrNull(request.Ask.Day)?.Act ?? "null", Receipt.Act ?? "null");
        }
    }

    private void CompareAnswer(CaseRequest? request, bool same)
    {
        var now = request is null ? null : Ask(request, same);
        var answer = _parts.Answer.WithoutReceipt(_line);
        if (answer is not null && IsReceipted(answer) && now is not null && (!same || IsGivenNow(answer, request!, now)))
        {
            return;
        }

        try
        {
            using var stored = JsonDocument.Parse(_parts.Answer.Place.Of(_line));
            using var again = now is null ? null : JsonDocument.Parse(now);
            if (answer is null || !IsReceipted(answer))
            {
                answer = StoredJson.InOrderOf(again?.RootElement, stored.RootElement);
            }

            Expect(ReceiptPart.Answer, AnswerPath, IsReceipted(answer), new(Expected.AnswerOfReceipt, null, null));
            if (same && again is not null && !IsGivenNow(answer, request!, now!) && FirstDifference(again.RootElement, stored.RootElement) is { } found)
            {
                Add(ReceiptPart.Answer, found.Path, new(Expected.SameAnswerNow, found.Stored, found.Now));
            }
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, which no answer holds.
            Add(ReceiptPart.Answer, AnswerPath, new(Expected.WholeCharacters, null, null));
        }
    }

    /// <summary>Facts go before texts, which differ by language too; another version may word them in another way and tell more.</summary>
    private (string Path, string Stored, string Now)? FirstDifference(JsonElement now, JsonElement stored) =>
        StoredJson.FirstDifference(AnswerPath, now, stored, exact: false)
        ?? (string.Equals(Receipt.Library, LibraryVersion.Number, StringComparison.Ordinal)
            ? StoredJson.FirstDifference(AnswerPath, now, stored, exact: true)
            : null);

    /// <summary>The answer to the stored request in English; null when there is none.</summary>
    private byte[]? Ask(CaseRequest request, bool same)
    {
        try
        {
            return Answer(request, Language.English);
        }
        catch (CaseErrorException error)
        {
            Expect(ReceiptPart.Answer, RequestPath + Line.PathOf(error.Fact), !same, error.Stated);
        }
        catch (OverflowException)
        {
            Expect(ReceiptPart.Answer, RequestPath + ".case", !same, new(Expected.AmountsThatAddUp, null, null));
        }

        return null;
    }

    private bool IsGivenNow(byte[] answer, CaseRequest request, byte[] english) =>
        answer.AsSpan().SequenceEqual(english)
        || Array.Exists(OtherLanguages, language => answer.AsSpan().SequenceEqual(Answer(request, language)));

    private byte[] Answer(CaseRequest request, Language language)
    {
        var evaluator = new Evaluator(DebtCollectionAct.Finland with { Law = _law }, language) { OpenQuestions = _parts.Answer.OpenQuestions };
        return Encoding.UTF8.GetBytes(evaluator.Evaluate(request));
    }

    private bool IsReceipted(byte[] answer) => string.Equals(Fingerprint.Of(answer, answer.Length), Receipt.Answer, StringComparison.Ordinal);

    private void ExpectLaw(string member, string used, string receipted) =>
        Expect(ReceiptPart.Law, ReceiptPath + member, used, receipted, new(Expected.LawOfReceipt, used, null));

    private bool Expect(ReceiptPart part, string path, string one, string other, Expectation otherwise) =>
        Expect(part, path, string.Equals(one, other, StringComparison.Ordinal), otherwise);

    private bool Expect(ReceiptPart part, string path, bool agrees, Expectation otherwise)
    {
        if (!agrees)
        {
            Add(part, path, otherwise);
        }

        return agrees;
    }

    private void Add(ReceiptPart part, string path, Expectation expectation) => _differences.Add(new(part, path, expectation));
}
