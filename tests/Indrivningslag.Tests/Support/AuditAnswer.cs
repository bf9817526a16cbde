namespace Indrivningslag.Tests.Support;

/// <summary>An audit, compared finding by finding.</summary>
public sealed record AuditAnswer(Sequence<AuditFinding> Findings)
{
    /// <summary>Every finding as event, provision and consequences: <c>1 5.1: 10.3 13.1 17a 15</c>.</summary>
    public AuditAnswer ShouldFind(params string[] findings)
    {
        Assert.Equal(findings, Findings.Select(finding => FormattableString.Invariant(
            $"{finding.Breach.Event} {finding.Breach.Citation}: {string.Join(' ', finding.Consequences)}")));
        return this;
    }

    public AuditAnswer Overcharged(params decimal[] amounts)
    {
        Assert.Equal(amounts, Findings.Select(finding => finding.Overcharged.Amount));
        return this;
    }

    /// <summary>Whether the Consumer Ombudsman supervises (12 §).</summary>
    public AuditAnswer Supervised(bool yes)
    {
        Assert.All(Findings, finding => Assert.Equal(yes ? "12" : null, finding.Supervisor?.ToString()));
        return this;
    }
}
