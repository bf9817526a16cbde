using Indrivningslag.Json;

namespace Indrivningslag.Tests.Receipts;

/// <summary>Lines that are no receipts are refused with the place and what was expected there.</summary>
public class HostileReceiptTests
{
    private static readonly string Hash = "sha256:" + new string('0', 64);

    public static TheoryData<string, string, string> Lines => new()
    {
        { string.Empty, "invalidJson", "$" },
        { "{", "invalidJson", "$" },
        { "[]", "invalidFact", "$" },
        { "null", "invalidFact", "$" },
        { "{}", "missingProperty", "$.request" },
        { """{"request":{}}""", "missingProperty", "$.answer" },
        { """{"request":[],"answer":{}}""", "invalidFact", "$.request" },
        { """{"request":{},"answer":[]}""", "invalidFact", "$.answer" },
        { """{"request":{},"answer":{}}""", "missingProperty", "$.answer.receipt" },
        { """{"request":{},"answer":{"id":"1","error":{"code":"x"}}}""", "missingProperty", "$.answer.receipt" },
        { """{"request":{},"more":1,"answer":{}}""", "unknownProperty", "$.more" },
        { """{"request":{},"request":{},"answer":{}}""", "duplicateProperty", "$.request" },
        { With("null"), "invalidFact", "$.answer.receipt" },
        { With("{}"), "missingProperty", "$.answer.receipt.library" },
        { With(Receipt(library: "1")), "invalidFact", "$.answer.receipt.library" },
        { With(Receipt(library: "\"1\"")), "invalidFact", "$.answer.receipt.library" },
        { With(Receipt(library: "\"00.1.0\"")), "invalidFact", "$.answer.receipt.library" },
        { With(Receipt(library: "\"9999.0.0\"")), "invalidFact", "$.answer.receipt.library" },
        { With(Receipt(act: "5")), "invalidFact", "$.answer.receipt.act" },
        { With(Receipt(verifiedThrough: "null")), "invalidFact", "$.answer.receipt.verifiedThrough" },
        { With(Receipt(verifiedThrough: "\"2026-02-30\"")), "invalidFact", "$.answer.receipt.verifiedThrough" },
        { With(Receipt(law: "\"sha256:\"")), "invalidFact", "$.answer.receipt.law" },
        { With(Receipt(law: $"\"SHA256:{new string('0', 64)}\"")), "invalidFact", "$.answer.receipt.law" },
        { With(Receipt(law: $"\"sha256:{new string('A', 64)}\"")), "invalidFact", "$.answer.receipt.law" },
        { With(Receipt(law: $"\"sha256:{new string('0', 65)}\"")), "invalidFact", "$.answer.receipt.law" },
        { With(Receipt()[..^1] + ",\"answer\":\"x\"}"), "duplicateProperty", "$.answer.receipt.answer" },
        { With(Receipt()[..^1] + ",\"signature\":\"x\"}"), "unknownProperty", "$.answer.receipt.signature" },
        { With(Receipt() + ",\"receipt\":" + Receipt()), "duplicateProperty", "$.answer.receipt" },
        { With(Receipt() + ",\"deep\":" + new string('[', 20) + new string(']', 20)), "invalidJson", "$" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_that_is_no_receipt_is_refused(string line, string code, string path)
    {
        var error = Assert.Throws<CaseFormatException>(() => Receipted.Verify(line));
        Assert.Equal((code, path), (error.Code, error.Path));
    }

    [Fact]
    public void A_line_that_is_too_long_is_refused_before_it_is_read()
    {
        var error = Assert.Throws<CaseFormatException>(() => Receipted.Verify("{\"request\":\"" + new string('x', CaseJson.MaxLength)));
        Assert.Equal("lineTooLong", error.Code);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":5}""")]
    [InlineData("""{"id":"\ud800"}""")]
    [InlineData("""{"total":1e400}""")]
    [InlineData("""{"findings":{"findings":[]},"a":[[[1]]],"a":{}}""")]
    public void A_receipt_of_something_else_agrees_in_no_part(string request)
    {
        var result = Receipted.Verify(Receipted.Line(request, request == "{}" ? "{\"receipt\":" + Receipt() + "}" : request[..^1] + ",\"receipt\":" + Receipt() + "}"));
        Assert.Null(result.Id);
        Assert.False(result.RequestAgrees);
        Assert.False(result.AnswerAgrees);
        Assert.False(result.LawAgrees);
    }

    [Theory]
    [InlineData("""{"id":"1","a":"\ud800"}""")]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""{"findings":[{"text":"\ud800"}]}""")]
    public void Half_a_surrogate_pair_in_an_answer_is_told(string answer)
    {
        var result = Receipted.Verify(Receipted.Line(Receipted.Request, answer[..^1] + ",\"receipt\":" + Receipt() + "}"));
        Assert.False(result.AnswerAgrees);
    }

    private static string With(string receipt) => "{\"request\":{},\"answer\":{\"id\":\"1\",\"receipt\":" + receipt + "}}";

    private static string Receipt(string library = "\"0.0.1\"", string act = "null", string verifiedThrough = "\"2026-11-21\"", string? law = null) =>
        $$"""{"library":{{library}},"act":{{act}},"verifiedThrough":{{verifiedThrough}},"law":{{law ?? $"\"{Hash}\""}},"request":"{{Hash}}","answer":"{{Hash}}"}""";
}
