using System.Globalization;

namespace Indrivningslag.Tests.Support;

/// <summary>An audit, compared finding by finding in the order of the events.</summary>
public sealed record AuditAnswer(Sequence<AuditFinding> Findings)
{
    private IEnumerable<AuditFinding> Ordered => Findings.OrderBy(finding => finding.Breach.Event);

    /// <summary>Every finding as event, provision and consequences in any order: <c>1 5.1: 10.3 13.1 17a 15</c>.</summary>
    public AuditAnswer ShouldFind(params string[] findings)
    {
        Assert.Equal(
            findings.Select(finding => Text(finding.Split(": ")[0], finding.Split(": ")[1].Split(' '))),
            Ordered.Select(finding => Text(
                string.Create(CultureInfo.InvariantCulture, $"{finding.Breach.Event} {finding.Breach.Citation}"),
                finding.Consequences.Select(consequence => consequence.ToString()))));
        return this;
    }

    public AuditAnswer Overcharged(params decimal[] amounts)
    {
        Assert.Equal(amounts, Ordered.Select(finding => finding.Overcharged.Amount));
        return this;
    }

    /// <summary>Whether the Consumer Ombudsman supervises (12 §).</summary>
    public AuditAnswer Supervised(bool yes)
    {
        Assert.All(Findings, finding => Assert.Equal(yes ? "12" : null, finding.Supervisor?.ToString()));
        return this;
    }

    private static string Text(string breach, IEnumerable<string> consequences) =>
        $"{breach}: {string.Join(' ', consequences.Order(StringComparer.Ordinal))}";
}
