using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indrivningslag.Json;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Tests.Receipts;

/// <summary>Whatever was changed since the receipt was given is found, and told by part.</summary>
public class VerificationTests
{
    private static readonly string Answer = Receipted.Answer();
    private static readonly string Line = Receipted.Line(Receipted.Request, Answer);
    private static readonly LawBook Bill = LawBook.Finland.Amend(new LocalDate(2023, 1, 1), "a bill", [new LawChange("consumer.reminder", 4)]);

    [Fact]
    public void Nothing_changed_agrees()
    {
        Receipted.Verify(Line).Is(request: true, law: true, answer: true, string.Empty);
        Assert.Equal("1", Receipted.Verify(Line).Id);
        Assert.Equal("agrees", Receipt.Verify(Line).ToString());
    }

    [Theory]
    [InlineData(Language.Swedish)]
    [InlineData(Language.Finnish)]
    public void An_answer_verifies_in_the_language_it_was_given_in(Language language) =>
        Assert.True(Receipted.Verify(Receipted.Line(Receipted.Request, Receipted.Answer(language: language))).Agrees);

    [Fact]
    public void A_request_changed_is_told_and_the_answer_left_alone() => Receipted.Verify(Line.Replace("\"cost\":9}", "\"cost\":8}", StringComparison.Ordinal))
        .Is(request: false, law: true, answer: true, "$.request differs: it is not the request that the receipt was given for.");

    [Fact]
    public void A_request_that_cannot_be_read_is_told_by_its_path() => Receipted.Verify(Line.Replace("\"cost\":9}", "\"cost\":-9}", StringComparison.Ordinal))
        .Is(request: false, law: true, answer: true, "$.request.case.events[0].cost must be an amount from 0.00 € to 999999999999.99 €.");

    [Fact]
    public void An_answer_changed_is_told_by_its_path() => Receipted.Verify(Line.Replace("\"total\":5.00", "\"total\":9.00", StringComparison.Ordinal))
        .Is(request: true, law: true, answer: false, "$.answer differs: it is not the answer that the receipt was given for. $.answer.total differs: the stored answer has 9.00, the answer now is 5.00.");

    /// <summary>Whoever changes an answer can compute its fingerprint too: what finds it out is that it is asked again.</summary>
    [Fact]
    public void An_answer_changed_together_with_its_fingerprint_is_found()
    {
        var forged = Forged("\"total\":5.00", "\"total\":9.00");
        Receipted.Verify(forged).Is(request: true, law: true, answer: false, "$.answer.total differs: the stored answer has 9.00, the answer now is 5.00.");
    }

    [Fact]
    public void Texts_are_those_of_the_same_version_only()
    {
        var forged = Forged("\"text\":\"", "\"text\":\"Not ");
        Assert.False(Receipted.Verify(forged).AnswerAgrees);
        Assert.True(Receipted.Verify(forged.Replace($"\"library\":\"{LibraryVersion.Number}\"", "\"library\":\"0.0.1\"", StringComparison.Ordinal)).Agrees);
    }

    [Theory]
    [InlineData("\"act\":\"299/2022\"", "\"act\":\"31/2013\"", "$.answer.receipt.act differs: the law used to verify has 299/2022.")]
    [InlineData("\"act\":\"299/2022\"", "\"act\":null", "$.answer.receipt.act differs: the law used to verify has 299/2022.")]
    [InlineData("\"verifiedThrough\":\"2026-11-21\"", "\"verifiedThrough\":\"2026-11-22\"", "$.answer.receipt.verifiedThrough differs: the law used to verify has 2026-11-21.")]
    public void What_the_receipt_says_of_the_law_is_compared(string given, string otherwise, string message) =>
        Receipted.Verify(Line.Replace(given, otherwise, StringComparison.Ordinal)).Is(request: true, law: false, answer: true, message);

