using CollectionAgency;
using NodaTime;

await Api.Build(args, SystemClock.Instance).RunAsync();
