namespace Indrivningslag.Rules;

/// <summary>Which yearly rate late interest runs at on a day (Interest Act 2.2, 4, 4a).</summary>
internal static class LateRates
{
    /// <summary>The rate on a day.</summary>
    /// <param name="state">The claim.</param>
    /// <param name="day">The day.</param>
    /// <param name="commercial">Whether the item fell due from the day on which the commercial margin began to apply.</param>
    /// <exception cref="MissingRateException">The reference rate is needed and not known.</exception>
    internal static Rate On(in CaseState state, int day, bool commercial)
    {
        var terms = state.Claim.Interest;
        return terms.Kind switch
        {
            InterestKind.None => default,
            InterestKind.Fixed => CutsExcess(state) ? Rate.Min(terms.Rate, Statutory(state, day, commercial: false)) : terms.Rate,
            InterestKind.Statutory => Statutory(state, day, commercial: false),
            InterestKind.StatutoryCommercial => Statutory(state, day, commercial),
            InterestKind.ConsumerCredit => Rate.Max(Statutory(state, day, commercial: false), day <= LastCreditDay(state) ? terms.Rate : default),
        };
    }

    /// <summary>The reference rate and the margin.</summary>
    internal static Rate Statutory(in CaseState state, int day, bool commercial)
    {
        var figures = state.Act.Law.LateInterestOn(day);
        return state.Act.Law.ReferenceRates.On(day).Rate!.Value + (commercial ? figures.CommercialMarginRate : figures.MarginRate);
    }

    /// <summary>Whether the rate depends on a reference rate.</summary>
    internal static bool NeedReference(in CaseState state) => state.Claim.Interest.Kind switch
    {
        InterestKind.None => false,
        InterestKind.Fixed => CutsExcess(state),
        InterestKind.Statutory or InterestKind.StatutoryCommercial or InterestKind.ConsumerCredit => true,
    };

    /// <summary>The first day of a period whose reference rate is not known; none when all are.</summary>
    internal static int FirstUnknown(in CaseState state, int from, int through)
    {
        while (from <= through)
        {
            if (state.Act.Law.ReferenceRates.OrNull(from) is not { } rate)
            {
                return from;
            }

            from = rate.ThroughDay + 1;
        }

        return Days.None;
    }

    /// <summary>The last day, at most the bound, of a stretch that begins on a day of a half-year and keeps one rate.</summary>
    internal static int LastDay(in CaseState state, int from, int through, in HalfYear half)
    {
        var last = Math.Min(Math.Min(half.LastDay, state.Act.Law.LateInterestThrough(from)), through);
        var turn = LastCreditDay(state);
        return turn >= from && turn < last ? turn : last;
    }

    /// <summary>Interest Act 2.2: a consumer's contractual rate above the statutory one is void for the excess; not on a claim of a public body (3.3).</summary>
    internal static bool CutsExcess(in CaseState state) =>
        state.Claim.Interest.Kind == InterestKind.Fixed
        && state.Claim.Class is ClaimClass.Consumer or ClaimClass.PeerToPeerLoan
        && state.Claim.Interest.Percent > state.Act.Law.LeastMargin;

    /// <summary>The day on which the claim is due in whole: its due date, or the day told for a claim payable in instalments; never when it is not.</summary>
    internal static int WholeDueDay(in CaseState state, int dueDay) => state.Claim.Instalments is not { } instalments ? dueDay
        : instalments.WholeClaimDueOn is { } whole ? Days.Of(whole)
        : Days.Never;

    /// <summary>Interest Act 4.2: the last day on which a consumer credit bears its own rate; never when the claim is not due in whole.</summary>
    private static int LastCreditDay(in CaseState state)
    {
        if (state.Claim.Interest.Kind != InterestKind.ConsumerCredit)
        {
            return Days.Never;
        }

        var whole = WholeDueDay(state, state.DueDay);
        var last = whole == Days.Never ? Days.Never : Days.Later(whole, state.Act.Law.LateInterestOn(whole).ConsumerCreditDays);
        return Math.Min(last, state.JudgmentDay);
    }
}
