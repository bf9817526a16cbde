using System.Text.Json;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Json;

/// <summary>Receipts in the format.</summary>
internal static class ReceiptFormat
{
    private static readonly Properties P = new();
    private static readonly Property<string> Library = P.Of("library", ReadVersion, (json, value) => json.Put(value), string.Empty);
    private static readonly Property<string?> Act = P.Of<string?>(
        "act", (ref json) => json.TokenType == JsonTokenType.Null ? null : json.Text(), WriteAct, null);

    private static readonly Property<LocalDate> VerifiedThrough = P.Day("verifiedThrough");
    private static readonly Property<string> Law = Fingerprinted("law");
    private static readonly Property<string> Request = Fingerprinted("request");
    private static readonly Property<string> Answer = Fingerprinted("answer");

    internal static readonly Shape<Receipt> Shape = P
        .Shape(f => new Receipt(f.Of(Library), f.Of(Act), f.Day(VerifiedThrough), f.Of(Law), f.Of(Request), f.Of(Answer)))
        .With(Library, x => x.Library).With(Act, x => x.Act).With(VerifiedThrough, x => x.VerifiedThrough)
        .With(Law, x => x.Law).With(Request, x => x.Request).With(Answer, x => x.Answer);

    /// <summary>Puts a receipt at the end of an answer.</summary>
    internal static void Append(JsonText answer, Receipt receipt)
    {
        answer.Reopen();
        answer.Name("receipt"u8);
        Shape.Write(answer, receipt);
        answer.CloseObject();
    }

    /// <summary>A version that can have given a receipt which this one understands.</summary>
    private static string ReadVersion(ref Utf8JsonReader json)
    {
        var text = json.Text();
        return NumberOf(text) is { } given && given <= NumberOf(LibraryVersion.Number) ? text : throw json.Fault(Expected.VersionThrough, LibraryVersion.Number);
    }

    /// <summary>The three numbers of a version, which a word about its being early may follow.</summary>
    private static Version? NumberOf(string version)
    {
        var numbers = version.Split('-')[0];
        return Version.TryParse(numbers, out var number) && number.Build >= 0 && string.Equals(number.ToString(3), numbers, StringComparison.Ordinal) ? number : null;
    }

    private static Property<string> Fingerprinted(string name) => P.Of(
        name,
        (ref json) => json.Text() is var text && Fingerprint.Is(text) ? text : throw json.Fault(Expected.Fingerprint),
        (json, value) => json.Put(value),
        string.Empty);

    private static void WriteAct(JsonText json, string? act)
    {
        if (act is null)
        {
            json.Null();
        }
        else
        {
            json.Put(act);
        }
    }
}
