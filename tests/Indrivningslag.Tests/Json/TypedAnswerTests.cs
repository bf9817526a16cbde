using System.Text;
using System.Text.Json;
using Indrivningslag.Json;

namespace Indrivningslag.Tests.Json;

/// <summary>Who asks in C# gets the same JSON as who asks in JSON.</summary>
public class TypedAnswerTests
{
    private static readonly Evaluator Evaluator = new(DebtCollectionAct.Finland, Language.Swedish);

    [Fact]
    public void Request_made_in_code_is_answered_like_its_line()
    {
        var answered = 0;
        foreach (var line in Lines())
        {
            var answer = Evaluator.Evaluate(line);
            if (Request(line) is not { } request || answer.Contains("\"error\"", StringComparison.Ordinal))
            {
                continue;
            }

            Assert.Equal(answer, Evaluator.Evaluate(request));
            Assert.Equal(answer, Write(request));
            answered++;
        }

        Assert.True(answered > 500, $"{answered} requests were answered");
    }

    [Fact]
    public void Request_made_in_code_that_has_no_answer_is_an_exception()
    {
        var request = CaseJson.ReadRequest(Requests.Of(ask: """{"kind":"permission","action":{"type":"assignment"},"on":"2013-03-15"}"""));
        Assert.Equal("on", Assert.Throws<NotCoveredException>(() => Evaluator.Evaluate(request)).Fact);
    }

    [Fact]
    public void Event_reads_back_as_it_was_written()
    {
        var events = Lines().Select(Request).OfType<CaseRequest>().Where(request => request.Ask is not Ask.Divide).SelectMany(request => request.Case.Events).ToHashSet();
        Assert.True(events.Select(item => item.Kind).Distinct().Count() > 20);
        Assert.All(events, item => Assert.Equal(item, CaseJson.ReadEvent(CaseJson.WriteEvent(item))));
        Assert.All(events, item => Assert.Equal(item, CaseJson.ReadEvent(Encoding.UTF8.GetBytes(CaseJson.WriteEvent(item)))));
    }

    [Theory]
    [InlineData("""{"type":"payment","on":"2024-04-01","amount":-1}""", "$.amount")]
    [InlineData("""{"type":"paymentDemand","on":"2024-04-01","by":"creditor","form":"written"}""", "$.by")]
    [InlineData("""{"type":"payment","on":"2024-04-01","amount":1}{}""", "$")]
    [InlineData("""[]""", "$")]
    public void Event_that_is_faulty_names_the_place(string json, string path) =>
        Assert.Equal(path, Assert.Throws<CaseFormatException>(() => CaseJson.ReadEvent(json)).Path);

    private static string Write(CaseRequest request)
    {
        var act = Evaluator.Act with { Readings = request.Readings };
        var (id, @case) = (request.Id, request.Ask is Ask.Divide ? null! : request.Case);
        return request.Ask switch
        {
            Ask.Costs ask => AnswerJson.Write(id, act.Costs(@case, ask.AsOf), Evaluator.Language),
            Ask.Permission ask => AnswerJson.Write(id, act.Permission(@case, ask.Action), Evaluator.Language),
            Ask.Allocation ask => AnswerJson.Write(id, act.Allocation(@case, ask.AsOf), Evaluator.Language),
            Ask.Allocate ask => AnswerJson.Write(id, ask.Balance, act.Allocate(@case.Claim, ask.On, ask.Balance, ask.Amount), Evaluator.Language),
            Ask.Audit ask => AnswerJson.Write(id, act.Audit(@case, ask.AsOf), Evaluator.Language),
            Ask.Statement ask => AnswerJson.Write(id, act.Statement(@case, ask.AsOf), Evaluator.Language),
            Ask.NextSteps ask => AnswerJson.Write(id, act.Next(@case, ask.On), Evaluator.Language),
            Ask.Scope ask => AnswerJson.Write(id, act.Scope(@case.Claim, ask.Actor, ask.On), Evaluator.Language),
            Ask.Quote ask => AnswerJson.Write(id, act.Quote(@case, ask.Measure), Evaluator.Language),
            Ask.Divide ask => AnswerJson.Write(id, act.Divide(ask.Claims, ask.On, ask.Amount, ask.Designated), Evaluator.Language),
            Ask.Schedule ask => AnswerJson.Write(id, act.Schedule(@case, ask.On, ask.Steps, ask.When), Evaluator.Language),
            _ => throw new InvalidOperationException($"{request.Ask} has no answer."),
        };
    }

    private static CaseRequest? Request(string line)
    {
        try
        {
            return CaseJson.ReadRequest(line);
        }
        catch (CaseFormatException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Lines()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.jsonl"))
        {
            foreach (var line in File.ReadAllLines(file))
            {
                using var document = JsonDocument.Parse(line);
                yield return document.RootElement.GetProperty("request").GetRawText();
            }
        }
    }
}
