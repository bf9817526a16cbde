using System.Numerics;

namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>One stretch of interest days with the same principal and rate; <see cref="Item"/> is the invoice it is owed on.</summary>
internal sealed record InterestLine(int Item, DateOnly From, DateOnly To, long Principal, decimal Percent, long Amount)
{
    public int Days => To.DayNumber - From.DayNumber + 1;
}

/// <summary>A sum that bears interest from a day on, and the rate of each day.</summary>
internal sealed record Bearing(int Item, long Principal, DateOnly From, Func<DateOnly, decimal> Percent);

/// <summary>Simple interest counted day by day, summed exactly and rounded once at each posting.</summary>
internal static class Interest
{
    /// <summary>Each day's interest is principal x percent / 100 / days of the base: this many parts make a cent for every base.</summary>
    private const int Bases = 360 * 365 * 366;
    private const int PercentScale = 1_000_000;

    /// <summary>The cents that accrue on the days after the one up to the other, inclusive.</summary>
    public static long Accrued(Policy policy, IEnumerable<Bearing> sums, DateOnly after, DateOnly through) =>
        Rounded(sums.Aggregate(BigInteger.Zero, (parts, sum) => parts + Exactly(policy, sum, after.AddDays(1), through)));

    /// <summary>
    /// The same days as lines: one for each sum and rate, rounded by itself; what that leaves of the posting goes to its last line.
    /// </summary>
    public static IReadOnlyList<InterestLine> Lines(Policy policy, IReadOnlyList<Bearing> sums, DateOnly after, DateOnly through)
    {
        var lines = sums
            .OrderBy(sum => sum.From)
            .SelectMany(sum => LinesOf(policy, sum, after.AddDays(1), through))
            .OrderBy(l => l.From)
            .ToList();
        if (lines.Count > 0)
            lines[^1] = lines[^1] with { Amount = lines[^1].Amount + Accrued(policy, sums, after, through) - lines.Sum(l => l.Amount) };
        return lines;
    }

    private static IEnumerable<InterestLine> LinesOf(Policy policy, Bearing sum, DateOnly first, DateOnly through)
    {
        if (sum.Principal == 0)
            yield break;
        var start = Law.Later(first, sum.From);
        for (var day = start; day <= through; day = day.AddDays(1))
        {
            var percent = sum.Percent(day);
            if (day < through && sum.Percent(day.AddDays(1)) == percent)
                continue;
            yield return new InterestLine(sum.Item, start, day, sum.Principal, percent, Rounded(Exactly(policy, sum, start, day)));
            start = day.AddDays(1);
        }
    }

    private static BigInteger Exactly(Policy policy, Bearing sum, DateOnly first, DateOnly through)
    {
        var parts = BigInteger.Zero;
        if (sum.Principal == 0)
            return parts;
        for (var day = Law.Later(first, sum.From); day <= through; day = day.AddDays(1))
            parts += new BigInteger(sum.Percent(day) * PercentScale) * sum.Principal * (Bases / Base(policy, day));
        return parts;
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
}
