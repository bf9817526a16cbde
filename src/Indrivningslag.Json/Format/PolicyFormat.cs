using System.Text.Json;
using Indrivningslag.Law;

namespace Indrivningslag.Json;

/// <summary>A policy in the format: the readings of open questions, each optional.</summary>
internal static class PolicyFormat
{
    private static readonly Properties P = new();
    private static readonly Property<TierPrincipal> PrincipalForTiers = P.Word<TierPrincipal>("principalForTiers");
    private static readonly Property<WaitingDays> WaitingDays = P.Word<WaitingDays>("waitingDays");
    private static readonly Property<ForfeitureScope> Forfeiture = P.Word<ForfeitureScope>("forfeiture");
    private static readonly Property<NonConsumerCosts> NonConsumerCosts = P.Word<NonConsumerCosts>("nonConsumerCosts");
    private static readonly Property<bool> InterestBeforePrincipal = P.Bool("interestBeforePrincipal", byDefault: true);
    private static readonly Property<DayCount> DayCount = P.Word<DayCount>("dayCount");
    private static readonly Property<UnlistedMeasures> UnlistedMeasures = P.Word<UnlistedMeasures>("unlistedMeasures");
    private static readonly Property<AgreementBreach> AgreementBreach = P.Word<AgreementBreach>("agreementBreach");
    private static readonly Property<DemandBeforeTratta> DemandBeforeTratta = P.Word<DemandBeforeTratta>("demandBeforeTratta");
    private static readonly Property<WaitStartsWith> WaitStartsWith = P.Word<WaitStartsWith>("waitStartsWith");
    private static readonly Property<DisputeAgainstTratta> DisputeAgainstTratta = P.Word<DisputeAgainstTratta>("disputeAgainstTratta");
    private static readonly Property<bool> FirstDemandWaits = P.Bool("firstDemandWaits", byDefault: true);

    internal static readonly Shape<Policy> Shape = P.Shape(f => new Policy(Readings.Default, f))
        .Maybe(PrincipalForTiers, x => x.Readings.PrincipalForTiers)
        .Maybe(WaitingDays, x => x.Readings.WaitingDays)
        .Maybe(Forfeiture, x => x.Readings.Forfeiture)
        .Maybe(NonConsumerCosts, x => x.Readings.NonConsumerCosts)
        .Maybe(InterestBeforePrincipal, x => x.Readings.InterestBeforePrincipal)
        .Maybe(DayCount, x => x.Readings.DayCount)
        .Maybe(UnlistedMeasures, x => x.Readings.UnlistedMeasures)
        .Maybe(AgreementBreach, x => x.Readings.AgreementBreach)
        .Maybe(DemandBeforeTratta, x => x.Readings.DemandBeforeTratta)
        .Maybe(WaitStartsWith, x => x.Readings.WaitStartsWith)
        .Maybe(DisputeAgainstTratta, x => x.Readings.DisputeAgainstTratta)
        .Maybe(FirstDemandWaits, x => x.Readings.FirstDemandWaits);

    /// <summary>Reads a policy, which keeps what it says until it is known over which readings.</summary>
    internal static Policy Read(ref Utf8JsonReader json)
    {
        json.OpenObject();
        var facts = P.New();
        Shape.Gather(ref json, facts, default, ulong.MaxValue);
        return Shape.Make(facts);
    }

    /// <summary>The readings that a policy names, and the given ones where it is silent.</summary>
    internal static Readings Over(Readings readings, Facts f) => readings with
    {
        PrincipalForTiers = f.Of(PrincipalForTiers, readings.PrincipalForTiers),
        WaitingDays = f.Of(WaitingDays, readings.WaitingDays),
        Forfeiture = f.Of(Forfeiture, readings.Forfeiture),
        NonConsumerCosts = f.Of(NonConsumerCosts, readings.NonConsumerCosts),
        InterestBeforePrincipal = f.Of(InterestBeforePrincipal, readings.InterestBeforePrincipal),
        DayCount = f.Of(DayCount, readings.DayCount),
        UnlistedMeasures = f.Of(UnlistedMeasures, readings.UnlistedMeasures),
        AgreementBreach = f.Of(AgreementBreach, readings.AgreementBreach),
        DemandBeforeTratta = f.Of(DemandBeforeTratta, readings.DemandBeforeTratta),
        WaitStartsWith = f.Of(WaitStartsWith, readings.WaitStartsWith),
        DisputeAgainstTratta = f.Of(DisputeAgainstTratta, readings.DisputeAgainstTratta),
        FirstDemandWaits = f.Of(FirstDemandWaits, readings.FirstDemandWaits),
    };
}

/// <summary>A policy to write, or one that was read.</summary>
/// <param name="Readings">The readings to write.</param>
/// <param name="Given">What was read.</param>
internal sealed record Policy(Readings Readings, Facts? Given)
{
    /// <summary>The readings where this policy is silent about some.</summary>
    internal Readings Over(Readings readings) => Given is null ? Readings : PolicyFormat.Over(readings, Given);
}
