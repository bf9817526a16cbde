namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>How the interest and the costs of a statement came about (4 a §), in lines that add up.</summary>
internal static class Statement
{
    public static IReadOnlyList<InterestLine> InterestLines(Case c, DateOnly asOf) => Joined(
        Ledger.Of(c).StretchesThrough(asOf).SelectMany(s => Interest.Lines(c.Policy, s.Principal, s.After, s.Through)));

    public static IReadOnlyList<InterestLine> CostInterestLines(Case c, DateOnly asOf) => Costs.Assess(c, asOf).Total == 0
        ? []
        : Joined(Ledger.Of(c).StretchesThrough(asOf).SelectMany(s => Interest.Lines(c.Policy, s.Costs, s.After, s.Through)));

    /// <summary>A posting that changes neither rate nor principal does not cut a line.</summary>
    private static List<InterestLine> Joined(IEnumerable<InterestLine> lines)
    {
        var joined = new List<InterestLine>();
        foreach (var line in lines)
        {
            var at = joined.FindLastIndex(l => l.Item == line.Item);
            if (at >= 0 && joined[at] is var last && last.Percent == line.Percent && last.Principal == line.Principal
                && last.To.AddDays(1) == line.From)
                joined[at] = last with { To = line.To, Amount = last.Amount + line.Amount };
            else
                joined.Add(line);
        }

        return joined;
    }

    /// <summary>Each measure's cost with its tax.</summary>
    public static IEnumerable<CostLine> CostLines(Case c, DateOnly asOf) =>
        Costs.Assess(c, asOf).Lines.Where(l => l.Recoverable + l.Vat > 0);

    /// <summary>What the standard compensation adds to the costs and their tax.</summary>
    public static long CompensationBeyondCosts(Case c, DateOnly asOf)
    {
        var sheet = Costs.Assess(c, asOf);
        return sheet.Total - sheet.Costs - sheet.Vat;
    }
}
