using System.Net;
using System.Text.Json;
using Indrivningslag;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using Orleans.Configuration;
using Orleans.Serialization;

namespace CollectionAgency.Actors;

/// <summary>How silos and clients find each other, and how the library's values travel between them.</summary>
public static class Cluster
{
    private const string Name = "collection";
    private const string Npgsql = "Npgsql";

    private static readonly JsonSerializerOptions Json = new() { Converters = { new CaseConverter(), new EventConverter(), NodaConverters.LocalDateConverter } };

    /// <summary>Makes a process one of the cluster's silos.</summary>
    public static IHostApplicationBuilder AddSilo(this IHostApplicationBuilder builder, string database, int siloPort, int gatewayPort)
    {
        builder.Services.AddSerializer(AddValues);
        return builder.UseOrleans(silo => silo
            .Configure<ClusterOptions>(Named)
            .ConfigureEndpoints(IPAddress.Loopback, siloPort, gatewayPort)
            .UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Npgsql, database))
            .AddAdoNetGrainStorageAsDefault(options => (options.Invariant, options.ConnectionString) = (Npgsql, database))

            // A silo that does not answer for three seconds is voted out by the others, who take over its claims.
            .Configure<ClusterMembershipOptions>(options => (options.ProbeTimeout, options.NumMissedProbesLimit) = (TimeSpan.FromSeconds(1), 3)));
    }

    /// <summary>Makes a process a client of the cluster.</summary>
    public static IHostApplicationBuilder AddClient(this IHostApplicationBuilder builder, string database)
    {
        builder.Services.AddSerializer(AddValues);
        return builder.UseOrleansClient(client => client
            .Configure<ClusterOptions>(Named)
            .UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Npgsql, database))
            .Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(1))
            .Configure<ClientMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromSeconds(5)));
    }

    private static void Named(ClusterOptions options) => (options.ClusterId, options.ServiceId) = (Name, Name);

    private static void AddValues(ISerializerBuilder serializer) => serializer.AddJsonSerializer(
        type => typeof(CollectionEvent).IsAssignableFrom(type) || type == typeof(CollectionCase) || type == typeof(LocalDate), Json);
}
