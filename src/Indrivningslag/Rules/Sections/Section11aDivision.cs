namespace Indrivningslag.Rules;

/// <summary>Divides one payment over several claims: by the debtor's designation, else the oldest due date first, then by 11a § within each.</summary>
internal static class Section11aDivision
{
    internal static PaymentDivision Over(DebtCollectionAct act, ClaimBalance[] claims, string[] designated, int day, Euro amount)
    {
        var left = amount;
        var shares = new ClaimShare[claims.Length];
        foreach (var i in Order(claims, designated))
        {
            var claim = claims[i].Claim;
            var costsFirst = Section11a.CostsFirst(act, Section03.IsConsumer(act, claim, day), day);
            var parts = Section11a.Divide(claims[i].Balance, left, costsFirst, act.Readings.InterestBeforePrincipal);
            left = parts.Overpayment;
            shares[i] = new ClaimShare(claim, parts with { Overpayment = Euro.Zero });
        }

        return new PaymentDivision(Sequence.Adopt(shares), left);
    }

    /// <summary>Designated claims in the order designated, then the rest by due date; equal due dates keep the order given.</summary>
    private static IEnumerable<int> Order(ClaimBalance[] claims, string[] designated)
    {
        var ids = Array.ConvertAll(claims, static claim => claim.Claim.Id);
        if (ids.Distinct(StringComparer.Ordinal).Count() != ids.Length)
        {
            throw new InvalidFactException("claims", Expected.DifferentIds);
        }

        var first = Array.ConvertAll(designated, id => Array.IndexOf(ids, id));
        if (first.Contains(-1) || first.Distinct().Count() != first.Length)
        {
            throw new InvalidFactException("designated", Expected.IdsOfClaims);
        }

        var rest = Enumerable.Range(0, claims.Length).Except(first).OrderBy(i => claims[i].Claim.DueDay);
        return first.Concat(rest);
    }
}
