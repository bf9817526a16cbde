using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Indrivningslag.Embedding.Tests.Soak;

/// <summary>The web API in a process of its own, whose memory is looked at.</summary>
internal sealed class WatchedService : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http;
    private readonly HeldMemory _held = new();

    private WatchedService(string tables)
    {
        Address = new Uri($"http://127.0.0.1:{PostgresServer.FreePort()}");
        _http = new HttpClient { BaseAddress = Address };
        _process = Process.Start(_held.Watch(new ProcessStartInfo(
            "dotnet",
            [Samples.Built("WebApi"), "--ConnectionStrings:Collection=" + tables, "--Urls=" + Address, "--Logging:LogLevel:Default=None"])))!;
    }

    internal Uri Address { get; }

    internal static async Task<WatchedService> Start(string tables)
    {
        var service = new WatchedService(tables);
        for (var tries = 0; ; tries++)
        {
            try
            {
                await service._http.GetAsync(new Uri("/", UriKind.Relative));
                return service;
            }
            catch (HttpRequestException) when (tries < 100)
            {
                await Task.Delay(200);
            }
        }
    }

    /// <summary>What is held after a forced collection, and the resident memory of the process, in bytes.</summary>
    internal async Task<(long Held, long Resident)> Memory()
    {
        var held = await _held.Collect(_process);
        _process.Refresh();
        return (held, _process.WorkingSet64);
    }

    internal async Task<Reply> Send(HttpMethod method, string path, byte[]? body, string language)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.Add("Accept-Language", language);
        request.Content = body is null ? null : new ByteArrayContent(body);
        using var response = await _http.SendAsync(request);
        return new Reply(response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a body byte by byte, with a pause after each.</summary>
    /// <returns>The status; null when the service hung up.</returns>
    internal async Task<HttpStatusCode?> Dribble(string path, string body, int declared, TimeSpan pause)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Address.Port);
        await using var stream = client.GetStream();
        var head = $"PUT {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {declared}\r\n\r\n";
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
            foreach (var one in Encoding.ASCII.GetBytes(body))
            {
                await stream.WriteAsync(new[] { one });
                await Task.Delay(pause);
            }

            using var reader = new StreamReader(stream, Encoding.ASCII);
            return await reader.ReadLineAsync() is { Length: > 12 } status
                ? (HttpStatusCode)int.Parse(status.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture)
                : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _held.Dispose();
    }

    internal sealed record Reply(HttpStatusCode Status, string Body);
}
