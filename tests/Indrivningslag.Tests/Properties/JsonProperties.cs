using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indrivningslag.Json;
using Indrivningslag.Law;
using Indrivningslag.Tests.Json;
using Indrivningslag.Tests.SecondOpinion;

namespace Indrivningslag.Tests.Properties;

/// <summary>JSON holds the whole of a request, and its answers are those of the C# interface.</summary>
public class JsonProperties
{
    [CaseProperty]
    public void A_request_written_reads_back_as_the_same(CaseRequest request)
    {
        Assert.Equal(Stated.In(request), CaseJson.ReadRequest(Differential.Line(request).Span));
        Assert.Equal(Stated.In(request), CaseJson.ReadRequest(CaseJson.WriteRequest(request)));
    }

    /// <summary>The canonical text is the same from however a request was written: sparse or in full, and its members in any order.</summary>
    [CaseProperty]
    public void Requests_that_mean_the_same_have_one_canonical_text(CaseRequest request, Twist twist)
    {
        var text = CaseJson.WriteRequest(request);
        Assert.Equal(text, CaseJson.WriteRequest(CaseJson.ReadRequest(text)));
        Assert.Equal(text, CaseJson.WriteRequest(CaseJson.ReadRequest(Differential.Line(request).Span)));
        Assert.Equal(text, CaseJson.WriteRequest(CaseJson.ReadRequest(Shuffled(JsonNode.Parse(text)!, twist.Dice()).ToJsonString())));
    }

    [CaseProperty]
    public void A_case_written_reads_back_as_the_same(CaseRequest request)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, new JsonWriterOptions { Indented = true }))
        {
            CaseJson.WriteCase(json, request.Case);
        }

        Assert.Equal(Stated.In(request).Case, CaseJson.ReadCase(text.WrittenSpan));
    }

    [CaseProperty]
    public void A_request_read_is_written_as_it_was(CaseRequest request)
    {
        var line = Differential.Line(request);
        Assert.Equal(Text(line), Text(Differential.Line(CaseJson.ReadRequest(line.Span))));
    }

    [CaseProperty]
    public void The_order_of_members_does_not_matter(CaseRequest request, Twist twist)
    {
        var shuffled = Shuffled(JsonNode.Parse(Differential.Line(request).Span)!, twist.Dice());
        Assert.Equal(Stated.In(request), CaseJson.ReadRequest(Encoding.UTF8.GetBytes(shuffled.ToJsonString())));
    }

    /// <summary>Number for number and word for word; the package writes codes and texts besides.</summary>
    [CaseProperty]
    public void Json_answers_are_those_of_the_interface(Asked asked, Twist twist)
    {
        var request = AnyAsk(asked, twist.Dice()) is var ask && ask is Ask.Divide divide
            ? new CaseRequest("q", divide, asked.Past.Readings)
            : new CaseRequest("q", asked.Past.Case, ask, asked.Past.Readings);
        var answer = new ArrayBufferWriter<byte>();
        Assert.True(new Evaluator(asked.Past.Act with { Readings = Readings.Default }).Evaluate(Differential.Line(request).Span, answer));
        var json = JsonNode.Parse(answer.WrittenSpan)!.AsObject();
        Assert.Equal("q", json["id"]!.GetValue<string>());
        json.Remove("id");
        json.Remove("findings");
        Assert.Equal(Expected(asked.Past.Act, request).ToJsonString(), Stripped(json)!.ToJsonString());
    }

    private static Ask AnyAsk(Asked asked, Dice dice)
    {
        var on = asked.Past.On;
        return dice.Pick<Func<Ask>>(
            () => new Ask.Costs(on),
            () => new Ask.Permission(asked.Action),
            () => new Ask.Allocation(on),
            () => new Ask.Allocate(on, Bill.AnyBalance(dice), Bill.AnyAmount(dice)),
            () => new Ask.Audit(on),
            () => new Ask.Statement(on),
            () => new Ask.NextSteps(on),
            () => new Ask.Scope(dice.Member<ScopeActor>(), on),
            () => new Ask.Quote((asked.Action as Measure) ?? new OtherMeasure(asked.Action.On, CollectorRole.Agent)),
            () => new Ask.Schedule(on, Sequence.Of(Plans.Any(dice, asked.Past.Claim.Class)), dice.Member<ScheduleWhen>()),
            () => new Ask.Divide(on, Bill.AnyAmount(dice), [new ClaimBalance(asked.Past.Case.Claim, Bill.AnyBalance(dice))], [asked.Past.Case.Claim.Id]))();
    }

    private static JsonObject Expected(DebtCollectionAct act, CaseRequest request) => request.Ask switch
    {
        Ask.Costs ask => JsonView.Of(act.Costs(request.Case, ask.AsOf).Value),
        Ask.Permission ask => JsonView.Of(act.Permission(request.Case, ask.Action).Value),
        Ask.Allocation ask => JsonView.Of(act.Allocation(request.Case, ask.AsOf).Value),
        Ask.Allocate ask => JsonView.Of(act.Allocate(request.Case.Claim, ask.On, ask.Balance, ask.Amount).Value, ask.Balance),
        Ask.Audit ask => JsonView.Of(act.Audit(request.Case, ask.AsOf).Value),
        Ask.Statement ask => JsonView.Of(act.Statement(request.Case, ask.AsOf).Value),
        Ask.NextSteps ask => JsonView.Of(act.Next(request.Case, ask.On).Value),
        Ask.Scope ask => JsonView.Of(act.Scope(request.Case.Claim, ask.Actor, ask.On).Value),
        Ask.Quote ask => JsonView.OfQuote(act.Quote(request.Case, ask.Measure).Value),
        Ask.Schedule ask => JsonView.Of(act.Schedule(request.Case, ask.On, ask.Steps, ask.When).Value),
        Ask.Divide ask => JsonView.Of(act.Divide(ask.Claims, ask.On, ask.Amount, ask.Designated).Value),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The answer without what is for people, and without the codes of reasons.</summary>
    private static JsonNode? Stripped(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members
            .Where(member => member.Key is not ("text" or "code"))
            .Select(member => KeyValuePair.Create(member.Key, Stripped(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Stripped)]),
        _ => node?.DeepClone(),
    };

    private static JsonNode Shuffled(JsonNode node, Dice dice) => node switch
    {
        JsonObject members => new JsonObject(dice.Shuffled(members)
            .Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Shuffled(member.Value, dice)))),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Shuffled(item, dice))]),
        _ => node.DeepClone(),
    };

    private static string Text(ReadOnlyMemory<byte> line) => Encoding.UTF8.GetString(line.Span);
}
