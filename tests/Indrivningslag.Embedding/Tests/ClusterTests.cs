using System.Diagnostics;
using System.Globalization;
using Indrivningslag.Json;
using Npgsql;
using Xunit.Abstractions;

namespace Indrivningslag.Embedding.Tests;

/// <summary>Claims as grains of a cluster of processes, one of which is killed under load.</summary>
/// <remarks>INDRIVNINGSLAG_EMBEDDING_GRAINS sets the number of claims; .ci/embedding-batch measures with more.</remarks>
[Collection(PostgresTests.Name)]
public sealed class ClusterTests(PostgresServer server, ITestOutputHelper output)
{
    private const int Clients = 16;

    private static readonly DebtCollectionAct Act = DebtCollectionAct.Finland;

    [PostgresFact]
    public async Task A_killed_silo_loses_no_event_and_makes_no_answer_wrong()
    {
        var claims = Claims(Setting.Grains);
        var database = await NewDatabase();
        var silos = await SiloProcess.Start(3, database);
        try
        {
            await using var client = await ClusterClient.Connect(database);
            var events = claims.Sum(claim => claim.Events.Count);
            var taken = 0;
            var load = Load(client, claims, () => Interlocked.Increment(ref taken));
            while (Volatile.Read(ref taken) < events / 3)
            {
                await Task.Delay(5);
            }

            silos[1].Kill();
            var before = Volatile.Read(ref taken);
            await load;

            output.WriteLine($"{events} events of {claims.Count} claims; a silo was killed after {before}; {client.Repeated} requests were repeated");
            Assert.InRange(before, events / 3, events - 1);
            await SameAsOneProcess(client, claims);
            Assert.Equal(2, await Living(database));
        }
        finally
        {
            silos.ForEach(silo => silo.Dispose());
        }
    }

