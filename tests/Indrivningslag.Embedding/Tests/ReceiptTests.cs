using System.Net;
using System.Text.Json.Nodes;
using CollectionAgency;
using static Indrivningslag.Embedding.Tests.EverydayClaim;

namespace Indrivningslag.Embedding.Tests;

/// <summary>What the web API answered, kept as jsonb and verified over HTTP.</summary>
[Collection(PostgresTests.Name)]
public sealed class ReceiptTests(PostgresServer server) : IAsyncLifetime
{
    /// <summary>Of the law book's many figures every so manyth is changed.</summary>
    private const int LawStride = 25;

    private WebApiService? _service;

    private WebApiService Service => _service!;

    public async Task InitializeAsync() => _service = PostgresServer.Missing is null ? await WebApiService.Start(server) : null;

    public async Task DisposeAsync()
    {
        if (_service is not null)
        {
            await _service.DisposeAsync();
        }
    }

    [PostgresFact]
    public async Task Every_answer_leaves_a_receipt_that_agrees()
    {
        await Service.Insert(Claim("4711"), Reminder(sentOn: 16));
        const string Demand = """{"type":"paymentDemand","on":"2026-03-01","by":"agent","form":"written","cost":24}""";
        const string Payment = """{"type":"payment","on":"2026-03-16","amount":100,"to":"agent"}""";

        var maySend = Parsed(await Service.Send(HttpMethod.Get, "claims/4711/may-send/demand?on=2026-03-16", language: "fi"));
        JsonNode[] answers =
        [
            maySend["permission"]!,
            maySend["next"]!,
            Parsed(await Service.Send(HttpMethod.Get, "claims/4711/statement?on=2026-03-16", language: "sv")),
            Parsed(await Service.Send(HttpMethod.Post, "claims/4711/letters", Demand)),
            Parsed(await Service.Send(HttpMethod.Post, "claims/4711/letters", Demand.Replace("03-01", "03-02", StringComparison.Ordinal))),
            Parsed(await Service.Send(HttpMethod.Put, "claims/4711/payments/a", Payment)),
            Parsed(await Service.Send(HttpMethod.Put, "claims/4711/payments/a", Payment)),
        ];

        var receipts = await Service.Receipts();
        Assert.Equal(answers.Select(answer => answer["id"]!.GetValue<Guid>()).Order(), receipts.Select(receipt => receipt.Id).Order());
        foreach (var answer in answers)
        {
            var stored = receipts.Single(receipt => receipt.Id == answer["id"]!.GetValue<Guid>());
            Assert.Equal(answer, JsonNode.Parse(stored.Answer), JsonNode.DeepEquals);
            Assert.Equal((true, true, true, true), await Verified(stored.Id));
        }
    }

    [PostgresFact]
    public async Task A_changed_digit_of_the_request_is_found()
    {
        var receipt = await Permission();
        await EachDigit(receipt.Request, stride: 1, async changed =>
        {
            await Service.Change($"update receipts set request = {changed}::jsonb");
            var found = await Verified(receipt.Id);
            Assert.Equal((false, false), (found.Agrees, found.Request));
        });
        await Service.Change($"update receipts set request = {receipt.Request}::jsonb");
        Assert.Equal((true, true, true, true), await Verified(receipt.Id));
    }

    [PostgresFact]
    public async Task A_changed_digit_of_the_answer_is_found()
    {
        var receipt = await Permission();
        var answer = JsonNode.Parse(receipt.Answer)!.AsObject();
        var said = answer["receipt"]!.ToJsonString();
        answer.Remove("receipt");
        await EachDigit(answer.ToJsonString(), stride: 1, async changed =>
        {
            await Service.Change($"update receipts set answer = {changed[..^1] + ",\"receipt\":" + said + "}"}::jsonb");
            Assert.Equal((false, true, true, false), await Verified(receipt.Id));
        });
    }

