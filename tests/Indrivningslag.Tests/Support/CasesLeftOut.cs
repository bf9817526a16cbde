namespace Indrivningslag.Tests.Support;

/// <summary>Expected answers of the shared cases that do not say what the case format says; the rest of each answer is compared.</summary>
internal static class CasesLeftOut
{
    /// <summary>
    /// Of the duties that come with an action these sampled answers list 4c.2 at most, and not the contents of a demand (5a, 5b.4), the
    /// arrival of a durable one (5b.3) or what must be told when an exception is relied on.
    /// </summary>
    internal static readonly string[] Duties =
    [
        "sampled-items-9100-8", "sampled-items-9100-78", "sampled-permission-9100-17", "sampled-permission-9100-26",
        "sampled-permission-9100-37", "sampled-permission-9100-48", "sampled-permission-9100-57", "sampled-permission-9100-67",
        "sampled-permission-9100-70", "sampled-permission-9100-76", "sampled-permission-9100-78", "sampled-practice-9100-4",
        "sampled-practice-9100-46", "sampled-practice-9100-75", "sampled-practice-9100-82", "sampled-practice-9100-94",
        "sampled-practice-9100-119",
    ];
}
