using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Rules;

/// <summary>Late interest (Interest Act 633/1982): simple, on the outstanding principal, rounded once at each posting.</summary>
internal static class Interest
{
    /// <summary>Lets interest run through a day, inclusive, and posts it.</summary>
    /// <exception cref="MissingRateException">A reference rate that the period needs is not known.</exception>
    internal static void Accrue(ref FoldState state, int day)
    {
        if (day <= state.InterestThrough)
        {
            return;
        }

        if (state.Claim.Interest.Kind != InterestKind.None && state.Principal > 0)
        {
            Post(ref state, day);
        }

        state.InterestThrough = day;
    }

    private static void Post(ref FoldState state, int through)
    {
        var lines = state.Trail?.InterestLines;
        var sum = 0m;
        var posted = 0L;
        for (var from = state.InterestThrough + 1; from <= through;)
        {
            var (percent, last) = RateFrom(state, from, through);
            sum += Segment(state, from, last, percent);
            var rounded = Rounded(state, sum);
            lines?.Add(new InterestLine(
                Days.ToDate(from), Days.ToDate(last), Euro.FromCents(state.Principal), percent, last - from + 1, Euro.FromCents(rounded - posted)));
            posted = rounded;
            from = last + 1;
        }

        state.Interest += posted;
    }

    /// <summary>The rate of a day and the last day of the period with that rate, or of the calendar year where years count apart.</summary>
    private static (decimal Percent, int Last) RateFrom(in FoldState state, int from, int through)
    {
        var terms = state.Claim.Interest;
        if (terms.Kind == InterestKind.Fixed)
        {
            return (terms.Percent, Math.Min(through, YearEnd(state, from)));
        }

        var commercial = terms.Kind == InterestKind.StatutoryCommercial
            && state.Claim.DueOn >= state.Act.Law.Transitions.CommercialInterestDueFrom;
        var rate = state.Act.Law.ReferenceRates.On(from);
        return (rate.Percent!.Value + (commercial ? 8m : 7m), Math.Min(through, rate.ThroughDay));
    }

    private static int YearEnd(in FoldState state, int day) =>
        state.Act.Readings.DayCount == DayCount.ActualActual ? Days.Of(Days.ToDate(day).Year, 12, 31) : Days.Never;

    /// <summary>Principal x percent x days, scaled so that every segment is exact.</summary>
    private static decimal Segment(in FoldState state, int from, int last, decimal percent)
    {
        var scaled = state.Principal * percent * (last - from + 1);
        if (state.Act.Readings.DayCount != DayCount.ActualActual)
        {
            return scaled;
        }

        return scaled * (CalendarSystem.Iso.IsLeapYear(Days.ToDate(from).Year) ? 365 : 366);
    }

    private static long Rounded(in FoldState state, decimal sum)
    {
        var year = state.Act.Readings.DayCount switch
        {
            DayCount.ActualActual => 365m * 366m,
            DayCount.Actual365 => 365m,
            _ => 360m,
        };
        return (long)decimal.Round(sum / (100m * year), 0, MidpointRounding.AwayFromZero);
    }
}
