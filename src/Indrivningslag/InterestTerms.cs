using NodaTime;

namespace Indrivningslag;

/// <summary>The late interest a claim bears (dröjsmålsränta, viivästyskorko; Interest Act 633/1982).</summary>
/// <remarks>Immutable, compared by value. Interest is simple and runs from the day after the due date.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record InterestTerms
{
    private InterestTerms(InterestKind kind, decimal percent, LocalDate? from)
    {
        Kind = kind;
        Percent = percent;
        Rate = Rate.Of(percent);
        From = from;
        FromDay = Days.OfOrNone(from);
    }

    /// <summary>No interest; the default.</summary>
    public static InterestTerms None { get; } = new(InterestKind.None, 0, null);

    /// <summary>The reference rate and 7 percentage points (4 § of the Interest Act).</summary>
    public static InterestTerms Statutory { get; } = new(InterestKind.Statutory, 0, null);

    /// <summary>The reference rate and 8 percentage points for commercial claims due from 2013-03-16, before that 7 (4a §).</summary>
    public static InterestTerms StatutoryCommercial { get; } = new(InterestKind.StatutoryCommercial, 0, null);

    /// <summary>The kind of interest.</summary>
    public InterestKind Kind { get; }

    /// <summary>The yearly rate in percent of a fixed interest or a consumer credit; otherwise 0.</summary>
    public decimal Percent { get; }

    /// <summary>The day after which interest runs; null: the due date.</summary>
    public LocalDate? From { get; }

    /// <summary>
    /// The least interest over the life of the claim, in euros, owed from the first day of delay when principal was then outstanding; a public
    /// creditor's minimum charge (minimidröjsmålsränta, vähimmäisviivästyskorko). Null: none. Default null.
    /// </summary>
    /// <exception cref="InvalidFactException">The claim bears no interest, or the amount is outside its range.</exception>
    public Euro? MinimumCharge
    {
        get;
        init => field = value is null || Kind != InterestKind.None
            ? Require.Money(value, "minimumCharge")
            : throw new InvalidFactException("minimumCharge", Expected.Absent);
    }

    internal Rate Rate { get; }

    internal int FromDay { get; }

    /// <summary>A fixed yearly rate.</summary>
    /// <param name="percent">Percent a year, 0 to 10000, at most six decimals.</param>
    /// <param name="from">The day after which interest runs; null: the due date.</param>
    /// <exception cref="InvalidFactException">The rate or the day is outside its range.</exception>
    public static InterestTerms Fixed(decimal percent, LocalDate? from = null) =>
        new(InterestKind.Fixed, Require.Percent(percent, "percent"), Require.Date(from, "from"));

    /// <summary>
    /// The rate of a consumer credit (konsumentkredit, kuluttajaluotto) where it is above the statutory one, for at most 180 days from the day the
    /// claim fell due in whole or until a <see cref="Judgment"/>; otherwise the statutory rate (Interest Act 4.2). Consumer claims only.
    /// </summary>
    /// <param name="percent">The credit's rate, percent a year, 0 to 10000, at most six decimals.</param>
    /// <exception cref="InvalidFactException">The rate is outside its range.</exception>
    public static InterestTerms ConsumerCredit(decimal percent) => new(InterestKind.ConsumerCredit, Require.Percent(percent, "percent"), null);

    /// <summary>The kind, and the rate of a fixed interest.</summary>
    public override string ToString() => Kind switch
    {
        InterestKind.Fixed => FormattableString.Invariant($"fixed {Percent} % from {Print.Iso(From, "the due date")}"),
        InterestKind.ConsumerCredit => FormattableString.Invariant($"consumerCredit {Percent} %"),
        InterestKind.None or InterestKind.Statutory or InterestKind.StatutoryCommercial => Print.Camel(Kind),
    };
}

/// <summary>The kinds of late interest.</summary>
public enum InterestKind
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A fixed yearly rate.</summary>
    Fixed = 1,

    /// <summary>The reference rate and 7 points.</summary>
    Statutory = 2,

    /// <summary>The reference rate and 8 points, for commercial contracts.</summary>
    StatutoryCommercial = 3,

    /// <summary>The rate of a consumer credit, for a time.</summary>
    ConsumerCredit = 4,
}
