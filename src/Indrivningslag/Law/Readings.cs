namespace Indrivningslag.Law;

/// <summary>The readings chosen where the Act leaves a question open (tolkning, tulkinta): named policies with a default.</summary>
/// <remarks>Immutable, compared by value, thread-safe. Every answer that a reading touched lists it among its open questions.</remarks>
public sealed record Readings
{
    /// <summary>All defaults.</summary>
    public static Readings Default { get; } = new();

    /// <summary>Which principal picks price tier, plan count and cap (10a.1, 10d.1, 10e.1, 10h.1). Default: the outstanding one.</summary>
    public TierPrincipal PrincipalForTiers { get; init => field = Require.Member(value, TierPrincipal.Original, "principalForTiers"); }

    /// <summary>When a wait of N days is over (5.1, 10b.1, 10b.2, 10f.1, 7.6). Default: on the N-th day after the start.</summary>
    public WaitingDays WaitingDays { get; init => field = Require.Member(value, WaitingDays.AfterFullDays, "waitingDays"); }

    /// <summary>What a breach takes away (10.3). Default: all costs.</summary>
    public ForfeitureScope Forfeiture { get; init => field = Require.Member(value, ForfeitureScope.FlawedMeasureOnly, "forfeiture"); }

    /// <summary>Where the costs of other claims stand when a payment is divided (11a §). Default: last.</summary>
    public NonConsumerCosts NonConsumerCosts { get; init => field = Require.Member(value, NonConsumerCosts.CostsFirst, "nonConsumerCosts"); }

    /// <summary>Whether interest is paid before the principal (11a.1); the creditor may turn it round. Default true.</summary>
    public bool InterestBeforePrincipal { get; init; } = true;

    /// <summary>How days become parts of a year for interest. Default: each calendar year over its own length.</summary>
    public DayCount DayCount { get; init => field = Require.Member(value, DayCount.Actual360, "dayCount"); }

    internal int ExtraWaitingDay => WaitingDays == WaitingDays.AfterFullDays ? 1 : 0;
}

/// <summary>Which principal picks the tier.</summary>
public enum TierPrincipal
{
    /// <summary>What is outstanding just before the measure.</summary>
    Outstanding,

    /// <summary>The original principal.</summary>
    Original,
}

/// <summary>When a wait of N days is over.</summary>
public enum WaitingDays
{
    /// <summary>On the start day + N.</summary>
    OnDay,

    /// <summary>After N full days: on the start day + N + 1.</summary>
    AfterFullDays,
}

/// <summary>What a breach takes away.</summary>
public enum ForfeitureScope
{
    /// <summary>All costs up to the day of the question.</summary>
    AllCosts,

    /// <summary>The cost of the flawed measure only.</summary>
    FlawedMeasureOnly,
}

/// <summary>The place of costs of other claims.</summary>
public enum NonConsumerCosts
{
    /// <summary>After interest and principal.</summary>
    CostsLast,

    /// <summary>Before interest and principal.</summary>
    CostsFirst,
}

/// <summary>How days become parts of a year.</summary>
public enum DayCount
{
    /// <summary>Each calendar year over 365 or 366.</summary>
    ActualActual,

    /// <summary>Over 365.</summary>
    Actual365,

    /// <summary>Over 360.</summary>
    Actual360,
}
