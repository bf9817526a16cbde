using System.Text;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>What an answer came from (kvitto, kuitti), so that it can be asked again and compared years later.</summary>
/// <remarks>
/// Immutable, compared by value, thread-safe. A fingerprint is <c>sha256:</c> and 64 hexadecimal digits. None of them is a signature: a receipt
/// shows that request, law and answer belong together, not who put them together.
/// </remarks>
/// <param name="Library">The version of the library that answered.</param>
/// <param name="Act">The act of the edition in force on the day asked about; null before the law book begins.</param>
/// <param name="VerifiedThrough">The last day the law book was checked for.</param>
/// <param name="Law">The fingerprint of the law book, <see cref="LawBook.Fingerprint"/>.</param>
/// <param name="Request">The fingerprint of the request's canonical text, <see cref="CaseJson.WriteRequest(CaseRequest)"/>.</param>
/// <param name="Answer">The fingerprint of the answer without the receipt, as the evaluator writes it.</param>
[JsonConverter(typeof(PlainJson))]
public sealed record Receipt(string Library, string? Act, LocalDate VerifiedThrough, string Law, string Request, string Answer)
{
    /// <summary>The version and the act.</summary>
    public override string ToString() => $"{Library}, {Act ?? "no act"}";

    /// <summary>Asks a stored request again, and compares what its receipt says with it, with the law book and with the stored answer.</summary>
    /// <param name="line">An object with the <c>request</c> and its <c>answer</c>, which ends with the receipt.</param>
    /// <param name="law">The law book; null: that of Finland as published with this version.</param>
    /// <exception cref="CaseFormatException">The text is no such object.</exception>
    public static ReceiptVerification Verify(string line, LawBook? law = null) =>
        Verify(Encoding.UTF8.GetBytes(Require.Argument(line, nameof(line))), law is null ? [] : [law]);

    /// <summary>Asks a stored request again, and compares what its receipt says with it, with the law book and with the stored answer.</summary>
    /// <param name="utf8Line">An object with the <c>request</c> and its <c>answer</c>, which ends with the receipt, in UTF-8.</param>
    /// <param name="laws">
    /// Law books to choose from: the one with the receipt's fingerprint is used, otherwise the first. None: that of Finland as published.
    /// </param>
    /// <exception cref="CaseFormatException">The text is no such object.</exception>
    public static ReceiptVerification Verify(ReadOnlySpan<byte> utf8Line, IEnumerable<LawBook> laws)
    {
        var books = Sequence.From(Require.Argument(laws, nameof(laws)));
        return ReceiptCheck.Of(utf8Line.ToArray(), books.Count == 0 ? Sequence.Of(LawBook.Finland) : books);
    }

    internal static Receipt Of(LawBook law, CaseRequest request, string answer) =>
        new(LibraryVersion.Number, law.EditionOrNull(request.Ask.Day)?.Act, law.VerifiedThrough, law.Fingerprint, FingerprintOf(request), answer);

    internal static string FingerprintOf(CaseRequest request)
    {
        using var text = new JsonText();
        RequestFormat.Request.Write(text, request);
        return text.Fingerprint();
    }
}
