using NodaTime;

namespace Indrivningslag.Law;

/// <summary>The announced reference rates by half-year (Interest Act 12 §), with how each is known.</summary>
internal static class FinnishReferenceRates
{
    private const RateStatus P = RateStatus.Published;
    private const RateStatus D = RateStatus.Derived;
    private const RateStatus U = RateStatus.Unknown;

    /// <summary>One row a half-year from 2002-07-01; the percentage is null where it must be supplied.</summary>
    internal static readonly (decimal? Percent, RateStatus Status)[] HalfYears =
    [
        (3.5m, P), // 2002
        (3.0m, P), (2.5m, P), // 2003
        (2.5m, D), (2.5m, D), // 2004
        (2.5m, D), (2.5m, D), // 2005
        (2.5m, D), (3.0m, D), // 2006
        (4.0m, P), (4.5m, P), // 2007
        (4.5m, P), (4.5m, P), // 2008
        (2.5m, P), (1.0m, P), // 2009
        (1.0m, P), (1.0m, P), // 2010
        (1.0m, P), (1.5m, P), // 2011
        (1.0m, P), (1.0m, P), // 2012
        (1.0m, P), (0.5m, P), // 2013
        (0.5m, P), (0.5m, P), // 2014
        (0.5m, P), (0.5m, P), // 2015
        (0.5m, P), (0.0m, P), // 2016
        (0.0m, P), (0.0m, P), // 2017
        (0.0m, P), (0.0m, P), // 2018
        (0.0m, P), (0.0m, P), // 2019
        (0.0m, P), (0.0m, P), // 2020
        (0.0m, P), (0.0m, P), // 2021
        (0.0m, P), (0.0m, P), // 2022
        (2.5m, P), (4.0m, P), // 2023
        (4.5m, P), (4.5m, P), // 2024
        (3.5m, P), (2.5m, D), // 2025
        (2.5m, P), (null, U), // 2026
    ];

    internal static IEnumerable<ReferenceRate> All()
    {
        var from = new LocalDate(2002, 7, 1);
        foreach (var (percent, status) in HalfYears)
        {
            var next = from.PlusMonths(6);
            yield return new ReferenceRate(from, next.PlusDays(-1), percent, status);
            from = next;
        }
    }
}
