namespace Indrivningslag.Tests.Support;

/// <summary>Reports everything that broke a law, and not the first few.</summary>
internal static class Offenders
{
    internal static void None(IEnumerable<string> offenders)
    {
        var found = offenders.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (found.Length > 0)
        {
            Assert.Fail(string.Join('\n', found));
        }
    }
}
