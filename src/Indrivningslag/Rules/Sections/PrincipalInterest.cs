namespace Indrivningslag.Rules;

/// <summary>Interest on principal over a period in which nothing is paid: stretch by stretch, and item by item where a claim has several.</summary>
internal static class PrincipalInterest
{
    /// <summary>The interest from the last posting through a day, inclusive, rounded once. In cents.</summary>
    /// <exception cref="Indrivningslag.MissingRateException">A reference rate that the period needs is not known.</exception>
    internal static long Accrue(in CaseState state, int through)
    {
        var stretch = new Stretch(state, state.Transcript?.Ledger?.Interest);
        var half = HalfYear.Of(state.InterestThrough + 1);
        for (var from = state.InterestThrough + 1; from <= through;)
        {
            half = half.At(from);
            var last = LateRates.LastDay(state, from, through, half);
            if (state.Items is { } items && state.Claim.Interest.From is null)
            {
                last = OverItems(state, items, from, last, half, ref stretch);
            }
            else if (state.Items is { } all && stretch.WritesLines)
            {
                for (var i = 0; i < all.Count; i++)
                {
                    stretch.Add(from, last, half, LateRates.On(state, from, commercial: false), all.Outstanding(i, state.PaidPrincipal), item: i);
                }
            }
            else
            {
                var commercial = state.DueDay >= state.Act.Law.LateInterestOn(from).CommercialDueFromDay;
                stretch.Add(from, last, half, LateRates.On(state, from, commercial), state.Principal);
            }

            from = last + 1;
        }

        return stretch.End();
    }

    /// <summary>Adds the items that are overdue from a day on, through the day on which the next falls due; returns that day.</summary>
    private static int OverItems(in CaseState state, ItemBook items, int from, int last, in HalfYear half, ref Stretch stretch)
    {
        var passed = items.FirstDueFrom(from);
        last = passed < items.Count ? Math.Min(last, items.DueDay(passed)) : last;
        if (passed == 0)
        {
            return last;
        }

        var early = Math.Min(passed, items.FirstDueFrom(state.Act.Law.LateInterestOn(from).CommercialDueFromDay));
        if (stretch.WritesLines)
        {
            for (var i = 0; i < passed; i++)
            {
                stretch.Add(from, last, half, LateRates.On(state, from, commercial: i >= early), items.Outstanding(i, state.PaidPrincipal), item: i);
            }

            return last;
        }

        var earlyPart = items.OutstandingBefore(early, state.PaidPrincipal);
        stretch.Add(from, last, half, LateRates.On(state, from, commercial: false), earlyPart);
        stretch.Add(from, last, half, LateRates.On(state, from, commercial: true), items.OutstandingBefore(passed, state.PaidPrincipal) - earlyPart);
        return last;
    }
}
