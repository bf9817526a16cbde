using NodaTime;

namespace Indrivningslag;

/// <summary>The late interest a claim bears (dröjsmålsränta, viivästyskorko; Interest Act 633/1982).</summary>
/// <remarks>Immutable, compared by value. Interest is simple and runs from the day after the due date.</remarks>
public sealed record InterestTerms
{
    private InterestTerms(InterestKind kind, decimal percent, LocalDate? from)
    {
        Kind = kind;
        Percent = percent;
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

    /// <summary>The yearly rate in percent of a fixed interest; otherwise 0.</summary>
    public decimal Percent { get; }

    /// <summary>The day after which interest runs; null: the due date.</summary>
    public LocalDate? From { get; }

    internal int FromDay { get; }

    /// <summary>A fixed yearly rate.</summary>
    /// <param name="percent">Percent a year, 0 to 10000, at most six decimals.</param>
    /// <param name="from">The day after which interest runs; null: the due date.</param>
    /// <exception cref="InvalidFactException">The rate or the day is outside its range.</exception>
    public static InterestTerms Fixed(decimal percent, LocalDate? from = null) =>
        new(InterestKind.Fixed, Require.Percent(percent, "percent"), Require.Date(from, "from"));

    /// <summary>The kind, and the rate of a fixed interest.</summary>
    public override string ToString() =>
        Kind == InterestKind.Fixed ? FormattableString.Invariant($"fixed {Percent} % from {Print.Iso(From, "the due date")}") : Print.Camel(Kind);
}

/// <summary>The kinds of late interest.</summary>
public enum InterestKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>A fixed yearly rate.</summary>
    Fixed,

    /// <summary>The reference rate and 7 points.</summary>
    Statutory,

    /// <summary>The reference rate and 8 points, for commercial contracts.</summary>
    StatutoryCommercial,
}
