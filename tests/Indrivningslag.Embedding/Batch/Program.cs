using CollectionAgency;
using NodaTime.Text;
using Npgsql;

if (args is not [var connection, var on, .. var rest] || !LocalDatePattern.Iso.Parse(on).TryGetValue(default, out var day))
{
    Console.Error.WriteLine("usage: nightly CONNECTION DATE [INVOICES-A-BLOCK]");
    return 2;
}

var builder = new NpgsqlDataSourceBuilder(connection);
builder.UseNodaTime();
await using var database = builder.Build();
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

var run = new NightlyRun(database, day, rest is [var size] ? int.Parse(size, System.Globalization.CultureInfo.InvariantCulture) : 1000);
var (all, decided) = run.Count();
using var progress = new Progress(all, decided);
try
{
    run.Run(progress.Add, stop.Token);
    return 0;
}
catch (OperationCanceledException)
{
    return 130;
}
