using NodaTime;

namespace Indrivningslag.Law;

/// <summary>The reference rates of late interest by half-year (referensränta, viitekorko; Interest Act 12 §).</summary>
/// <remarks>Immutable, compared by value, thread-safe. A half-year without a rate is an error when an answer needs it, never a guess.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record ReferenceRates
{
    /// <summary>Far above every rate there has been; a larger number is a slip, such as 250 for 2.5.</summary>
    private const int MostPercent = 25;

    /// <summary>Four years, one of them a leap year.</summary>
    private const int DaysOfCycle = 1461;

    private const int HalfYearsOfCycle = 8;

    private ReferenceRates(Sequence<ReferenceRate> rates, LocalDate verifiedThrough)
    {
        Rates = rates;
        VerifiedThrough = verifiedThrough;
    }

    /// <summary>The rates from 2002-07-01; the second half of 2026 is not known and must be supplied.</summary>
    public static ReferenceRates Finland { get; } = new(Sequence.From(FinnishReferenceRates.All()), new LocalDate(2026, 6, 30));

    /// <summary>The rates by half-year without gaps.</summary>
    public Sequence<ReferenceRate> Rates { get; }

    /// <summary>The last day the rates were checked for.</summary>
    public LocalDate VerifiedThrough { get; }

    /// <summary>Rates that follow each other half-year by half-year.</summary>
    /// <param name="halfYears">The first day of each with its rate; null: not known.</param>
    /// <param name="verifiedThrough">The last day they were checked for.</param>
    /// <exception cref="InvalidFactException">There is no half-year, one does not follow the one before, or a rate does not fit its status.</exception>
    internal static ReferenceRates Of(Sequence<(LocalDate From, decimal? Percent, RateStatus Status)> halfYears, LocalDate verifiedThrough)
    {
        if (halfYears.Count == 0)
        {
            throw new InvalidFactException("rates", Expected.AtLeastOne);
        }

        var next = halfYears[0].From;
        var rates = new ReferenceRate[halfYears.Count];
        for (var i = 0; i < rates.Length; i++)
        {
            var (from, percent, status) = halfYears[i];
            if (from != next || from.Day != 1 || from.Month is not (1 or 7))
            {
                throw new InvalidFactException(FormattableString.Invariant($"rates[{i}].from"), Expected.HalfYearFromTo, next, next);
            }

            if (percent is < 0 or > MostPercent || percent is null != (status == RateStatus.Unknown))
            {
                throw new InvalidFactException(FormattableString.Invariant($"rates[{i}].percent"), Expected.PercentFromTo, 0, MostPercent);
            }

            next = from.PlusMonths(6);
            rates[i] = new ReferenceRate(from, next.PlusDays(-1), percent, status);
        }

        return new ReferenceRates(Sequence.Adopt(rates), verifiedThrough);
    }

    /// <summary>The same rates with one supplied by the caller.</summary>
    /// <param name="from">The first day of a half-year: 1 January or 1 July, at most the half-year after the last one in the table.</param>
    /// <param name="percent">The reference rate, percent a year, from 0 to 25.</param>
    /// <exception cref="InvalidFactException">The day does not begin a half-year that the table has or that follows it, or the rate is out of bounds.</exception>
    public ReferenceRates With(LocalDate from, decimal percent)
    {
        var next = Rates[Rates.Count - 1].Through.PlusDays(1);
        if (Require.Date(from, "from").Day != 1 || from.Month is not (1 or 7) || from < Rates[0].From || from > next)
        {
            throw new InvalidFactException("from", Expected.HalfYearFromTo, Rates[0].From, next);
        }

        if (percent is < 0 or > MostPercent)
        {
            throw new InvalidFactException("percent", Expected.PercentFromTo, 0, MostPercent);
        }

        var supplied = new ReferenceRate(from, from.PlusMonths(6).PlusDays(-1), percent, RateStatus.Supplied);
        var others = Rates.Where(rate => rate.From != from);
        var verified = supplied.Through > VerifiedThrough ? supplied.Through : VerifiedThrough;
        return new ReferenceRates(Sequence.From(others.Append(supplied).OrderBy(rate => rate.From)), verified);
    }

    /// <summary>The percentage known for the half-year that begins on a day; null when none is.</summary>
    internal decimal? KnownFrom(LocalDate from) => Rates.FirstOrDefault(rate => rate.From == from)?.Percent;

    /// <summary>The rate for a day.</summary>
    /// <exception cref="MissingRateException">It is not known.</exception>
    internal ReferenceRate On(int day) => OrNull(day) ?? throw Missing(day);

    /// <summary>The half-year of a day with its rate; null when the rate is not known.</summary>
    internal ReferenceRate? OrNull(int day)
    {
        var first = Rates.At(0).FromDay;
        var last = Rates.Count - 1;
        if (day < first || day > Rates.At(last).ThroughDay)
        {
            return null;
        }

        // Half-years follow each other without a gap, so their mean length leads to the right one or to a neighbour.
        var i = Math.Min((day - first) * HalfYearsOfCycle / DaysOfCycle, last);
        if (day < Rates.At(i).FromDay)
        {
            i--;
        }
        else if (day > Rates.At(i).ThroughDay)
        {
            i++;
        }

        var rate = Rates.At(i);
        return rate.Percent is null ? null : rate;
    }

    /// <summary>The error that names the half-year of a day.</summary>
    internal static MissingRateException Missing(int number)
    {
        var day = Days.ToDate(number);
        var from = new LocalDate(day.Year, day.Month <= 6 ? 1 : 7, 1);
        return new MissingRateException(from, from.PlusMonths(6).PlusDays(-1));
    }

    /// <summary>How many rates, and how far they were checked.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rates.Count} half-years, verified through {Print.Iso(VerifiedThrough)}");
}
