using System.Net;
using System.Text.Json.Nodes;
using CollectionAgency;
using Indrivningslag.Json;
using NodaTime;
using static Indrivningslag.Embedding.Tests.EverydayClaim;

namespace Indrivningslag.Embedding.Tests;

/// <summary>The web API, asked over HTTP, with its tables in PostgreSQL.</summary>
[Collection(PostgresTests.Name)]
public sealed class WebApiTests(PostgresServer server) : IAsyncLifetime
{
    private static readonly DebtCollectionAct Act = DebtCollectionAct.Finland;

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
    public async Task A_letter_may_go_out_from_a_day_and_for_an_amount_as_the_library_says()
    {
        await Service.Insert(Claim("4711"), Reminder(sentOn: 16));
        var known = new CollectionCase(Facts("4711"), [ReminderOn(16)]);
        var day = new LocalDate(2026, 3, 1);
        var demand = new PaymentDemand(day, CollectorRole.Agent, DeliveryForm.Written);

        var answer = await Answer("claims/4711/may-send/demand?on=2026-03-01", "fi-FI, en;q=0.5");

        Assert.Equal(new LocalDate(2026, 3, 2), Act.Permission(known, demand).Value.Earliest);
        Assert.Equal(Parsed(AnswerJson.Write("4711", Act.Permission(known, demand), Language.Finnish)), Given(answer["permission"]), JsonNode.DeepEquals);
        Assert.Equal(Parsed(AnswerJson.Write("4711", Act.Next(known, day), Language.Finnish)), Given(answer["next"]), JsonNode.DeepEquals);
    }

    [PostgresFact]
    public async Task Without_a_day_it_is_today_in_Finland()
    {
        await Service.Insert(Claim("4711"), Reminder(sentOn: 16));

        var answer = await Answer("claims/4711/may-send/demand", "en");

        Assert.True(answer["permission"]!["permitted"]!.GetValue<bool>());
        Assert.Equal("2026-03-02", answer["permission"]!["earliest"]!.GetValue<string>());
    }

    [PostgresFact]
    public async Task The_statement_tells_what_is_owed_as_the_library_says()
    {
        await Service.Insert(
            Claim("4711"),
            Reminder(sentOn: 16),
            new DisputeRow { RaisedOn = new LocalDate(2026, 2, 20), Ground = "none", ResolvedOn = new LocalDate(2026, 2, 20) },
            new PaymentRow { Reference = "a", ReceivedOn = new LocalDate(2026, 2, 20), Amount = 100m });
        var known = new CollectionCase(Facts("4711"),
        [
            ReminderOn(16),
            new Dispute(new LocalDate(2026, 2, 20), DisputeGround.None),
            new DisputeResolved(new LocalDate(2026, 2, 20)),
            new Payment(new LocalDate(2026, 2, 20), Euro.Of(100m)),
        ]);

        var answer = await Answer("claims/4711/statement?on=2026-03-16", "sv");

        var statement = AnswerJson.Write("4711", Act.Statement(known, new LocalDate(2026, 3, 16)), Language.Swedish);
        Assert.Equal(Parsed(statement), Given(answer), JsonNode.DeepEquals);
    }

