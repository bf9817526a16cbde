using System.Text;

namespace Indrivningslag.Tests.Json;

/// <summary>Requests as text, put together from their parts.</summary>
internal static class Requests
{
    internal const string Claim = """{"id":"c","category":"other","principal":100.00,"dueOn":"2024-03-01"}""";
    internal const string Ask = """{"kind":"costs","asOf":"2024-06-01"}""";

    internal static string Of(string claim = Claim, string events = "", string ask = Ask) =>
        $$"""{"id":"r","case":{"claim":{{claim}},"events":[{{events}}]},"ask":{{ask}}}""";

    /// <summary>A claim with more properties than it needs.</summary>
    internal static string ClaimWith(string more, string category = "other") =>
        $$"""{"id":"c","category":"{{category}}","principal":100,"dueOn":"2024-03-01",{{more}}}""";

    internal static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
