using System.Globalization;
using CollectionAgency.Actors;
using Microsoft.Extensions.Hosting;

if (args is not [var database, var siloPort, var gatewayPort])
{
    Console.Error.WriteLine("usage: silo CONNECTION SILO-PORT GATEWAY-PORT");
    return 2;
}

var builder = Host.CreateApplicationBuilder();
builder.AddSilo(database, int.Parse(siloPort, CultureInfo.InvariantCulture), int.Parse(gatewayPort, CultureInfo.InvariantCulture));
using var silo = builder.Build();
await silo.StartAsync();
Console.WriteLine("ready");
await silo.WaitForShutdownAsync();
return 0;
