using Indrivningslag.Law;

namespace Indrivningslag.Tests.Properties;

/// <summary>Readings of the open questions: half the time all defaults, else any.</summary>
internal static class Policies
{
    public static Readings Any(Dice dice) => dice.Chance(50) ? Readings.Default : new Readings
    {
        PrincipalForTiers = dice.Member<TierPrincipal>(),
        WaitingDays = dice.Member<WaitingDays>(),
        Forfeiture = dice.Member<ForfeitureScope>(),
        NonConsumerCosts = dice.Member<NonConsumerCosts>(),
        InterestBeforePrincipal = dice.Chance(50),
        DayCount = dice.Member<DayCount>(),
        UnlistedMeasures = dice.Member<UnlistedMeasures>(),
        AgreementBreach = dice.Member<AgreementBreach>(),
        DemandBeforeTratta = dice.Member<DemandBeforeTratta>(),
        WaitStartsWith = dice.Member<WaitStartsWith>(),
        DisputeAgainstTratta = dice.Member<DisputeAgainstTratta>(),
        FirstDemandWaits = dice.Chance(50),
    };
}
