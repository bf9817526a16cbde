using Indrivningslag;
using Indrivningslag.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace CollectionAgency;

/// <summary>May this letter go out and for how much, what does the debtor owe, book a letter, book a payment, verify an answer.</summary>
public static class Api
{
    private static readonly DebtCollectionAct Act = DebtCollectionAct.Finland;

    /// <summary>Puts the service together.</summary>
    /// <param name="args">Settings; <c>--ConnectionStrings:Collection=...</c> tells where the tables are.</param>
    /// <param name="clock">Tells which day is today.</param>
    public static WebApplication Build(string[] args, IClock clock)
    {
        var builder = WebApplication.CreateBuilder(args);
        var tables = builder.Configuration.GetConnectionString("Collection");
        builder.Services.AddDbContextPool<CollectionContext>(options => options
            .UseNpgsql(tables, npgsql => npgsql.UseNodaTime())
            .UseSnakeCaseNamingConvention());
        builder.Services.AddSingleton(clock).AddSingleton(Act).AddScoped<ClaimDesk>().AddScoped<Receipts>();
        builder.Services.AddHostedService<LawKeeper>();
        builder.Services.AddProblemDetails().AddExceptionHandler<Problems>();
        var app = builder.Build();
        app.UseExceptionHandler();
        app.MapGet("/claims/{number}/may-send/{kind}", MaySend);
        app.MapGet("/claims/{number}/statement", Statement);
        app.MapPost("/claims/{number}/letters", SendLetter);
        app.MapPut("/claims/{number}/payments/{reference}", BookPayment);
        app.MapGet("/receipts/{id:guid}", Verify);
        return app;
    }

    /// <summary>May this letter go out on a day and for how much, and what else may be done.</summary>
    private static async Task<IResult> MaySend(string number, string kind, string? on, IClock clock, ClaimDesk desk, HttpRequest request)
    {
        var (day, language) = (DayOf(on, clock), Problems.LanguageOf(request));
        CollectionAction? letter = kind switch
        {
            "reminder" => new PaymentReminder(day, CollectorRole.Creditor, DeliveryForm.Written),
            "demand" => new PaymentDemand(day, CollectorRole.Agent, DeliveryForm.Written),
            _ => null,
        };
        if (letter is null)
        {
            return TypedResults.NotFound();
        }

        var answers = await desk.Answer(number, language, request.HttpContext.RequestAborted, new Ask.Permission(letter), new Ask.NextSteps(day));
        return Json($$"""
            {"permission":{{answers[0]}},
            "next":{{answers[1]}}}
            """);
    }

    /// <summary>What the debtor owes, line by line (4 a §).</summary>
    private static async Task<IResult> Statement(string number, string? on, IClock clock, ClaimDesk desk, HttpRequest request)
    {
        var question = new Ask.Statement(DayOf(on, clock));
        return Json((await desk.Answer(number, Problems.LanguageOf(request), request.HttpContext.RequestAborted, question))[0]);
    }

    /// <summary>Sends a letter, an event of the case format, and charges what may be charged; 409 and the obstacles when it may not go out.</summary>
    private static async Task<IResult> SendLetter(string number, ClaimDesk desk, HttpRequest request)
    {
        if (await ReadEvent(request) is not Measure letter || !LetterRows.CanHold(letter))
        {
            return TypedResults.Problem("The table of letters cannot hold this event.", statusCode: StatusCodes.Status400BadRequest);
        }

        var sent = false;
        var permission = await desk.Book(
            number, Problems.LanguageOf(request), Send, new Ask.Permission(letter), request.HttpContext.RequestAborted, asBefore: true);
        return Json(permission, sent ? StatusCodes.Status201Created : StatusCodes.Status409Conflict);

        IEnumerable<Entry> Send(Invoice invoice, CollectionCase known)
        {
            var permission = Act.Permission(known, letter).Value;
            sent = permission.Permitted;
            return sent ? [LetterRows.ToRow(invoice.Id, letter with { Charged = Euro.Min(letter.Cost, permission.Maximum ?? letter.Cost) })] : [];
        }
    }

    /// <summary>
    /// Books a payment, an event of the case format, once however often it is sent; money to the agent goes on to the creditor the same day.
    /// </summary>
    private static async Task<IResult> BookPayment(string number, string reference, ClaimDesk desk, HttpRequest request)
    {
        if (await ReadEvent(request) is not Payment payment)
        {
            return TypedResults.Problem("Send a payment.", statusCode: StatusCodes.Status400BadRequest);
        }

        var created = false;
        var ledger = await desk.Book(
            number, Problems.LanguageOf(request), Book, new Ask.Allocation(payment.On), request.HttpContext.RequestAborted);
        return Json(ledger, created ? StatusCodes.Status201Created : StatusCodes.Status200OK);

        IEnumerable<Entry> Book(Invoice invoice, CollectionCase known)
        {
            created = invoice.Payments.TrueForAll(booked => booked.Reference != reference);
            var (id, on, amount, toAgent) = (invoice.Id, payment.On, payment.Amount.Amount, payment.To == PaymentRecipient.Agent);
            Entry[] rows =
            [
                new PaymentRow { InvoiceId = id, Reference = reference, ReceivedOn = on, Amount = amount, ToAgent = toAgent },
                new RemittanceRow { InvoiceId = id, PaidOn = on, Amount = amount },
            ];
            return rows.Take(created ? toAgent ? 2 : 1 : 0);
        }
    }

    /// <summary>Whether a stored answer still is the one that was given, and which part of it is not.</summary>
    private static async Task<IResult> Verify(Guid id, Receipts receipts, HttpRequest request) =>
        await receipts.Verify(id, Problems.LanguageOf(request), request.HttpContext.RequestAborted) is { } verified
            ? TypedResults.Ok(verified)
            : TypedResults.NotFound();

    private static async Task<CollectionEvent> ReadEvent(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return CaseJson.ReadEvent(body.GetBuffer().AsSpan(0, (int)body.Length));
    }

    /// <summary>The day asked about; without one it is today in Finland. The library has no clock: the day is an argument of every question.</summary>
    private static LocalDate DayOf(string? on, IClock clock)
    {
        if (on is null)
        {
            return clock.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Europe/Helsinki"]).Date;
        }

        return LocalDatePattern.Iso.Parse(on).TryGetValue(default, out var day)
            ? day
            : throw new BadHttpRequestException($"{on} is no day like 2026-03-16.");
    }

    private static ContentHttpResult Json(string answer, int status = StatusCodes.Status200OK) =>
        TypedResults.Text(answer, "application/json", statusCode: status);
}