    [Fact]
    public void A_receipt_from_another_law_book_verifies_by_that_one_only()
    {
        var line = Receipted.Line(Receipted.Request, Receipted.Answer(law: Bill));
        Assert.True(Receipted.Verify(line, Bill).Agrees);
        Assert.True(Receipted.Verify(line, LawBook.Finland, LawJson.Read(LawJson.Write(Bill))).Agrees);
        var result = Receipted.Verify(line);
        Assert.Equal((true, false, false), (result.RequestAgrees, result.LawAgrees, result.AnswerAgrees));
        Assert.Contains($"$.answer.receipt.law differs: the law used to verify has {LawBook.Finland.Fingerprint}.", result.Text(), StringComparison.Ordinal);
        Assert.Contains("the stored answer has 4.00, the answer now is 5.00.", result.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_law_book_that_makes_no_difference_is_told_apart_all_the_same()
    {
        var later = LawBook.Finland.Amend(new LocalDate(2027, 1, 1), "a later act", [new LawChange("consumer.reminder", 6)]);
        Receipted.Verify(Line, later)
            .Is(request: true, law: false, answer: true, $"$.answer.receipt.law differs: the law used to verify has {later.Fingerprint}.");
    }

    [Fact]
    public void A_rate_that_is_lacking_now_is_told()
    {
        var request = Receipted.Request.Replace("\"dueNotice\"", "\"interest\":{\"kind\":\"statutory\"},\"dueNotice\"", StringComparison.Ordinal)
            .Replace("costs\",\"asOf\":\"2024-06-01", "allocation\",\"asOf\":\"2026-09-01", StringComparison.Ordinal);
        var supplied = LawBook.Finland with { ReferenceRates = ReferenceRates.Finland.With(new LocalDate(2026, 7, 1), 2.5m) };
        var line = Receipted.Line(request, Receipted.Answer(request, supplied));
        Assert.True(Receipted.Verify(line, supplied).Agrees);
        var result = Receipted.Verify(line);
        Assert.Equal((true, false, false), (result.RequestAgrees, result.LawAgrees, result.AnswerAgrees));
        Assert.Contains("$.request.case.claim.interest", result.Text(), StringComparison.Ordinal);
    }

    /// <summary>A database that keeps JSON in a form of its own sorts members by length and name, and drops spaces.</summary>
    [Fact]
    public void Layout_makes_no_difference()
    {
        var line = Sorted(JsonNode.Parse(Line)!);
        Assert.True(Receipted.Verify(line.ToJsonString()).Agrees);
        Assert.True(Receipted.Verify(line.ToJsonString(new JsonSerializerOptions { WriteIndented = true })).Agrees);
        Assert.False(Receipted.Verify(line.ToJsonString().Replace("\"total\":5.00", "\"total\":5.01", StringComparison.Ordinal)).AnswerAgrees);
        Assert.False(Receipted.Verify(line.ToJsonString().Replace("\"total\":5.00", "\"total\":5.00,\"total\":5.00", StringComparison.Ordinal)).AnswerAgrees);
    }

    /// <summary>All but those that make another version of the one that answered, which nothing else in the receipt tells.</summary>
    [Fact]
    public void Every_flipped_bit_is_found()
    {
        var bytes = Encoding.UTF8.GetBytes(Line);
        var library = Line.IndexOf("\"library\":\"", StringComparison.Ordinal) + "\"library\":\"".Length;
        for (var i = 0; i < bytes.Length * 8; i++)
        {
            var place = i / 8;
            bytes[place] ^= (byte)(1 << (i % 8));
            Assert.True(
                IsFound(bytes) || (place >= library && place < library + LibraryVersion.Number.Length),
                $"bit {i % 8} of byte {place} is missed: {Encoding.UTF8.GetString(bytes)}");
            bytes[place] ^= (byte)(1 << (i % 8));
        }
    }

    [Fact]
    public void Messages_come_in_three_languages()
    {
        var result = Receipted.Verify(Line.Replace("\"cost\":9}", "\"cost\":8}", StringComparison.Ordinal));
        Assert.Equal("$.request avviker: detta är inte den begäran som kvittot gavs för.", result.Text(Language.Swedish));
        Assert.Equal("$.request poikkeaa: tämä ei ole se pyyntö, josta kuitti annettiin.", result.Text(Language.Finnish));
    }

    private static bool IsFound(byte[] line)
    {
        try
        {
            return !Receipt.Verify(line, []).Agrees;
        }
        catch (CaseFormatException)
        {
            return true;
        }
    }

    /// <summary>A line whose answer was changed, and the receipt with it.</summary>
    private static string Forged(string given, string otherwise)
    {
        Assert.Contains(given, Answer, StringComparison.Ordinal);
        var answer = Answer.Replace(given, otherwise, StringComparison.Ordinal);
        var without = answer.Remove(answer.IndexOf(",\"receipt\"", StringComparison.Ordinal)) + "}";
        var before = Receipted.Parsed(Answer)["receipt"]!["answer"]!.GetValue<string>();
        return Receipted.Line(Receipted.Request, answer.Replace(before, Fingerprint.Of(without), StringComparison.Ordinal));
    }

    private static JsonNode Sorted(JsonNode node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key.Length).ThenBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Sorted(item))]),
        _ => node.DeepClone(),
    };
}
