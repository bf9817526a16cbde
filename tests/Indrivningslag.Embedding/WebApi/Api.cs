using Indrivningslag;
using Indrivningslag.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace CollectionAgency;

/// <summary>May this letter go out and for how much, what does the debtor owe, book a letter, book a payment.</summary>
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
        builder.Services.AddSingleton(clock).AddScoped<ClaimDesk>();
        builder.Services.AddProblemDetails().AddExceptionHandler<Problems>();
        var app = builder.Build();
        app.UseExceptionHandler();
        app.MapGet("/claims/{number}/may-send/{kind}", MaySend);
        app.MapGet("/claims/{number}/statement", Statement);
        app.MapPost("/claims/{number}/letters", SendLetter);
        app.MapPut("/claims/{number}/payments/{reference}", BookPayment);
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

        var (permission, next) = await desk.Ask(
            number, known => (Act.Permission(known, letter), Act.Next(known, day)), request.HttpContext.RequestAborted);
        return Json($$"""
            {"permission":{{AnswerJson.Write(number, permission, language)}},
            "next":{{AnswerJson.Write(number, next, language)}}}
            """);
    }

    /// <summary>What the debtor owes, line by line (4 a §).</summary>
    private static async Task<IResult> Statement(string number, string? on, IClock clock, ClaimDesk desk, HttpRequest request)
    {
        var day = DayOf(on, clock);
        var statement = await desk.Ask(number, known => Act.Statement(known, day), request.HttpContext.RequestAborted);
        return Json(AnswerJson.Write(number, statement, Problems.LanguageOf(request)));
    }

    /// <summary>Sends a letter, an event of the case format, and charges what may be charged; 409 and the obstacles when it may not go out.</summary>
    private static async Task<IResult> SendLetter(string number, ClaimDesk desk, HttpRequest request)
    {
        if (await ReadEvent(request) is not Measure letter || !LetterRows.CanHold(letter))
        {
            return TypedResults.Problem("The table of letters cannot hold this event.", statusCode: StatusCodes.Status400BadRequest);
        }

        Decision<Permission>? permission = null;
        await desk.Book(number, Send, known => known, request.HttpContext.RequestAborted);
        var status = permission!.Value.Permitted ? StatusCodes.Status201Created : StatusCodes.Status409Conflict;
        return Json(AnswerJson.Write(number, permission, Problems.LanguageOf(request)), status);

        IEnumerable<Entry> Send(Invoice invoice, CollectionCase known)
        {
            permission = Act.Permission(known, letter);
            var charged = Euro.Min(letter.Cost, permission.Value.Maximum ?? letter.Cost);
            return permission.Value.Permitted ? [LetterRows.ToRow(invoice.Id, letter with { Charged = charged })] : [];
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
        var ledger = await desk.Book(number, Book, known => Act.Allocation(known, payment.On), request.HttpContext.RequestAborted);
        var status = created ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return Json(AnswerJson.Write(number, ledger, Problems.LanguageOf(request)), status);

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
