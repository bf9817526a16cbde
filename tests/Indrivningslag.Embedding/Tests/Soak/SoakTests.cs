using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace Indrivningslag.Embedding.Tests.Soak;

/// <summary>The web API under mixed load for a long time, while the database goes away and callers misbehave.</summary>
/// <remarks>INDRIVNINGSLAG_SOAK_MINUTES sets for how long; .ci/soak sets it.</remarks>
[Collection(PostgresTests.Name)]
public sealed class SoakTests(PostgresServer server, ITestOutputHelper output)
{
    private const int Callers = 8;
    private const double Tolerance = 0.10;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    private int _claims;

    [SoakFact]
    public async Task No_leak_no_wrong_answer_and_no_lost_row()
    {
        var load = TimeSpan.FromMinutes(Setting.SoakMinutes);
        var warming = TimeSpan.FromSeconds(Math.Clamp(load.TotalSeconds / 10, 45, 180));
        var tables = await server.NewDatabase(Path.Combine(Samples.Folder, "WebApi", "schema.sql"), Path.Combine(Samples.Folder, "Tests", "Soak", "ids.sql"));
        var (books, outages) = (new Books(tables), new Outages(server));
        await using var service = await WatchedService.Start(tables);
        var clock = Stopwatch.StartNew();

        await Load(service, books, outages, warming);
        await Task.Delay(Rest);
        var before = await service.Memory();
        await Load(service, books, outages, load - warming);
        await Task.Delay(Rest);
        var after = await service.Memory();
        var found = await books.FindAll();

        Tell(string.Create(CultureInfo.InvariantCulture, $"| Load | {clock.Elapsed.TotalMinutes:F0} minutes, {Callers} callers |"));
        foreach (var (what, count) in books.Counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Tell(string.Create(CultureInfo.InvariantCulture, $"| {char.ToUpperInvariant(what[0])}{what[1..]} | {count:N0} |"));
        }

        Tell($"| Restarts of the database, every second one without shutting down | {outages.Count} |");
        Tell(string.Create(
            CultureInfo.InvariantCulture,
            $"| Looked for in the tables at the end | {found.Payments:N0} payments, {found.Letters:N0} letters, {found.Receipts:N0} receipts |"));
        Tell($"| Wrong answers and lost rows | {books.Faults} |");
        Tell(Memory($"Held after a forced collection, {warming.TotalSeconds:F0} s into the load and at its end", before.Held, after.Held));
        Tell(Memory("Resident memory of the process at the same moments", before.Resident, after.Resident));
        Assert.Empty(books.Wrong);
        Assert.InRange(after.Held, 0, (long)(before.Held * (1 + Tolerance)));
        Assert.InRange(after.Resident, 0, (long)(before.Resident * (1 + Tolerance)));
    }

    private static string Memory(string what, long before, long after) => string.Create(
        CultureInfo.InvariantCulture, $"| {what} | {before / 1e6:F1} MB, {after / 1e6:F1} MB ({(double)after / before - 1:+0.0 %;-0.0 %}) |");

    private async Task Load(WatchedService service, Books books, Outages outages, TimeSpan duration)
    {
        using var stop = new CancellationTokenSource(duration);
        var away = outages.Every(TimeSpan.FromSeconds(Math.Clamp(duration.TotalSeconds / 10, 20, 180)), stop.Token);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller =>
            new SoakWorker(service, books, outages, Setting.Seed + caller).Run(() => Interlocked.Increment(ref _claims), stop.Token)));
        await away;
    }

    private void Tell(string row)
    {
        output.WriteLine(row);
        Setting.Report(row);
    }
}

/// <summary>A test that takes long, and says so where it is not asked for.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SoakFactAttribute : FactAttribute
{
    public SoakFactAttribute() =>
        Skip = Setting.SoakMinutes > 0 ? PostgresServer.Missing : "Minutes of load are asked for with INDRIVNINGSLAG_SOAK_MINUTES: see .ci/soak.";
}
