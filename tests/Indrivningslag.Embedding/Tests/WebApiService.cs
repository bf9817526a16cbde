using System.Net;
using System.Text;
using CollectionAgency;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Indrivningslag.Embedding.Tests;

/// <summary>The running web API, its tables, and a client that speaks HTTP with it.</summary>
internal sealed class WebApiService : IAsyncDisposable
{
    private readonly WebApplication _service;
    private readonly HttpClient _http;

    private WebApiService(WebApplication service)
    {
        _service = service;
        _http = new HttpClient { BaseAddress = new Uri(service.Urls.Single()) };
    }

    internal static async Task<WebApiService> Start(PostgresServer server)
    {
        var tables = await server.NewDatabase(Path.Combine(Samples.Folder, "WebApi", "schema.sql"));
        var service = Api.Build(
            ["--ConnectionStrings:Collection=" + tables, "--Logging:LogLevel:Default=None", "--Urls=http://127.0.0.1:0"], new Clock());
        await service.StartAsync();
        return new WebApiService(service);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _service.DisposeAsync();
    }

    /// <summary>Sends a request.</summary>
    internal async Task<Reply> Send(HttpMethod method, string path, string? body = null, string language = "en")
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.Add("Accept-Language", language);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _http.SendAsync(request);
        var content = response.Content;
        return new Reply(
            response.StatusCode, await content.ReadAsStringAsync(), content.Headers.ContentType?.MediaType, content.Headers.ContentLanguage.SingleOrDefault());
    }

    /// <summary>Puts rows into the tables.</summary>
    internal Task Insert(Invoice invoice, params Entry[] rows) => Tables(async tables =>
    {
        tables.Add(invoice);
        await tables.SaveChangesAsync();
        foreach (var row in rows)
        {
            tables.Entry(row).Property(entry => entry.InvoiceId).CurrentValue = invoice.Id;
            tables.Add(row);
            await tables.SaveChangesAsync();
        }

        return 0;
    });

    /// <summary>The letters of a kind.</summary>
    internal Task<List<Letter>> Letters(string kind) => Tables(tables => tables.Letters.Where(letter => letter.Kind == kind).ToListAsync());

    /// <summary>The receipts, oldest first.</summary>
    internal Task<List<ReceiptRow>> Receipts() => Tables(tables => tables.Receipts.OrderBy(receipt => receipt.Id).ToListAsync());

    /// <summary>Changes rows behind the service's back.</summary>
    internal Task Change(FormattableString sql) => Tables(tables => tables.Database.ExecuteSqlAsync(sql));

    /// <summary>The stored law book as the database writes it.</summary>
    internal Task<string> LawBook() => Tables(tables => tables.LawBooks.Select(law => law.Book).SingleAsync());

    private async Task<T> Tables<T>(Func<CollectionContext, Task<T>> use)
    {
        await using var scope = _service.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<CollectionContext>());
    }

    /// <summary>Half past midnight in Finland on 2 March 2026; in London it is still the day before.</summary>
    private sealed class Clock : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 3, 1, 22, 30);
    }

    internal sealed record Reply(HttpStatusCode Status, string Body, string? Type, string? Language);
}