    [MeasuredFact]
    public async Task Events_a_second_with_one_two_and_three_silos()
    {
        var claims = Claims(Setting.Grains);
        var events = claims.Sum(claim => claim.Events.Count);
        for (var count = 1; count <= 3; count++)
        {
            var database = await NewDatabase();
            var silos = await SiloProcess.Start(count, database);
            try
            {
                await using var client = await ClusterClient.Connect(database);
                var watch = Stopwatch.StartNew();
                await Load(client, claims, () => { });
                var seconds = watch.Elapsed.TotalSeconds;
                Setting.Report(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| Events a second, {count} silo{(count > 1 ? "s" : string.Empty)}, each event followed by a question | {events / seconds:N0} ({events:N0} events of {claims.Count:N0} claims) |"));
            }
            finally
            {
                silos.ForEach(silo => silo.Dispose());
            }
        }
    }

    [MeasuredFact]
    public async Task Memory_of_a_grain()
    {
        const int Before = 1000;
        var claims = Claims(Before + Setting.Grains);
        var database = await NewDatabase();
        var silos = await SiloProcess.Start(1, database);
        try
        {
            await using var client = await ClusterClient.Connect(database);

            // What a silo needs once is there when the grains that count are opened.
            await Open(client, claims.Take(Before));
            var before = await silos[0].Held();
            await Open(client, claims.Skip(Before));
            var bytes = (await silos[0].Held() - before) / Setting.Grains;
            var events = claims.Skip(Before).Average(claim => claim.Events.Count);
            Setting.Report(string.Create(
                CultureInfo.InvariantCulture,
                $"| Memory of a grain that has been asked, after a forced collection | {bytes:N0} bytes, with {events:N1} events on average ({Setting.Grains:N0} grains in one silo) |"));
        }
        finally
        {
            silos.ForEach(silo => silo.Dispose());
        }
    }

    [MeasuredFact]
    public void Memory_of_a_prepared_case()
    {
        const int Many = 100_000;
        var claims = Claims(1000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var held = new PreparedCase[Many];
        for (var n = 0; n < Many; n++)
        {
            // Read from JSON, so that no two share anything.
            held[n] = Act.Prepare(CaseJson.ReadCase(CaseJson.WriteCase(claims[n % claims.Count])));
        }

        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / Many;
        var events = held.Average(past => past.Case.Events.Count);
        Setting.Report(string.Create(
            CultureInfo.InvariantCulture, $"| Memory of a prepared case in a process | {bytes:N0} bytes, with {events:N1} events on average |"));
    }

    private static Task Open(ClusterClient client, IEnumerable<CollectionCase> claims) => Parallel.ForEachAsync(
        claims,
        new ParallelOptions { MaxDegreeOfParallelism = Clients },
        async (claim, _) =>
        {
            await client.Tell(claim.Claim.Id, grain => grain.Open(claim));
            await SameAsOneProcess(client, claim);
        });

    /// <summary>Sends each claim's events in their order, and after each asks what is next; clients work at once, each on its own claims.</summary>
    private static Task Load(ClusterClient client, List<CollectionCase> claims, Action taken) =>
        Task.WhenAll(Enumerable.Range(0, Clients).Select(async first =>
        {
            var own = claims.Where((_, n) => n % Clients == first).Select(claim => new CollectionCase(claim.Claim, [])).ToArray();
            var whole = claims.Where((_, n) => n % Clients == first).ToArray();
            for (var n = 0; n < own.Length; n++)
            {
                await client.Tell(own[n].Claim.Id, grain => grain.Open(own[n]));
            }

            // Round by round, so that every claim has events before and after a silo is gone.
            for (var round = 0; round < whole.Max(claim => claim.Events.Count); round++)
            {
                for (var n = 0; n < own.Length; n++)
                {
                    if (round < whole[n].Events.Count)
                    {
                        var next = whole[n].Events[round];
                        var message = round.ToString(CultureInfo.InvariantCulture);
                        own[n] = own[n].With(next);
                        await client.Tell(own[n].Claim.Id, grain => grain.Take(message, next));
                        taken();
                        await SameAsOneProcess(client, own[n]);
                    }
                }
            }
        }));

    private static async Task SameAsOneProcess(ClusterClient client, List<CollectionCase> claims)
    {
        foreach (var claim in claims)
        {
            await SameAsOneProcess(client, claim);
            var demand = new PaymentDemand(Portfolio.Day, CollectorRole.Agent, DeliveryForm.Written);
            var expected = AnswerJson.Write(claim.Claim.Id, Act.Permission(claim, demand), Language.Finnish);
            Assert.Equal(expected, await client.Ask(claim.Claim.Id, grain => grain.Permission(demand, Language.Finnish)));
            Assert.Equal(claim, await client.Ask(claim.Claim.Id, grain => grain.Known()));
        }
    }

    private static async Task SameAsOneProcess(ClusterClient client, CollectionCase claim) => Assert.Equal(
        AnswerJson.Write(claim.Claim.Id, Act.Next(claim, Portfolio.Day), Language.Swedish),
        await client.Ask(claim.Claim.Id, grain => grain.NextSteps(Portfolio.Day, Language.Swedish)));

    /// <summary>Claims with at least one event, without faults, their events by day.</summary>
    private static List<CollectionCase> Claims(int count) => Enumerable.Range(1, int.MaxValue)
        .Select(Portfolio.Claim)
        .Where(invoice => invoice.Consents.TrueForAll(consent => consent.ValidThrough is not null))
        .Select(invoice => CollectionAgency.CaseMapper.ToCase(invoice).Case)
        .Where(known => known.Events.Count > 0)
        .Select(known => new CollectionCase(known.Claim, known.Events.OrderBy(item => item.On)))
        .Take(count)
        .ToList();

    private Task<string> NewDatabase() => server.NewDatabase(Path.Combine(Samples.Folder, "Actors", "orleans.sql"));

    private static async Task<long> Living(string database)
    {
        const int Active = 3;
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand($"select count(*) from orleansmembershiptable where status = {Active}");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