    [PostgresFact]
    public async Task A_payment_is_booked_once_however_often_it_is_sent()
    {
        await Service.Insert(Claim("4711"));
        var known = new CollectionCase(Facts("4711"), [new Payment(new LocalDate(2026, 3, 16), Euro.Of(100m))]);
        const string Payment = """{"type":"payment","on":"2026-03-16","amount":100}""";

        var first = await Service.Send(HttpMethod.Put, "claims/4711/payments/a", Payment);
        var second = await Service.Send(HttpMethod.Put, "claims/4711/payments/a", Payment);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.Status, second.Status));
        var ledger = Parsed(AnswerJson.Write("4711", Act.Allocation(known, new LocalDate(2026, 3, 16))));
        Assert.Equal(ledger, Given(Parsed(first.Body)), JsonNode.DeepEquals);
        Assert.Equal(ledger, Given(Parsed(second.Body)), JsonNode.DeepEquals);
    }

    [PostgresFact]
    public async Task A_letter_that_may_not_go_out_is_not_sent()
    {
        await Service.Insert(Claim("4711"), Reminder(sentOn: 16));
        const string Demand = """{"type":"paymentDemand","on":"2026-03-01","by":"agent","form":"written","cost":24}""";

        var early = await Service.Send(HttpMethod.Post, "claims/4711/letters", Demand);
        var inTime = await Service.Send(HttpMethod.Post, "claims/4711/letters", Demand.Replace("03-01", "03-02", StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Created), (early.Status, inTime.Status));
        Assert.Equal("2026-03-02", Parsed(early.Body)!["earliest"]!.GetValue<string>());
        Assert.Equal([(new LocalDate(2026, 3, 2), 24m)], (await Service.Letters("demand")).Select(sent => (sent.SentOn, sent.Charged)));
    }

    [PostgresFact]
    public async Task A_letter_with_facts_that_no_column_holds_is_refused()
    {
        await Service.Insert(Claim("4711"), Reminder(sentOn: 16));

        var answer = await Service.Send(HttpMethod.Post, "claims/4711/letters",
            """{"type":"paymentDemand","on":"2026-03-02","by":"agent","form":"written","missingContents":["5a.1"]}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Empty(await Service.Letters("demand"));
    }

    [PostgresFact]
    public async Task A_bad_row_becomes_a_problem_that_names_the_row_and_the_fact()
    {
        var consent = new ConsentRow { GivenOn = new LocalDate(2026, 2, 3) };
        var letter = Reminder(sentOn: 16, cost: -1m);
        await Service.Insert(Claim("4711"), consent);
        await Service.Insert(Claim("4712"), letter);

        foreach (var (language, title) in new[]
        {
            ("en", "A fact is wrong or missing."),
            ("sv", "En uppgift är felaktig eller saknas."),
            ("fi", "Tieto on virheellinen tai puuttuu."),
        })
        {
            await Problem("claims/4711/statement?on=2026-03-16", language, title, $"consent {consent.Id}.validThrough");
            await Problem("claims/4712/statement?on=2026-03-16", language, title, $"letter {letter.Id}.cost");
        }
    }

    [PostgresFact]
    public async Task A_bad_request_becomes_a_problem_that_names_the_path()
    {
        await Service.Insert(Claim("4711"));

        var answer = await Service.Send(HttpMethod.Put, "claims/4711/payments/a", """{"type":"payment","on":"2026-02-30","amount":100}""", "sv");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("$.on", Parsed(answer.Body)!["fact"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.NotFound, (await Service.Send(HttpMethod.Get, "claims/4713/statement")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Service.Send(HttpMethod.Get, "claims/4711/statement?on=yesterday")).Status);
    }

    [PostgresFact]
    public async Task While_the_database_is_away_the_caller_is_told_to_come_again()
    {
        await Service.Insert(Claim("4711"));
        await server.Stop("immediate");
        var away = await Service.Send(HttpMethod.Get, "claims/4711/statement?on=2026-03-16");
        await server.Start();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "application/problem+json"), (away.Status, away.Type));
        Assert.Equal(HttpStatusCode.OK, (await Service.Send(HttpMethod.Get, "claims/4711/statement?on=2026-03-16")).Status);
    }

    [PostgresFact]
    public async Task Two_hundred_requests_at_once_lose_nothing_and_see_no_half_written_past()
    {
        const int Each = 100;
        await Service.Insert(Claim("4711"));

        // The agent's money goes on at once, in another table: to see one without the other is an error, or client funds.
        var payments = Enumerable.Range(0, Each).Select(n => Service.Send(
            HttpMethod.Put, $"claims/4711/payments/{n}", """{"type":"payment","on":"2026-03-16","amount":1,"to":"agent"}"""));
        var questions = Enumerable.Range(0, Each).Select(n => Service.Send(
            HttpMethod.Get, n % 2 == 0 ? "claims/4711/may-send/demand?on=2026-03-16" : "claims/4711/statement?on=2026-03-16"));
        var answers = await Task.WhenAll(payments.Zip(questions).SelectMany(pair => new[] { pair.First, pair.Second }));

        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.Created, answer.Body));
        var ledgers = answers.Where(answer => answer.Status == HttpStatusCode.Created).Select(answer => Parsed(answer.Body)!).ToList();
        Assert.Equal(Enumerable.Range(1, Each), ledgers.Select(ledger => ledger["payments"]!.AsArray().Count).Order());
        Assert.All(ledgers, ledger => Assert.Equal(0m, ledger["clientFunds"]!.GetValue<decimal>()));
    }

    [PostgresFact]
    public async Task Of_letters_sent_at_once_the_debtor_pays_for_one()
    {
        await Service.Insert(Claim("4711"), Reminder(sentOn: 16));
        const string Demand = """{"type":"paymentDemand","on":"2026-03-02","by":"agent","form":"written","cost":30}""";

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Service.Send(HttpMethod.Post, "claims/4711/letters", Demand)));

        var sent = answers.Count(answer => answer.Status == HttpStatusCode.Created);
        var letters = await Service.Letters("demand");
        Assert.Equal(sent, letters.Count);
        Assert.Equal(24m, letters.Sum(letter => letter.Charged));
    }

    private static JsonNode? Parsed(string json) => JsonNode.Parse(json);

    /// <summary>The answer without its receipt, by the number of the claim.</summary>
    private static JsonObject Given(JsonNode? answer)
    {
        var given = answer!.DeepClone().AsObject();
        Assert.True(Guid.TryParse(given["id"]!.GetValue<string>(), out _));
        Assert.True(given.Remove("receipt"));
        given["id"] = "4711";
        return given;
    }

    private async Task Problem(string question, string language, string title, string fact)
    {
        var answer = await Service.Send(HttpMethod.Get, question, language: language);
        var problem = Parsed(answer.Body)!;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("application/problem+json", answer.Type);
        Assert.Equal(language, answer.Language);
        Assert.Equal(title, problem["title"]!.GetValue<string>());
        Assert.Equal(fact, problem["fact"]!.GetValue<string>());
        Assert.StartsWith(fact, problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private async Task<JsonNode> Answer(string question, string language)
    {
        var answer = await Service.Send(HttpMethod.Get, question, language: language);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return Parsed(answer.Body)!;
    }
}
