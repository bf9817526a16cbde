using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Indrivningslag.Embedding.Tests;

/// <summary>A PostgreSQL server of the tests' own, in a temporary folder and on a free port; each test class gets its own database.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private const string Installed = "/usr/lib/postgresql";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "embedding-postgres-" + Path.GetRandomFileName());
    private int _port;

    /// <summary>Why there is no server; null: there is one.</summary>
    internal static string? Missing { get; } =
        Programs is null ? $"PostgreSQL is not installed in {Installed}: .ci/embedding-tools installs it." : null;

    private static string? Programs => !Directory.Exists(Installed) ? null : Directory.GetDirectories(Installed)
        .Select(version => Path.Combine(version, "bin"))
        .LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")));

    /// <summary>The processor time of the server and of the connections that have ended.</summary>
    internal double ProcessorSeconds
    {
        get
        {
            const double TicksASecond = 100;
            NpgsqlConnection.ClearAllPools();
            var main = File.ReadLines(Path.Combine(Data, "postmaster.pid")).First();
            var times = File.ReadAllText($"/proc/{main}/stat").Split(' ')[13..17];
            return times.Sum(ticks => long.Parse(ticks, CultureInfo.InvariantCulture)) / TicksASecond;
        }
    }

    public async Task InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        Directory.CreateDirectory(_folder);
        if (Environment.UserName == "root")
        {
            await Run.Printed("chown", "postgres", _folder);
        }

        _port = FreePort();
        await AsServer("initdb", "--pgdata", Data, "--auth", "trust", "--username", "collection", "--encoding", "UTF8", "--no-locale", "--no-sync");
        await Start();
    }

    public async Task DisposeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        await Stop("immediate");
        Directory.Delete(_folder, recursive: true);
    }

    internal Task Start() => AsServer(
        "pg_ctl",
        "start",
        "--pgdata",
        Data,
        "--log",
        Path.Combine(_folder, "log"),
        "--wait",
        "--options",
        $"-h 127.0.0.1 -p {_port} -c unix_socket_directories= -c max_connections=300");

    /// <summary>Stops it: <c>fast</c> breaks off transactions in good order, <c>immediate</c> is a power cut.</summary>
    internal async Task Stop(string mode)
    {
        await AsServer("pg_ctl", "stop", "--pgdata", Data, "--mode", mode, "--wait");

        // What this process kept open is of no use to the next test.
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>A new database.</summary>
    /// <param name="scripts">Scripts that make its tables.</param>
    /// <returns>How to connect to it.</returns>
    internal async Task<string> NewDatabase(params string[] scripts)
    {
        var name = "d" + Guid.NewGuid().ToString("N");
        await using (var server = new NpgsqlConnection(Connection("postgres")))
        {
            await server.OpenAsync();
            await using var create = new NpgsqlCommand($"create database {name}", server);
            await create.ExecuteNonQueryAsync();
        }

        await using var database = new NpgsqlConnection(Connection(name));
        await database.OpenAsync();
        foreach (var script in scripts)
        {
            await using var tables = new NpgsqlCommand(await File.ReadAllTextAsync(script), database);
            await tables.ExecuteNonQueryAsync();
        }

        return Connection(name);
    }

    /// <summary>A port of the loopback address that nobody listens on.</summary>
    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string Data => Path.Combine(_folder, "data");

    private string Connection(string database) =>
        $"Host=127.0.0.1;Port={_port};Username=collection;Database={database};Maximum Pool Size=40;Timeout=60";

    /// <summary>Runs a program of the server, which refuses to be root.</summary>
    private static Task<string> AsServer(string program, params string[] arguments)
    {
        var file = Path.Combine(Programs!, program);
        return Environment.UserName == "root"
            ? Run.Printed("runuser", ["-u", "postgres", "--", file, .. arguments])
            : Run.Printed(file, arguments);
    }
}

/// <summary>One server for all tests that need one; they run one after another, so that each has the machine to itself.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresTests : ICollectionFixture<PostgresServer>
{
    internal const string Name = "PostgreSQL";
}

/// <summary>A test that needs PostgreSQL, and says so where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.Missing;
}
