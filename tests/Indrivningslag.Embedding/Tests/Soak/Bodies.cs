using System.Text;

namespace Indrivningslag.Embedding.Tests.Soak;

/// <summary>Bodies that are no payment.</summary>
internal static class Bodies
{
    /// <summary>One claim in so many also meets a slow client.</summary>
    internal const int EverySlowOne = 25;

    private const int Deep = 200_000;

    internal static IReadOnlyList<byte[]> Malformed { get; } =
    [
        .. new[]
        {
            string.Empty,
            "{",
            "null",
            "[]",
            "\"payment\"",
            "{}",
            """{"type":"payment"}""",
            """{"type":"payment","on":"2026-02-30","amount":100}""",
            """{"type":"payment","on":"2026-06-15","amount":1e400}""",
            """{"type":"payment","on":"2026-06-15","amount":-1}""",
            """{"type":"payment","on":"2026-06-15","amount":0.001}""",
            """{"type":"payment","on":"2026-06-15","amount":1000000000000}""",
            """{"type":"payment","on":"2026-06-15","amount":"100"}""",
            """{"type":"payment","on":"2026-06-15","amount":100,"to":"nobody"}""",
            """{"type":"payment","on":"2026-06-15","amount":100,"amount":200}""",
            """{"type":"payment","on":"2026-06-15","amount":100,"currency":"SEK"}""",
            """{"type":"payment","on":"2026-06-15","amount":100} {"type":"payment"}""",
            """{"type":"paymentReminder","on":"2026-06-15","by":"creditor","form":"written"}""",
            """{"type":"\ud800","on":"2026-06-15","amount":100}""",
            new string('[', Deep),
            """{"type":"payment","on":"2026-06-15","amount":""" + new string('9', Deep) + "}",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE, (byte)'{', 0],
        [.. """{"type":"payment","on":"2026-06-15","amount":100,"note":"""u8, (byte)'"', 0xC3, 0x28, (byte)'"', (byte)'}'],
    ];
}
