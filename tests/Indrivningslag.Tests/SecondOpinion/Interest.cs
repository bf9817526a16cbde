using System.Numerics;

namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>One stretch of interest days with the same principal and rate.</summary>
internal sealed record InterestLine(DateOnly From, DateOnly To, long Principal, decimal Percent, int Days, long Amount);

/// <summary>Simple interest counted day by day, summed exactly and rounded once at each posting.</summary>
internal static class Interest
{
    /// <summary>Reference rate in percent, first and second half of the year; null: not known.</summary>
    private static readonly Dictionary<int, decimal?[]> ReferenceRates = new()
    {
        [2002] = [null, 3.5m],
        [2003] = [3.0m, 2.5m],
        [2004] = [2.5m, 2.5m],
        [2005] = [2.5m, 2.5m],
        [2006] = [2.5m, 3.0m],
        [2007] = [4.0m, 4.5m],
        [2008] = [4.5m, 4.5m],
        [2009] = [2.5m, 1.0m],
        [2010] = [1.0m, 1.0m],
        [2011] = [1.0m, 1.5m],
        [2012] = [1.0m, 1.0m],
        [2013] = [1.0m, 0.5m],
        [2014] = [0.5m, 0.5m],
        [2015] = [0.5m, 0.5m],
        [2016] = [0.5m, 0.0m],
        [2017] = [0.0m, 0.0m],
        [2018] = [0.0m, 0.0m],
        [2019] = [0.0m, 0.0m],
        [2020] = [0.0m, 0.0m],
        [2021] = [0.0m, 0.0m],
        [2022] = [0.0m, 0.0m],
        [2023] = [2.5m, 4.0m],
        [2024] = [4.5m, 4.5m],
        [2025] = [3.5m, 2.5m],
        [2026] = [2.5m, null],
    };

    /// <summary>Each day's interest is principal x percent / 100 / days of the base: this many parts make a cent for every base.</summary>
    private const int Bases = 360 * 365 * 366;
    private const int PercentScale = 1_000_000;

    public static DateOnly FirstDay(Claim claim) => (claim.Interest.From ?? claim.DueOn).AddDays(1);

    /// <summary>The cents that accrue on the principal on the days after the one up to the other, inclusive.</summary>
    public static long Accrued(Case c, long principal, DateOnly after, DateOnly through)
    {
        if (c.Claim.Interest.Kind == "none" || principal == 0)
            return 0;
        var parts = BigInteger.Zero;
        for (var day = Law.Later(after.AddDays(1), FirstDay(c.Claim)); day <= through; day = day.AddDays(1))
            parts += new BigInteger(Percent(c.Claim, day) * PercentScale) * principal * (Bases / Base(c.Policy, day));
        return Rounded(parts);
    }

    /// <summary>
    /// The same days as lines for a statement, a new one when the rate or the year's base changes. Each line brings the sum so far to what
    /// it would be if interest were posted at its end, so that the lines add up to the posting.
    /// </summary>
    public static IEnumerable<InterestLine> Lines(Case c, long principal, DateOnly after, DateOnly through)
    {
        if (c.Claim.Interest.Kind == "none" || principal == 0)
            yield break;
        var first = Law.Later(after.AddDays(1), FirstDay(c.Claim));
        var start = first;
        for (var day = start; day <= through; day = day.AddDays(1))
        {
            var percent = Percent(c.Claim, day);
            var next = day.AddDays(1);
            var ends = day == through || Percent(c.Claim, next) != percent || Base(c.Policy, next) != Base(c.Policy, day);
            if (!ends)
                continue;
            var amount = Accrued(c, principal, first.AddDays(-1), day) - Accrued(c, principal, first.AddDays(-1), start.AddDays(-1));
            yield return new InterestLine(start, day, principal, percent, day.DayNumber - start.DayNumber + 1, amount);
            start = day.AddDays(1);
        }
    }

    private static long Rounded(BigInteger parts)
    {
        var whole = new BigInteger(Bases) * PercentScale * 100;
        return (long)((2 * parts + whole) / (2 * whole));
    }

    private static int Base(Policy policy, DateOnly day) => policy.DayCount switch
    {
        "actual360" => 360,
        "actual365" => 365,
        _ => DateTime.IsLeapYear(day.Year) ? 366 : 365,
    };

    private static decimal Percent(Claim claim, DateOnly day)
    {
        if (claim.Interest.Kind == "fixed")
            return claim.Interest.Percent;
        var rates = ReferenceRates.GetValueOrDefault(day.Year, [null, null]);
        var reference = rates[day.Month <= 6 ? 0 : 1] ?? throw new NoAnswerException("referenceRateMissing", "$.case.claim.interest");
        var commercial = claim.Interest.Kind == "statutoryCommercial" && claim.DueOn >= Law.Act31Of2013;
        return reference + (commercial ? 8 : 7);
    }
}