    [PostgresFact]
    public async Task A_changed_digit_of_the_receipt_itself_is_found()
    {
        var receipt = await Permission();
        var answer = JsonNode.Parse(receipt.Answer)!.AsObject();
        var said = answer["receipt"]!.ToJsonString();
        answer.Remove("receipt");
        var rest = answer.ToJsonString()[..^1];

        // The version, which comes first, is what the receipt says of itself: nothing else tells it.
        var from = said.IndexOf("\"verifiedThrough\"", StringComparison.Ordinal);
        await EachDigit(said[from..], stride: 1, async changed =>
        {
            await Service.Change($"update receipts set answer = {rest + ",\"receipt\":" + said[..from] + changed + "}"}::jsonb");
            Assert.False((await Verified(receipt.Id)).Agrees);
        });
    }

    [PostgresFact]
    public async Task A_changed_digit_of_the_law_book_is_found()
    {
        var receipt = await Permission();
        await EachDigit(await Service.LawBook(), LawStride, async changed =>
        {
            await Service.Change($"update law_books set book = {changed}::jsonb");
            var found = await Verified(receipt.Id);
            Assert.Equal((false, false), (found.Agrees, found.Law));
        });
    }

    [PostgresFact]
    public async Task What_differs_is_told_in_the_language_of_the_caller()
    {
        var receipt = await Permission();
        await Service.Change($"update receipts set answer = jsonb_set(answer, array['maximum'], '42.00')");

        var told = await Service.Send(HttpMethod.Get, $"receipts/{receipt.Id}");

        Assert.Equal(HttpStatusCode.OK, told.Status);
        Assert.Equal(
            "$.answer differs: it is not the answer that the receipt was given for. $.answer.maximum differs: the stored answer has 42.00, the answer now is 24.00.",
            Parsed(told)["text"]!.GetValue<string>());
        Assert.NotEqual(told.Body, (await Service.Send(HttpMethod.Get, $"receipts/{receipt.Id}", language: "fi")).Body);
    }

    [PostgresFact]
    public async Task What_can_no_longer_be_read_does_not_agree()
    {
        var receipt = await Permission();
        await Service.Change($"update receipts set answer = answer - 'receipt'");
        Assert.Equal((false, null, null, false), await Verified(receipt.Id));

        await Service.Change($"update law_books set book = '[]'");
        Assert.Equal((false, null, false, null), await Verified(receipt.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await Service.Send(HttpMethod.Get, $"receipts/{Guid.NewGuid()}")).Status);
    }

    private static JsonNode Parsed(WebApiService.Reply reply) => JsonNode.Parse(reply.Body)!;

    /// <summary>Changes one digit at a time into another that still makes a number.</summary>
    private static async Task EachDigit(string json, int stride, Func<string, Task> changed)
    {
        for (var (n, seen) = (0, 0); n < json.Length; n++)
        {
            if (char.IsAsciiDigit(json[n]) && seen++ % stride == 0)
            {
                var other = (char)('1' + ((json[n] - '0') % 9));
                await changed(json[..n] + other + json[(n + 1)..]);
            }
        }
    }

    /// <summary>The receipt of a permission.</summary>
    private async Task<ReceiptRow> Permission()
    {
        await Service.Insert(Claim("4711"), Reminder(sentOn: 16));
        await Service.Send(
            HttpMethod.Post, "claims/4711/letters", """{"type":"paymentDemand","on":"2026-03-02","by":"agent","form":"written","cost":24}""");
        return Assert.Single(await Service.Receipts());
    }

    private async Task<(bool Agrees, bool? Request, bool? Law, bool? Answer)> Verified(Guid id)
    {
        var found = Parsed(await Service.Send(HttpMethod.Get, $"receipts/{id}"));
        return (found["agrees"]!.GetValue<bool>(), Part("request"), Part("law"), Part("answer"));

        bool? Part(string name) => found[name]?.GetValue<bool>();
    }
}
