using System.Security.Cryptography;
using System.Text;

namespace Indrivningslag.Law;

/// <summary>SHA-256 as text: <c>sha256:</c> and 64 hexadecimal digits.</summary>
internal static class Fingerprint
{
    internal const string Prefix = "sha256:";
    private const int Bytes = 32;

    internal static string Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Of(bytes, bytes.Length);
    }

    /// <summary>The fingerprint of the first bytes.</summary>
    internal static string Of(byte[] bytes, int count)
    {
#if NET
        Span<byte> hash = stackalloc byte[Bytes];
        SHA256.HashData(bytes.AsSpan(0, count), hash);
#else
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(bytes, 0, count);
#endif
        var text = new char[Prefix.Length + (2 * Bytes)];
        Prefix.CopyTo(0, text, 0, Prefix.Length);
        for (var i = 0; i < Bytes; i++)
        {
            text[Prefix.Length + (2 * i)] = Print.Hex[hash[i] >> 4];
            text[Prefix.Length + (2 * i) + 1] = Print.Hex[hash[i] & 15];
        }

        return new string(text);
    }

    /// <summary>Whether a text has the form of one.</summary>
    internal static bool Is(string text) =>
        text.Length == Prefix.Length + (2 * Bytes) && text.StartsWith(Prefix, StringComparison.Ordinal)
        && text.Skip(Prefix.Length).All(static letter => letter is >= '0' and <= '9' or >= 'a' and <= 'f');
}
