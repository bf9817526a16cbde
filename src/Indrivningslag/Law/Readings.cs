namespace Indrivningslag.Law;

/// <summary>The readings chosen where the Act leaves a question open (tolkning, tulkinta): named policies with a default.</summary>
/// <remarks>
/// Immutable, compared by value, thread-safe. An answer lists those that its kind rests on among its open questions, under the same names; in JSON
/// they are the policy.
/// </remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Readings
{
    /// <summary>All defaults.</summary>
    public static Readings Default { get; } = new();

    /// <summary>Which principal picks price tier, plan count and cap (10a.1, 10d.1, 10e.1, 10h.1). Default: the outstanding one.</summary>
    public TierPrincipal PrincipalForTiers { get; init => field = Require.Defined(value, "principalForTiers"); }

    /// <summary>When a wait of N days is over (5.1, 10b.1, 10b.2, 10f.1, 7.6). Default: on the N-th day after the start.</summary>
    public WaitingDays WaitingDays { get; init => field = Require.Defined(value, "waitingDays"); }

    /// <summary>What a breach takes away (10.3). Default: all costs.</summary>
    public ForfeitureScope Forfeiture { get; init => field = Require.Defined(value, "forfeiture"); }

    /// <summary>Where the costs of other claims stand when a payment is divided (11a §). Default: last.</summary>
    public NonConsumerCosts NonConsumerCosts { get; init => field = Require.Defined(value, "nonConsumerCosts"); }

    /// <summary>Whether interest is paid before the principal (11a.1); the creditor may turn it round. Default true.</summary>
    public bool InterestBeforePrincipal { get; init; } = true;

    /// <summary>How days become parts of a year for interest. Default: each calendar year over its own length.</summary>
    public DayCount DayCount { get; init => field = Require.Defined(value, "dayCount"); }

    /// <summary>What a measure without a price of its own may cost (10a.3, 3b.3, 10e.3). Default: nothing, unless it is exceptional work.</summary>
    public UnlistedMeasures UnlistedMeasures { get; init => field = Require.Defined(value, "unlistedMeasures"); }

    /// <summary>What a step is while an extension or a plan is in force (8.1). Default: free of charge, and no breach.</summary>
    public AgreementBreach AgreementBreach { get; init => field = Require.Defined(value, "agreementBreach"); }

    /// <summary>Which letter opens the way for a tratta (7.3). Default: a reminder only.</summary>
    public DemandBeforeTratta DemandBeforeTratta { get; init => field = Require.Defined(value, "demandBeforeTratta"); }

    /// <summary>Which reminders start a wait between letters, and wait themselves (10b.2, 3c.1, 10f.1). Default: any reminder.</summary>
    public WaitStartsWith WaitStartsWith { get; init => field = Require.Defined(value, "waitStartsWith"); }

    /// <summary>Which dispute stands in the way of a tratta (7.1). Default: any, whatever its ground.</summary>
    public DisputeAgainstTratta DisputeAgainstTratta { get; init => field = Require.Defined(value, "disputeAgainstTratta"); }

    /// <summary>Whether the first payment demand waits after an earlier letter, like a new one (10b.2, 3c.1, 10f.1). Default true.</summary>
    public bool FirstDemandWaits { get; init; } = true;

    internal int ExtraWaitingDay => WaitingDays == WaitingDays.AfterFullDays ? 1 : 0;
}

/// <summary>Which principal picks the tier.</summary>
public enum TierPrincipal
{
    /// <summary>What is outstanding just before the measure.</summary>
    Outstanding = 0,

    /// <summary>The original principal.</summary>
    Original = 1,
}

/// <summary>When a wait of N days is over.</summary>
public enum WaitingDays
{
    /// <summary>On the start day + N.</summary>
    OnDay = 0,

    /// <summary>After N full days: on the start day + N + 1.</summary>
    AfterFullDays = 1,
}

/// <summary>What a breach takes away.</summary>
public enum ForfeitureScope
{
    /// <summary>All costs up to the day of the question.</summary>
    AllCosts = 0,

    /// <summary>The cost of the flawed measure only.</summary>
    FlawedMeasureOnly = 1,
}

/// <summary>The place of costs of other claims.</summary>
public enum NonConsumerCosts
{
    /// <summary>After interest and principal.</summary>
    CostsLast = 0,

    /// <summary>Before interest and principal.</summary>
    CostsFirst = 1,
}

/// <summary>How days become parts of a year.</summary>
public enum DayCount
{
    /// <summary>Each calendar year over 365 or 366.</summary>
    ActualActual = 0,

    /// <summary>Over 365.</summary>
    Actual365 = 1,

    /// <summary>Over 360.</summary>
    Actual360 = 2,
}

/// <summary>What a measure without a price of its own may cost.</summary>
public enum UnlistedMeasures
{
    /// <summary>Nothing, unless it was an exceptional amount of work.</summary>
    ExceptionalWorkOnly = 0,

    /// <summary>Its actual cost.</summary>
    ActualCost = 1,
}

/// <summary>What a step is while an extension or a plan is in force.</summary>
public enum AgreementBreach
{
    /// <summary>Free of charge, and no breach.</summary>
    Free = 0,

    /// <summary>Free of charge, and a breach of good collection practice (4.1).</summary>
    GoodPractice = 1,
}

/// <summary>Which letter opens the way for a tratta.</summary>
public enum DemandBeforeTratta
{
    /// <summary>A reminder only.</summary>
    ReminderOnly = 0,

    /// <summary>A reminder, or a professional's payment demand.</summary>
    DemandSuffices = 1,
}

/// <summary>Which reminders start a wait, and wait themselves.</summary>
public enum WaitStartsWith
{
    /// <summary>Any reminder, in whatever form.</summary>
    AnyReminder = 0,

    /// <summary>Only a written or durable one.</summary>
    SentLetter = 1,
}

/// <summary>Which dispute stands in the way of a tratta.</summary>
public enum DisputeAgainstTratta
{
    /// <summary>Any dispute, whatever its ground.</summary>
    Any = 0,

    /// <summary>Only a dispute with a material ground.</summary>
    Material = 1,
}
