using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Rules;

/// <summary>Late interest (Interest Act 633/1982): simple, on the outstanding principal, rounded once at each posting.</summary>
internal static class InterestAct
{
    /// <summary>Lets interest run through a day, inclusive, and posts it.</summary>
    /// <exception cref="MissingRateException">A reference rate that the period needs is not known.</exception>
    internal static void Accrue(ref CaseState state, int day)
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

    /// <summary>Lets interest run, or remembers the rate that is missing until an answer needs it.</summary>
    internal static bool TryAccrue(ref CaseState state, int day)
    {
        if (state.MissingRate is not null)
        {
            return false;
        }

        try
        {
            Accrue(ref state, day);
            return true;
        }
        catch (MissingRateException missing)
        {
            state.MissingRate = missing;
            return false;
        }
    }

    private static void Post(ref CaseState state, int through)
    {
        var sum = 0m;
        var posted = 0L;
        for (var from = state.InterestThrough + 1; from <= through;)
        {
            var percent = RateOn(state, from);
            var last = LastDay(state, from, through, percent);
            sum += Segment(state, from, last, percent);
            var rounded = Rounded(state, sum);
            state.Transcript?.InterestLines?.Add(new InterestLine(
                Days.ToDate(from), Days.ToDate(last), Euro.FromCents(state.Principal), percent, last - from + 1, Euro.FromCents(rounded - posted)));
            posted = rounded;
            from = last + 1;
        }

        state.Interest += posted;
    }

    /// <summary>The yearly rate on a day, in percent.</summary>
    private static decimal RateOn(in CaseState state, int day)
    {
        var terms = state.Claim.Interest;
        if (terms.Kind == InterestKind.Fixed)
        {
            return terms.Percent;
        }

        var commercial = terms.Kind == InterestKind.StatutoryCommercial
            && state.Claim.DueOn >= state.Act.Law.Transitions.CommercialInterestDueFrom;
        return state.Act.Law.ReferenceRates.On(day).Percent!.Value + (commercial ? 8m : 7m);
    }

    /// <summary>The last day of a stretch with one rate and, where calendar years count apart, with years of one length.</summary>
    private static int LastDay(in CaseState state, int from, int through, decimal percent)
    {
        var last = from - 1;
        do
        {
            var date = Days.ToDate(last + 1);
            last = Days.Of(date.Year, date.Month <= 6 ? 6 : 12, date.Month <= 6 ? 30 : 31);
        }
        while (last < through && SameLength(state, from, last + 1) && RateOn(state, last + 1) == percent);
        return Math.Min(last, through);
    }

    private static bool SameLength(in CaseState state, int day, int other) =>
        state.Act.Readings.DayCount != DayCount.ActualActual || IsLeap(day) == IsLeap(other);

    private static bool IsLeap(int day) => CalendarSystem.Iso.IsLeapYear(Days.ToDate(day).Year);

    /// <summary>Principal x percent x days, scaled so that every segment is exact.</summary>
    private static decimal Segment(in CaseState state, int from, int last, decimal percent)
    {
        var scaled = state.Principal * percent * (last - from + 1);
        if (state.Act.Readings.DayCount != DayCount.ActualActual)
        {
            return scaled;
        }

        return scaled * (IsLeap(from) ? 365 : 366);
    }

    private static long Rounded(in CaseState state, decimal sum)
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
