using System.Text.Json;
using Indrivningslag.Json;

namespace Indrivningslag.Tests.Json;

/// <summary>Lines that are no JSON at all, and how much of a faulty line can still be told.</summary>
public class UnreadableLineTests
{
    private static readonly Evaluator Evaluator = new(DebtCollectionAct.Finland);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("""{"id":"r" """)]
    [InlineData("""{"id":"r"} {"id":"s"}""")]
    [InlineData("""{"id":"r"}]""")]
    [InlineData("""{"id":"r",}""")]
    [InlineData("""{'id':'r'}""")]
    [InlineData("""{"id":"r"} // comment""")]
    [InlineData("""{"id":"r","case":01}""")]
    [InlineData("""{"id":"r","case":NaN}""")]
    [InlineData("\uFEFF{\"id\":\"r\"}")]
    public void What_is_not_one_JSON_value_has_no_id(string line) => AssertError(line, "invalidJson", "$", null);

    [Theory]
    [InlineData("[]")]
    [InlineData("\"r\"")]
    [InlineData("null")]
    [InlineData("1")]
    public void A_request_is_an_object(string line) => AssertError(line, "invalidFact", "$", null);

    [Theory]
    [InlineData("""{"case":{"claims":1},"id":"last"}""", "$.case.claims", "last")]
    [InlineData("""{"nested":{"id":"inner"},"id":"r"}""", "$.nested", "r")]
    [InlineData("""{"\u0069d":"escaped","x":1}""", "$.x", "escaped")]
    [InlineData("""{"x":{"y":[1,{"z":[[]]}]},"id":"åäö"}""", "$.x", "åäö")]
    [InlineData("""{"x":1,"id":["r"]}""", "$.x", null)]
    [InlineData("""{"x":1}""", "$.x", null)]
    public void A_faulty_request_keeps_an_id_that_can_be_read(string line, string path, string? id) =>
        AssertError(line, "unknownProperty", path, id);

    [Fact]
    public void A_fault_before_broken_JSON_is_broken_JSON() => AssertError("""{"x":1,"id":"r" """, "invalidJson", "$", null);

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused()
    {
        var line = Requests.Utf8(Requests.Of());
        line[Array.IndexOf(line, (byte)'r')] = 0xFF;
        using var answer = Answers.To(Evaluator, line);
        AssertError(answer, "invalidJson", "$", null);
    }

    [Fact]
    public void Nesting_is_followed_to_the_limit_and_no_further()
    {
        var most = CaseJson.MaxDepth - 1;
        AssertError($$"""{"id":"r","x":{{new string('[', most)}}{{new string(']', most)}}}""", "unknownProperty", "$.x", "r");
        AssertError($$"""{"id":"r","x":[{{new string('[', most)}}{{new string(']', most)}}]}""", "invalidJson", "$", null);
    }

    [Fact]
    public void Length_is_followed_to_the_limit_and_no_further()
    {
        var request = Requests.Of();
        using var answer = Answers.To(Evaluator, request.PadRight(CaseJson.MaxLength));
        Assert.Equal("r", answer.RootElement.GetProperty("id").GetString());
        Assert.True(answer.RootElement.TryGetProperty("total", out _));
        AssertError(request.PadRight(CaseJson.MaxLength + 1), "lineTooLong", "$", null);
    }

    [Fact]
    public void A_very_long_name_is_cut_in_the_path()
    {
        using var answer = Answers.To(Evaluator, $$"""{"{{new string('x', 10_000)}}":1}""");
        Assert.True(answer.RootElement.GetProperty("error").GetProperty("path").GetString()!.Length < 300);
    }

    [Fact]
    public void A_name_with_half_a_surrogate_pair_has_a_path_all_the_same() => AssertError("""{"id":"r","\ud800":1}""", "unknownProperty", "$.?", "r");

    private static void AssertError(string line, string code, string path, string? id)
    {
        using var answer = Answers.To(Evaluator, line);
        AssertError(answer, code, path, id);
    }

    private static void AssertError(JsonDocument answer, string code, string path, string? id)
    {
        var error = answer.RootElement.GetProperty("error");
        Assert.Equal(
            (code, path, id),
            (error.GetProperty("code").GetString(), error.GetProperty("path").GetString(), answer.RootElement.GetProperty("id").GetString()));
    }
}
