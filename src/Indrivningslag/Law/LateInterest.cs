using NodaTime;

namespace Indrivningslag.Law;

/// <summary>The figures of the Interest Act 633/1982 that late interest is computed by (dröjsmålsränta, viivästyskorko).</summary>
/// <remarks>
/// Immutable, compared by value. The places are those of the Interest Act, not of the Debt Collection Act. The figures of an edition hold for
/// interest on its days; those of the first also for earlier days.
/// </remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record LateInterest
{
    /// <summary>The figures in force.</summary>
    public static LateInterest Finland { get; } = new();

    /// <summary>Percentage points above the reference rate (4.1). Default 7.</summary>
    public decimal Margin { get => MarginRate.Percent; init => MarginRate = Rate.Of(Require.Percent(value, "margin")); }

    /// <summary>Percentage points above the reference rate in commercial contracts (4a.1). Default 8.</summary>
    public decimal CommercialMargin { get => CommercialMarginRate.Percent; init => CommercialMarginRate = Rate.Of(Require.Percent(value, "commercialMargin")); }

    /// <summary>The first due date that bears the commercial margin (4a.1, 32/2013). Default 2013-03-16.</summary>
    public LocalDate CommercialDueFrom
    {
        get;
        init
        {
            field = Require.Date(value, "commercialDueFrom");
            CommercialDueFromDay = Days.Of(value);
        }
    } = new(2013, 3, 16);

    /// <summary>For how many days from the due date of the whole claim a consumer credit bears its own rate (4.2), inclusive. Default 180.</summary>
    public int ConsumerCreditDays { get; init => field = Require.Count(value, Require.MostDays, "consumerCreditDays"); } = 180;

    /// <summary>The first due date of the whole claim under that rule (846/2009). Default 2010-02-01.</summary>
    public LocalDate ConsumerCreditDueFrom
    {
        get;
        init
        {
            field = Require.Date(value, "consumerCreditDueFrom");
            ConsumerCreditDueFromDay = Days.Of(value);
        }
    } = new(2010, 2, 1);

    internal Rate MarginRate { get; private init; } = Rate.Of(7m);

    internal Rate CommercialMarginRate { get; private init; } = Rate.Of(8m);

    internal int CommercialDueFromDay { get; private init; } = Days.Of(2013, 3, 16);

    internal int ConsumerCreditDueFromDay { get; private init; } = Days.Of(2010, 2, 1);

    /// <summary>The two margins.</summary>
    public override string ToString() => FormattableString.Invariant($"reference rate + {Margin}, commercial + {CommercialMargin}");
}
