using System.Text.Json;
using Indrivningslag.Json;

namespace Indrivningslag.Tests.Json.Schema;

/// <summary>The schema of answers says what the writer does.</summary>
public class AnswerSchemaTests
{
    private static readonly SchemaValidator Schema = new(CaseSchema.Answer);

    public static TheoryData<string> Files => SharedCases.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_answer_to_a_shared_request_fits(string file)
    {
        var evaluator = new Evaluator(DebtCollectionAct.Finland, Language.Finnish);
        foreach (var (request, expected) in SharedCases.In(file))
        {
            using var answer = Answers.To(evaluator, request.GetRawText());
            Assert.True(Schema.Fits(answer.RootElement), expected.GetProperty("id").GetString());
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_answer_that_tells_all_it_can_fits(string file)
    {
        var evaluator = new Evaluator(DebtCollectionAct.Finland) { OpenQuestions = true, Receipts = true };
        foreach (var (request, expected) in SharedCases.In(file).Take(20))
        {
            using var answer = Answers.To(evaluator, request.GetRawText());
            Assert.True(Schema.Fits(answer.RootElement), expected.GetProperty("id").GetString());
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"id":"r"}""")]
    [InlineData("""{"id":"r","id":"r"}""")]
    [InlineData("""{"id":"r","x":1}""")]
    [InlineData("""{"id":1}""")]
    public void A_request_that_cannot_be_read_has_an_answer_that_fits(string line)
    {
        using var answer = Answers.To(new Evaluator(DebtCollectionAct.Finland), line);
        Assert.True(answer.RootElement.TryGetProperty("error", out _));
        Assert.True(Schema.Fits(answer.RootElement), answer.RootElement.GetRawText());
    }

    [Fact]
    public void An_error_with_its_line_fits()
    {
        var answer = new System.Buffers.ArrayBufferWriter<byte>();
        Assert.False(new Evaluator(DebtCollectionAct.Finland).Evaluate("{}"u8, answer, lineNumber: 7));
        using var json = JsonDocument.Parse(answer.WrittenMemory);
        Assert.Equal(7, json.RootElement.GetProperty("error").GetProperty("line").GetInt32());
        Assert.True(Schema.Fits(json.RootElement), json.RootElement.GetRawText());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_answer_without_one_of_its_members_or_with_another_does_not_fit(string file)
    {
        var evaluator = new Evaluator(DebtCollectionAct.Finland);
        foreach (var (request, _) in SharedCases.In(file).Take(5))
        {
            using var answer = Answers.To(evaluator, request.GetRawText());
            var members = Mutations.Of(answer.RootElement.GetRawText()).Where(mutation => mutation.Place.Contains(" with", StringComparison.Ordinal));
            Assert.All(members, mutation => Assert.False(Fits(mutation.Json), mutation.Place));
        }
    }

    private static bool Fits(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Schema.Fits(document.RootElement);
    }
}
