using Indrivningslag.Law;

namespace Indrivningslag;

/// <summary>A question the Act leaves open, and the reading an answer used (tolkningsfråga, tulkintakysymys).</summary>
/// <param name="Name">The reading's name in camel case, such as <c>waitingDays</c>.</param>
/// <param name="Chosen">The value used, in camel case.</param>
/// <param name="Citation">The provision that leaves the question open.</param>
/// <param name="Settable">Whether the caller can choose another reading.</param>
[JsonConverter(typeof(PlainJson))]
public readonly record struct OpenQuestion(string Name, string Chosen, Citation Citation, bool Settable)
{
    /// <summary>The reading's name in camel case, such as <c>waitingDays</c>; empty in the default value.</summary>
    public string Name { get => field ?? string.Empty; init; } = Name;

    /// <summary>The value used, in camel case; empty in the default value.</summary>
    public string Chosen { get => field ?? string.Empty; init; } = Chosen;

    /// <summary>The question and the reading.</summary>
    public override string ToString() => Name.Length == 0 ? "no open question" : $"{Name}: {Chosen} [{Citation}]";

    /// <summary>The open questions of one kind of answer in one regime, by the provisions of the newest edition.</summary>
    internal static Sequence<OpenQuestion> Of(Question question, Readings readings, bool consumer) => Sequence.Adopt<OpenQuestion>((question, consumer) switch
    {
        (Question.Costs or Question.Audit, true) => [Tiers(readings, "10a.1"), Waiting(readings, "10b.2"), Forfeiture(readings)],
        (Question.Costs or Question.Audit, false) => [Tiers(readings, "10e.1"), Waiting(readings, "10f.1"), Forfeiture(readings), Tratta(), Compensation()],
        (Question.Permission, true) => [Tiers(readings, "10a.1"), Waiting(readings, "5.1"), Forfeiture(readings), Preservation()],
        (Question.Permission, false) => [Tiers(readings, "10e.1"), Waiting(readings, "10f.1"), Forfeiture(readings), Tratta()],
        (_, true) => [Order(readings), CostsBeforeTheirInterest(), Days(readings)],
        _ => [Costs(readings), Order(readings), CostsBeforeTheirInterest(), Days(readings), Compensation()],
    });

    private static OpenQuestion Tiers(Readings readings, string citation) => Set("principalForTiers", readings.PrincipalForTiers, citation);

    private static OpenQuestion Waiting(Readings readings, string citation) => Set("waitingDays", readings.WaitingDays, citation);

    private static OpenQuestion Forfeiture(Readings readings) => Set("forfeiture", readings.Forfeiture, "10.3");

    private static OpenQuestion Costs(Readings readings) => Set("nonConsumerCosts", readings.NonConsumerCosts, "11a.1");

    private static OpenQuestion Order(Readings readings) =>
        new("interestBeforePrincipal", readings.InterestBeforePrincipal ? "true" : "false", Provision.At("11a.1"), true);

    private static OpenQuestion Days(Readings readings) => Set("dayCount", readings.DayCount, "4a");

    private static OpenQuestion Tratta() => new("demandBesideTratta", "earliestChargeable", Provision.At("10g.1"), false);

    private static OpenQuestion Compensation() => new("standardCompensationForfeited", "never", Provision.At("10i.1"), false);

    private static OpenQuestion Preservation() => new("preservationNotice", "openDuringDispute", Provision.At("4c.3"), false);

    private static OpenQuestion CostsBeforeTheirInterest() => new("costsBeforeInterestOnCosts", "true", Provision.At("11a.2"), false);

    private static OpenQuestion Set<T>(string name, T chosen, string citation)
        where T : struct, Enum
    {
        var word = chosen.ToString();
        return new(name, char.ToLowerInvariant(word[0]) + word.Substring(1), Provision.At(citation), true);
    }
}
