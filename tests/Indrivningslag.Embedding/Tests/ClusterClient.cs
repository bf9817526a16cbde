using CollectionAgency.Actors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Indrivningslag.Embedding.Tests;

/// <summary>A client of the cluster that asks again when a silo is gone.</summary>
internal sealed class ClusterClient : IAsyncDisposable
{
    private readonly IHost _host;

    private ClusterClient(IHost host) => _host = host;

    /// <summary>How often something was asked again.</summary>
    internal int Repeated => _repeated;

    private int _repeated;

    internal static async Task<ClusterClient> Connect(string database)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.AddClient(database);
        var host = builder.Build();
        await host.StartAsync();
        return new ClusterClient(host);
    }

    /// <summary>Asks a claim. While silos fall away an answer may be lost: then it is asked for again, and a message must not count twice.</summary>
    internal async Task<T> Ask<T>(string number, Func<IClaimGrain, Task<T>> question)
    {
        var claim = _host.Services.GetRequiredService<IClusterClient>().GetGrain<IClaimGrain>(number);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await question(claim);
            }
            catch (Exception error) when (attempt < 60 && error is OrleansException or TimeoutException)
            {
                Interlocked.Increment(ref _repeated);
                await Task.Delay(500);
            }
        }
    }

    internal Task Tell(string number, Func<IClaimGrain, Task> message) => Ask(number, async claim =>
    {
        await message(claim);
        return true;
    });

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
