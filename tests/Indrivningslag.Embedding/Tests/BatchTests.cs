using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CollectionAgency;
using Indrivningslag.Json;
using Npgsql;
using Xunit.Abstractions;

namespace Indrivningslag.Embedding.Tests;

/// <summary>The nightly run over all claims, killed and started again.</summary>
/// <remarks>INDRIVNINGSLAG_EMBEDDING_CLAIMS sets how many claims there are; .ci/embedding-batch runs it with 200,000.</remarks>
[Collection(PostgresTests.Name)]
public sealed partial class BatchTests(PostgresServer server, ITestOutputHelper output)
{
    private const int Kills = 3;
    private const string Decided = "select coalesce(string_agg(d::text, chr(10) order by invoice_id), '') from decisions d";

    private static readonly int Claims = Setting.Claims;
    private static readonly int BlockSize = Math.Max(20, Claims / 200);
    private static readonly string Day = Portfolio.Day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    [PostgresFact]
    public async Task Killed_three_times_and_started_again_it_decides_each_claim_once()
    {
        var interrupted = await NewTables();
        var whole = await NewTables();
        var before = server.ProcessorSeconds;
        var printed = await Run.Printed("dotnet", Nightly(whole));
        output.WriteLine(printed);
        Report(printed, server.ProcessorSeconds - before);
        await KilledThreeTimes(interrupted);
        output.WriteLine(await Run.Printed("dotnet", Nightly(interrupted)));

        await using var database = NpgsqlDataSource.Create(interrupted);
        await using var uninterrupted = NpgsqlDataSource.Create(whole);
        Assert.Equal(Claims, await Scalar<long>(database, "select count(*) from decisions"));
        Assert.Equal(Claims, await Scalar<long>(database, "select count(distinct invoice_id) from decisions join invoices on id = invoice_id"));
        Assert.Equal(await Scalar<string>(uninterrupted, $"select md5(({Decided}))"), await Scalar<string>(database, $"select md5(({Decided}))"));
        Assert.Contains("claims in", printed, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Decisions_are_the_answers_of_the_library()
    {
        const int Few = 1000;
        var tables = await NewTables(Few);
        await Run.Printed("dotnet", Nightly(tables));
        await using var database = NpgsqlDataSource.Create(tables);
        await using var select = database.CreateCommand(
            "select invoice_id, may_send_demand, demand_from::text, demand_at_most, costs, owed, problem, reasons::text from decisions order by invoice_id");
        await using var row = await select.ExecuteReaderAsync();

        var problems = 0;
        for (var n = 1; n <= Few; n++)
        {
            Assert.True(await row.ReadAsync());
            var found = Enumerable.Range(0, 8).Select(column => row.IsDBNull(column) ? null : row.GetValue(column)).ToArray();
            var expected = Expected(Portfolio.Claim(n));
            Assert.Equal(expected[..7], found[..7]);
            Assert.Equal(Parsed(expected[7]), Parsed(found[7]), JsonNode.DeepEquals);
            problems += expected[6] is null ? 0 : 1;
        }

        Assert.False(await row.ReadAsync());
        Assert.InRange(problems, 1, Few / 100);
    }

    /// <summary>Tells what the run printed, and which part of the processor's time the library took for that many claims.</summary>
    private static void Report(string printed, double serverSeconds)
    {
        if (!Setting.Measured)
        {
            return;
        }

        var run = double.Parse(Processor().Match(printed).Groups[1].Value, CultureInfo.InvariantCulture);
        var library = LibrarySeconds();
        Setting.Report($"| Nightly run | {printed.Trim().Split('\n')[^1]} |");
        Setting.Report(string.Create(
            CultureInfo.InvariantCulture,
            $"| Processor time of that run | {run:F1} s, of which the library {library:F1} s; the database server beside it {serverSeconds:F1} s. The library's share of all: {library / (run + serverSeconds):P0} |"));
        Setting.Report($"| Killed {Kills} times and started again | the same {Claims:N0} decisions |");
    }

    /// <summary>The processor time of making cases, asking and writing answers, without any table.</summary>
    private static double LibrarySeconds()
    {
        const int Sample = 5000;
        var invoices = Enumerable.Range(1, Sample).Select(Portfolio.Claim).ToList();
        invoices.ForEach(Ask);
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        invoices.ForEach(Ask);
        self.Refresh();
        return (self.TotalProcessorTime - before).TotalSeconds / Sample * Claims;

        static void Ask(Invoice invoice)
        {
            try
            {
                var known = CaseMapper.ToCase(invoice).Case;
                var act = DebtCollectionAct.Finland;
                var demand = act.Permission(known, new PaymentDemand(Portfolio.Day, CollectorRole.Agent, DeliveryForm.Written));
                _ = (act.CostTotals(known, Portfolio.Day), act.Allocation(known, Portfolio.Day), AnswerJson.Write(invoice.Number, demand));
            }
            catch (CaseErrorException)
            {
                // A claim in so many has a faulty row.
            }
        }
    }

    [GeneratedRegex(@"processor ([0-9.]+) s")]
    private static partial Regex Processor();

    private static object?[] Expected(Invoice invoice)
    {
        var rows = new List<string>();
        try
        {
            var mapped = CaseMapper.ToCase(invoice);
            rows.AddRange(mapped.Rows);
            var act = DebtCollectionAct.Finland;
            var demand = act.Permission(mapped.Case, new PaymentDemand(Portfolio.Day, CollectorRole.Agent, DeliveryForm.Written));
            return
            [
                invoice.Id,
                demand.Value.Permitted,
                demand.Value.Earliest?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
                demand.Value.Maximum?.Amount,
                act.Costs(mapped.Case, Portfolio.Day).Value.Totals.Total.Amount,
                act.Statement(mapped.Case, Portfolio.Day).Value.Ledger.Outstanding.Total.Amount,
                null,
                AnswerJson.Write(invoice.Number, demand),
            ];
        }
        catch (CaseErrorException error)
        {
            return [invoice.Id, null, null, null, null, null, error.ByRow(rows).Message, null];
        }
    }

    private static JsonNode? Parsed(object? json) => json is string text ? JsonNode.Parse(text) : null;

    private static string[] Nightly(string tables) =>
        [Samples.Built("Batch"), tables, Day, BlockSize.ToString(CultureInfo.InvariantCulture)];

    /// <summary>Starts the run and kills it (SIGKILL) as soon as some number of blocks, chosen by chance, is written.</summary>
    private async Task KilledThreeTimes(string tables)
    {
        var random = new Random(Setting.Seed);
        var blocks = (Claims + BlockSize - 1) / BlockSize;
        await using var database = NpgsqlDataSource.Create(tables);
        for (var kill = 0; kill < Kills; kill++)
        {
            var until = (kill * blocks / (Kills + 1)) + random.Next(1, blocks / (Kills + 1));
            using var process = Run.Start("dotnet", Nightly(tables));
            _ = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            while (!process.HasExited && await Scalar<long>(database, "select count(*) from nightly_blocks") < until)
            {
                await Task.Delay(1);
            }

            process.Kill();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 137, $"ended with {process.ExitCode} before it was killed: {await errors}");
            var written = await Scalar<long>(database, "select count(*) from nightly_blocks");
            Assert.InRange(written, until, blocks - 1);
            output.WriteLine($"killed after {written} of {blocks} blocks");
        }
    }

    private Task<string> NewTables() => NewTables(Claims);

    private async Task<string> NewTables(int claims)
    {
        var tables = await server.NewDatabase(
            Path.Combine(Samples.Folder, "WebApi", "schema.sql"), Path.Combine(Samples.Folder, "Batch", "nightly.sql"));
        await Portfolio.Fill(tables, claims);
        return tables;
    }

    private static async Task<T> Scalar<T>(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
