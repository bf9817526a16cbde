namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>The yearly rate of a day in percent (Interest Act 633/1982, 2, 4 and 4 a §§).</summary>
internal static class Rates
{
    /// <summary>Reference rate in percent, first and second half of the year; null: not known.</summary>
    private static readonly Dictionary<int, decimal?[]> ReferenceRates = new()
    {
        [2002] = [null, 3.5m],
        [2003] = [3.0m, 2.5m],
        [2004] = [2.5m, 2.5m],
        [2005] = [2.5m, 2.5m],
        [2006] = [2.5m, 3.0m],
        [2007] = [4.0m, 4.5m],
        [2008] = [4.5m, 4.5m],
        [2009] = [2.5m, 1.0m],
        [2010] = [1.0m, 1.0m],
        [2011] = [1.0m, 1.5m],
        [2012] = [1.0m, 1.0m],
        [2013] = [1.0m, 0.5m],
        [2014] = [0.5m, 0.5m],
        [2015] = [0.5m, 0.5m],
        [2016] = [0.5m, 0.0m],
        [2017] = [0.0m, 0.0m],
        [2018] = [0.0m, 0.0m],
        [2019] = [0.0m, 0.0m],
        [2020] = [0.0m, 0.0m],
        [2021] = [0.0m, 0.0m],
        [2022] = [0.0m, 0.0m],
        [2023] = [2.5m, 4.0m],
        [2024] = [4.5m, 4.5m],
        [2025] = [3.5m, 2.5m],
        [2026] = [2.5m, null],
    };

    private const int Margin = 7;
    private const int CommercialMargin = 8;
    private const int CreditDays = 180;

    /// <summary>
    /// The rate on the principal that fell due on the given day. A consumer owes no agreed late rate above the statutory one; a public
    /// claim rests on no agreement.
    /// </summary>
    public static decimal OnPrincipal(Case c, DateOnly due, DateOnly day)
    {
        var agreed = c.Claim.Interest.Percent;
        return c.Claim.Interest.Kind switch
        {
            "fixed" when agreed > Margin && c.Claim.Category is Category.Consumer or Category.PeerToPeer =>
                Math.Min(agreed, Statutory(day)),
            "fixed" => agreed,
            "consumerCredit" => day <= CreditRateEnds(c) ? Math.Max(agreed, Statutory(day)) : Statutory(day),
            "statutoryCommercial" when due >= Law.Act31Of2013 => Reference(day) + CommercialMargin,
            _ => Statutory(day),
        };
    }

    public static decimal Statutory(DateOnly day) => Reference(day) + Margin;

    /// <summary>The last day that bears the credit's own rate: 180 days from when it fell due in whole, or the day of a judgment.</summary>
    private static DateOnly CreditRateEnds(Case c)
    {
        var whole = WholeDue(c.Claim, c.DueOn)?.AddDays(CreditDays) ?? DateOnly.MaxValue;
        return c.Events.Where(e => e.Kind == Kind.Judgment).Select(e => e.On).Append(whole).Min();
    }

    /// <summary>The day on which the claim fell due in whole; null: it has not.</summary>
    public static DateOnly? WholeDue(Claim claim, DateOnly due) => claim.InInstalments ? claim.WholeClaimDueOn : due;

    private static decimal Reference(DateOnly day) =>
        ReferenceRates.GetValueOrDefault(day.Year, [null, null])[day.Month <= 6 ? 0 : 1]
        ?? throw new NoAnswerException("referenceRateMissing", "$.case.claim.interest");
}
