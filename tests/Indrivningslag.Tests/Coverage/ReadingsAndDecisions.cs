using Indrivningslag.Law;

namespace Indrivningslag.Tests.Coverage;

/// <summary>Which places of the Act a reading or a court decision is about; a place stands for all that it holds.</summary>
internal static class ReadingsAndDecisions
{
    /// <summary>Each reading by its name, as <c>docs/policies.md</c> has them. What is about another act has no place.</summary>
    internal static (string Name, string[] Places)[] Readings { get; } =
    [
        ("principalForTiers", ["10a.1.2", "10a.1.7", "10c.1", "10d.1", "10e.1.2", "10e.1.6", "10e.1.7", "10g.2", "10h.1", "1069/2020 3b.1", "1069/2020 3d.2", "1069/2020 3e.1"]),
        ("waitingDays", ["5.1", "7.6", "10b.1", "10b.2", "10f.1", "1069/2020 3c.1"]),
        ("forfeiture", ["10.3", "28/2005 10.2"]),
        ("nonConsumerCosts", ["11a.1"]),
        ("interestBeforePrincipal", ["11a.1"]),
        ("dayCount", []),
        ("unlistedMeasures", ["10a.3", "10e.3", "1069/2020 3b.3"]),
        ("agreementBreach", ["4.1", "8.1"]),
        ("demandBeforeTratta", ["7.3"]),
        ("waitStartsWith", ["10b.2", "10f.1", "1069/2020 3c.1"]),
        ("disputeAgainstTratta", ["7.1"]),
        ("firstDemandWaits", ["10b.2", "10f.1", "1069/2020 3c.1"]),
        ("demandBesideTratta", ["10g.1", "1069/2020 3d.1"]),
        ("extensionDuringPlan", ["10a.1.6", "10a.1.7", "10e.1.5", "10e.1.6", "1069/2020 3b.1"]),
        ("demandBeforeCourt", ["6.1"]),
        ("informationYear", ["4a"]),
        ("standardCompensationForfeited", ["10.3", "10i.1"]),
        ("preservationNotice", ["4b.1", "4c.3"]),
        ("costsBeforeInterestOnCosts", ["11a.2"]),
    ];

    /// <summary>Each decision by its test, as <c>docs/decisions.md</c> has them. What is about another act has no place.</summary>
    internal static (string Name, string[] Places)[] Decisions { get; } =
    [
        ("ECLI_FI_KKO_2005_108", ["4b.2", "10.1"]),
        ("ECLI_FI_KKO_2009_12", ["5.1", "28/2005 10a.1"]),
        ("ECLI_FI_KKO_2012_19", []),
        ("ECLI_FI_KKO_2015_76", ["10a.1.4", "10a.1.7", "10a.3"]),
        ("ECLI_FI_KKO_2023_39", ["10i.1", "31/2013 10e.1"]),
        ("HelHO_2018_14", ["10a.1.1", "10a.1.2.a", "10a.1.4"]),
    ];

    /// <summary>The names of what touches a row of the table.</summary>
    internal static IEnumerable<string> Touching(string row) =>
        Readings.Concat(Decisions).Where(one => one.Places.Any(place => Covers(place, row))).Select(one => one.Name);

    /// <summary>Whether a place, with the act before it for an earlier wording, is that of a row or holds it.</summary>
    internal static bool Covers(string place, string row)
    {
        var (outer, inner) = (place.Split(' '), row.Split(' '));
        return outer.Length == inner.Length && outer[0] == (outer.Length == 2 ? inner[0] : outer[0])
            && Citation.Parse(inner[^1]).IsWithin(Citation.Parse(outer[^1]));
    }
}
