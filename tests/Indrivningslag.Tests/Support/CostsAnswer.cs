using System.Globalization;
using Indrivningslag.Law;

namespace Indrivningslag.Tests.Support;

/// <summary>An answer on costs, compared line by line.</summary>
public sealed record CostsAnswer(Decision<CostAssessment> Decision)
{
    private CostAssessment Costs => Decision.Value;

    /// <summary>Every measure by day: what may be recovered, and the provisions that lowered it, such as <c>0 10b.1 10b.2</c>.</summary>
    public CostsAnswer ShouldBe(params string[] measures)
    {
        Assert.Equal(measures.Length, Costs.Measures.Count);
        for (var i = 0; i < measures.Length; i++)
        {
            MeasureShouldBe(i, measures[i]);
        }

        return this;
    }

    /// <summary>The last measures, in the form of <see cref="ShouldBe"/>.</summary>
    public CostsAnswer ShouldEnd(params string[] measures)
    {
        for (var i = 0; i < measures.Length; i++)
        {
            MeasureShouldBe(Costs.Measures.Count - measures.Length + i, measures[i]);
        }

        return this;
    }

    /// <summary>The unit ceilings of the last measures; null where there is none.</summary>
    public CostsAnswer Ceilings(params decimal?[] ceilings)
    {
        Assert.Equal(ceilings, Costs.Measures.Skip(Costs.Measures.Count - ceilings.Length).Select(measure => measure.Ceiling?.Amount));
        return this;
    }

    public CostsAnswer Vat(params decimal[] each)
    {
        Assert.Equal(each, Costs.Measures.Select(measure => measure.Vat.Amount));
        Assert.Equal(each.Sum(), Costs.Totals.Vat.Amount);
        return this;
    }

    public CostsAnswer Enforceable(params decimal[] each)
    {
        Assert.Equal(each, Costs.Measures.Select(measure => measure.DirectlyEnforceable.Amount));
        return EnforceableTotal(each.Sum());
    }

    public CostsAnswer EnforceableTotal(decimal total)
    {
        Assert.Equal(total, Costs.Totals.DirectlyEnforceable.Amount);
        return this;
    }

    public CostsAnswer Sum(decimal costs)
    {
        Assert.Equal(costs, Costs.Totals.Costs.Amount);
        return this;
    }

    public CostsAnswer Total(decimal total, decimal compensation = 0)
    {
        Assert.Equal((total, compensation), (Costs.Totals.Total.Amount, Costs.Totals.StandardCompensation.Amount));
        return this;
    }

    public CostsAnswer Cap(decimal? cap)
    {
        Assert.Equal(cap, Costs.Totals.TotalCeiling?.Amount);
        return this;
    }

    public CostsAnswer Forfeited(bool yes = true)
    {
        Assert.Equal(yes, Costs.Totals.Forfeited);
        return this;
    }

    /// <summary>Every breach as the event's index and the provision, such as <c>1 5.1</c>.</summary>
    public CostsAnswer Breaches(params string[] breaches)
    {
        Assert.Equal(breaches, Costs.Breaches.Select(breach => FormattableString.Invariant($"{breach.Event} {breach.Citation}")));
        return this;
    }

    /// <summary>The kinds of findings; several of one kind count as one.</summary>
    public CostsAnswer Finds(params Rule[] findings)
    {
        Assert.Equal(findings, Decision.Findings.Select(finding => finding.Rule).Distinct());
        return this;
    }

    private void MeasureShouldBe(int index, string expected)
    {
        var words = expected.Split(' ');
        var measure = Costs.Measures[index];
        Assert.True(
            decimal.Parse(words[0], CultureInfo.InvariantCulture) == measure.Recoverable.Amount,
            FormattableString.Invariant($"measure {index}: expected {expected}, found {measure.Recoverable} {string.Join(' ', measure.Limits.Select(limit => limit.Citation))}"));
        Citations.ShouldBe(words.Skip(1), measure.Limits.Select(limit => limit.Citation), FormattableString.Invariant($"measure {index}"));
    }
}
