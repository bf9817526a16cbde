using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Indrivningslag.Browser;

/// <summary>What axe-core finds wrong with a page.</summary>
internal static class Accessibility
{
    private static readonly List<string> Standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>Violations of WCAG 2.2 A and AA and of good practice.</summary>
    internal static Task<string[]> Violations(IPage page, string where) =>
        Violations(page, where, new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = Standards } });

    /// <summary>Only the contrast of texts: all that differs between light and dark.</summary>
    internal static Task<string[]> Contrast(IPage page, string where) =>
        Violations(page, where, new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] } });

    private static async Task<string[]> Violations(IPage page, string where, AxeRunOptions options)
    {
        var result = await page.RunAxe(options);
        return [.. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{where}: {violation.Id}: {node.Html} {node.Target}"))];
    }
}
