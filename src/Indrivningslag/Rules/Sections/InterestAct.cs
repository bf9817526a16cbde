namespace Indrivningslag.Rules;

/// <summary>Late interest (Interest Act 633/1982): simple, on what is outstanding of each item, rounded once at each posting.</summary>
internal static class InterestAct
{
    /// <summary>Refuses a rate that the law of the claim's time does not know.</summary>
    internal static void RequireOfThisLaw(in CaseState state)
    {
        var claim = state.Claim;
        if (claim.Interest.Kind != InterestKind.ConsumerCredit)
        {
            return;
        }

        var whole = LateRates.WholeDueDay(state, claim.DueDay);
        var figures = state.Act.Law.LateInterestOn(whole);
        if (whole < figures.ConsumerCreditDueFromDay)
        {
            throw new InvalidFactException("claim.interest", Expected.CreditDueFrom, figures.ConsumerCreditDueFrom);
        }
    }

    /// <summary>Posts interest through a day, inclusive, or remembers the rate that is missing until an answer needs it.</summary>
    internal static bool TryPost(ref CaseState state, int day)
    {
        if (state.LedgerUnknown)
        {
            return false;
        }

        state.UnknownRateDay = FirstUnknownRate(state, day);
        if (state.LedgerUnknown)
        {
            return false;
        }

        Post(ref state, day);
        return true;
    }

    /// <summary>Posts interest on principal and on costs through a day, inclusive.</summary>
    /// <exception cref="MissingRateException">A reference rate that the period needs is not known.</exception>
    internal static void Post(ref CaseState state, int day)
    {
        if (day > state.InterestThrough)
        {
            if (state.Claim.Interest.Kind != InterestKind.None && state.Principal > 0)
            {
                state.InterestAccrued += PrincipalInterest.Accrue(state, day);
            }

            state.InterestThrough = day;
        }

        var charged = Math.Max(state.InterestAccrued, LeastCharge(state, day));
        state.Interest += charged - state.InterestCharged;
        state.InterestCharged = charged;
        PostCostInterest(ref state, day);
    }

    /// <summary>The least interest owed once the claim is late, for a public creditor's minimum charge, in cents.</summary>
    internal static long LeastCharge(in CaseState state, int day) =>
        state.Claim.Interest.MinimumCharge is { } least && day > state.DueDay && state.PrincipalAtDueDate > 0 ? least.Cents : 0;

    /// <summary>6 § and 9 §: from the next day interest runs on the costs claimed so far; the base is known at the end of the day.</summary>
    internal static void TellCostInterest(ref CaseState state, int day)
    {
        if (TryPost(ref state, day))
        {
            state.CostInterest.ToldOn = day;
            state.CostInterest.Through = day;
        }
    }

    /// <summary>Fixes the base of interest on costs at the end of the day on which the debtor was told.</summary>
    internal static void FixBase(ref CaseState state)
    {
        if (state.CostInterest.ToldOn == state.Today)
        {
            state.CostInterest.Base = Section10Totals.Total(state, state.Today);
        }
    }

    private static void PostCostInterest(ref CaseState state, int day)
    {
        if (day <= state.CostInterest.Through)
        {
            return;
        }

        var paid = state.PaidToCosts + state.WaivedCosts;
        var cents = Math.Min(state.CostInterest.Base, Section10Totals.Total(state, day)) - paid;
        if (cents > 0)
        {
            var stretch = new Stretch(state, state.Transcript?.Ledger?.CostInterest);
            var half = HalfYear.Of(state.CostInterest.Through + 1);
            for (var from = state.CostInterest.Through + 1; from <= day;)
            {
                half = half.At(from);
                var last = Math.Min(Math.Min(half.LastDay, state.Act.Law.LateInterestThrough(from)), day);
                stretch.Add(from, last, half, LateRates.Statutory(state, from, commercial: false), cents);
                from = last + 1;
            }

            state.CostInterest.Outstanding += stretch.End();
        }

        state.CostInterest.Through = day;
    }

    /// <summary>The first day whose reference rate is needed through a day but not known; none when all are.</summary>
    private static int FirstUnknownRate(in CaseState state, int through)
    {
        var first = Days.None;
        if (LateRates.NeedReference(state) && state.Principal > 0)
        {
            first = LateRates.FirstUnknown(state, state.InterestThrough + 1, through);
        }

        if (first == Days.None && state.CostInterest.Through < through && state.CostInterest.Base > state.PaidToCosts + state.WaivedCosts)
        {
            first = LateRates.FirstUnknown(state, state.CostInterest.Through + 1, through);
        }

        return first;
    }
}
