using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CollectionAgency;
using Indrivningslag.Json;

namespace Indrivningslag.Embedding.Tests.Soak;

/// <summary>One of many callers: takes claim after claim through questions, bookings at once, a letter, and bodies that make no sense.</summary>
internal sealed class SoakWorker(WatchedService service, Books books, Outages outages, int seed)
{
    internal const decimal LetterCost = 17.31m;

    private static readonly DebtCollectionAct Act = DebtCollectionAct.Finland;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly string Day = Portfolio.Day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
    private static readonly PaymentDemand Letter =
        new(Portfolio.Day, CollectorRole.Agent, DeliveryForm.Written) { Cost = Euro.Of(LetterCost) };

    private readonly Random _random = new(seed);

    internal async Task Run(Func<int> nextClaim, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var n = nextClaim();
            try
            {
                await Claim(n);
            }
            catch (Exception error) when (error is HttpRequestException or System.Text.Json.JsonException or InvalidOperationException or FormatException)
            {
                books.Fault($"claim {n}: {error}");
            }
        }
    }

    private async Task Claim(int n)
    {
        await books.Insert(n);
        var number = Portfolio.Claim(n).Number;
        await Ask(Portfolio.Claim(n));
        await PayAtOnce(number);
        await Send(number);
        await Nonsense(number, n);
        await Ask(await books.Read(number));
        books.Count("claims");
    }

    /// <summary>Asks what the service answers from the tables, and the library from the same rows.</summary>
    private async Task Ask(Invoice invoice)
    {
        var language = (Language)_random.Next(3);
        var maySend = await Repeated(HttpMethod.Get, $"claims/{invoice.Number}/may-send/demand?on={Day}", null, language);
        if (Parsed(maySend)["permission"] is { } permission)
        {
            var demand = new PaymentDemand(Portfolio.Day, CollectorRole.Agent, DeliveryForm.Written);
            Same(invoice, new Ask.Permission(demand), language, permission.ToJsonString(), permission);
            var next = Parsed(maySend)["next"]!;
            Same(invoice, new Ask.NextSteps(Portfolio.Day), language, next.ToJsonString(), next);
        }
        else
        {
            Same(invoice, new Ask.NextSteps(Portfolio.Day), language, maySend.Body, Parsed(maySend));
        }

        var statement = await Repeated(HttpMethod.Get, $"claims/{invoice.Number}/statement?on={Day}", null, language);
        Same(invoice, new Ask.Statement(Portfolio.Day), language, statement.Body, Parsed(statement));
        if (Parsed(statement)["id"] is { } id)
        {
            var verified = await Repeated(HttpMethod.Get, $"receipts/{id.GetValue<Guid>()}", null, language);
            Expect(Parsed(verified)["agrees"]?.GetValue<bool>() == true, $"receipt {id}: {verified.Body}");
            books.Count("receipts verified over HTTP");
        }
    }

    /// <summary>Two payments at once, one of them sent twice: each is booked, and once.</summary>
    private async Task PayAtOnce(string number)
    {
        var sent = new[] { ("a", 11.5m, "creditor"), ("b", 7m, "agent"), ("a", 11.5m, "creditor") };
        var replies = await Task.WhenAll(sent.Select(payment => Repeated(
            HttpMethod.Put,
            $"claims/{number}/payments/{payment.Item1}",
            Text(string.Create(CultureInfo.InvariantCulture, $$"""{"type":"payment","on":"{{Day}}","amount":{{payment.Item2}},"to":"{{payment.Item3}}"}""")),
            Language.English)));
        var after = await books.Read(number);
        for (var n = 0; n < sent.Length; n++)
        {
            var booked = after.Payments.Count(row => row.Reference == sent[n].Item1 && row.Amount == sent[n].Item2);
            if (replies[n].Status is HttpStatusCode.OK or HttpStatusCode.Created)
            {
                Expect(booked == 1, $"{number}: payment {sent[n]} was accepted, and is in the table {booked} times");
                books.Paid(number, sent[n].Item1);
                books.Receipted(Parsed(replies[n])["id"]!.GetValue<Guid>());
                books.Count("payments accepted");
            }
            else
            {
                // With a faulty row there is no answer, and nothing is booked.
                Expect(replies[n].Status == HttpStatusCode.UnprocessableEntity && booked == 0, $"{number}: {replies[n]}, booked {booked} times");
            }
        }
    }

    private async Task Send(string number)
    {
        var before = await books.Read(number);
        var reply = await Once(HttpMethod.Post, $"claims/{number}/letters", Text(CaseJson.WriteEvent(Letter)), Language.Finnish);
        var after = await books.Read(number);
        var added = after.Letters.Count - before.Letters.Count;
        if (reply.Status == HttpStatusCode.ServiceUnavailable)
        {
            Expect(added is 0 or 1, $"{number}: {added} letters of one");
            return;
        }

        Same(before, new Ask.Permission(Letter), Language.Finnish, reply.Body, Parsed(reply));
        Expect(added == (reply.Status == HttpStatusCode.Created ? 1 : 0), $"{number}: {reply.Status}, and {added} letters more");
        if (reply.Status == HttpStatusCode.Created)
        {
            books.Sent(number);
            books.Count("letters accepted");
            var maximum = Parsed(reply)["maximum"]?.GetValue<decimal>() ?? LetterCost;
            var charged = after.Letters.Where(row => before.Letters.TrueForAll(known => known.Id != row.Id)).Sum(row => row.Charged);
            Expect(charged == Math.Min(LetterCost, maximum), $"{number}: charged {charged}, at most {maximum}");
        }
    }

    /// <summary>What no caller should send is refused, and books nothing.</summary>
    private async Task Nonsense(string number, int n)
    {
        var before = await books.Read(number);
        var path = $"/claims/{number}/payments/nonsense";
        var body = Bodies.Malformed[n % Bodies.Malformed.Count];
        var reply = await Repeated(HttpMethod.Put, path, body, Language.Swedish);
        Expect(reply.Status == HttpStatusCode.BadRequest, $"{reply.Status} for the body {n % Bodies.Malformed.Count}: {reply.Body}");
        books.Count("malformed bodies refused");
        if (n % Bodies.EverySlowOne == 0)
        {
            await Slow(path);
        }

        var after = await books.Read(number);
        Expect(after.Payments.Count == before.Payments.Count, $"{number}: nonsense was booked");
    }

    /// <summary>A body that never ends is cut off; meanwhile others are served.</summary>
    private async Task Slow(string path)
    {
        var text = $$"""{"type":"payment","on":"{{Day}}","amount":1}""";
        var status = await service.Dribble(path, text, declared: text.Length + 1000, TimeSpan.FromMilliseconds(250));
        Expect(status is null or HttpStatusCode.RequestTimeout or HttpStatusCode.BadRequest, $"a slow client got {status}");
        status = await service.Dribble(path, string.Empty, declared: 100_000_000, TimeSpan.Zero);
        Expect(status is null or HttpStatusCode.RequestEntityTooLarge, $"a body that is too large got {status}");
        books.Count("slow clients cut off");
    }

    /// <summary>The answer, or the problem, is the library's own for these rows.</summary>
    private void Same(Invoice invoice, Ask question, Language language, string body, JsonNode answer)
    {
        books.Count("answers compared");
        IReadOnlyList<string> rows = [];
        try
        {
            var known = CaseMapper.ToCase(invoice);
            rows = known.Rows;
            var id = answer["id"]?.GetValue<string>() ?? string.Empty;
            var expected = new Evaluator(Act, language) { Receipts = true }.Evaluate(new CaseRequest(id, known.Case, question, Act.Readings));
            Expect(JsonNode.DeepEquals(JsonNode.Parse(expected), answer), $"{invoice.Number}, {question}: {body} instead of {expected}");
            books.Receipted(Guid.Parse(id));
        }
        catch (CaseErrorException error)
        {
            Expect(answer["fact"]?.GetValue<string>() == error.ByRow(rows).Fact, $"{invoice.Number}: {body} instead of {error.ByRow(rows).Fact}");
        }
    }

    /// <summary>Sends a request again for as long as the database is away.</summary>
    private async Task<WatchedService.Reply> Repeated(HttpMethod method, string path, byte[]? body, Language language)
    {
        for (var tries = 0; ; tries++)
        {
            var reply = await Once(method, path, body, language);
            if (reply.Status != HttpStatusCode.ServiceUnavailable || tries == 100)
            {
                return reply;
            }

            await Task.Delay(300);
        }
    }

    private async Task<WatchedService.Reply> Once(HttpMethod method, string path, byte[]? body, Language language)
    {
        await Task.Delay(Pause);
        var reply = await service.Send(method, path, body, language switch { Language.Swedish => "sv", Language.Finnish => "fi", _ => "en" });
        books.Count("requests");
        if (reply.Status == HttpStatusCode.ServiceUnavailable)
        {
            books.Count("requests answered 503 while the database was away");
            Expect(outages.Now, $"503 for {path} while the database was there: {reply.Body}");
        }
        else
        {
            Expect((int)reply.Status < 500, $"{reply.Status} for {path}: {reply.Body}");
        }

        return reply;
    }

    private static JsonNode Parsed(WatchedService.Reply reply) => JsonNode.Parse(reply.Body)!;

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            books.Fault(otherwise);
        }
    }
}
