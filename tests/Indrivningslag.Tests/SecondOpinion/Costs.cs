namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>What one measure may cost, and where its price stands. <see cref="Main"/> is the admitted part without service cost.</summary>
internal sealed record CostLine(Event Event, long? Ceiling, string Basis, long Main, long Service, IReadOnlyList<string> Limits)
{
    public long Admitted => Main + Service;
    public bool Forfeited { get; init; }
    public long Vat { get; init; }
    public long Enforceable { get; init; }
    public long Recoverable => Forfeited ? 0 : Admitted;
    public long RecoverableMain => Forfeited ? 0 : Main;
}

/// <summary>What all measures together may cost, as of a day.</summary>
internal sealed record CostSheet(
    IReadOnlyList<CostLine> Lines, IReadOnlyList<BreachFound> Found, long? TotalCeiling, long StandardCompensation, long Enforceable)
{
    public long Costs => Lines.Sum(l => l.Recoverable);
    public long Vat => Lines.Sum(l => l.Vat);
    public long Total => Math.Max(StandardCompensation, Costs + Vat);
    public bool Forfeited => Found.Any(Breaches.Forfeits);
}

/// <summary>What may be asked for each measure (10-10i §§): conditions, unit ceiling, agreed ceiling, total cap, forfeiture, VAT.</summary>
internal static class Costs
{
    /// <summary>The case must hold no event later than the day.</summary>
    public static CostSheet Assess(Case c, DateOnly asOf) => c.Once(asOf, () => AssessAnew(c, asOf));

    /// <summary>What the price rules alone would let the last measure cost, with its tax: breaches are left aside.</summary>
    public static long ByPriceRulesAlone(Case c)
    {
        var last = Admitted(c, priceRulesOnly: true)[^1];
        return last.Admitted + Enforcement.VatOn(c, last.Event, last.Main);
    }

    private static CostSheet AssessAnew(Case c, DateOnly asOf)
    {
        var breaches = Breaches.All(c);
        var lines = Admitted(c, priceRulesOnly: false).Select(l => Taxed(c, Judged(c, breaches, l))).ToList();
        var cap = lines.Count == 0 ? null : Caps.Total(c, lines[^1].Event);
        var sheet = new CostSheet(lines, breaches, cap, StandardCompensation.Of(c, asOf), 0);
        return Enforcement.Add(c, sheet, asOf);
    }

    private static List<CostLine> Admitted(Case c, bool priceRulesOnly)
    {
        var lines = new List<CostLine>();
        foreach (var m in c.Events.Where(e => e.IsMeasure))
            lines.Add(m.On >= Law.Act28Of2005
                ? Admit(c, m, lines, priceRulesOnly)
                : throw new NoAnswerException("editionNotCovered", $"$.case.events[{m.Index}].on"));
        return lines;
    }

    private static CostLine Admit(Case c, Event m, IReadOnlyList<CostLine> earlier, bool priceRulesOnly)
    {
        var before = c.Before(m);
        var era = Law.EraOf(c.Claim, m.On);
        var price = Prices.Of(before, m);
        var lifted = m.Disclosed && Prices.ExceptionalWorkLifts(before, m);
        var ceiling = lifted || price.Ceiling is null ? null : price.Ceiling + m.ServiceCost * (price.Listed ? 1 : 0);
        var basis = Basis(before, m, era, lifted);

        var failed = Conditions.Failed(before, m, priceRulesOnly).ToList();
        if (Conditions.TrattaLeavesItFree(c, m, priceRulesOnly))
            failed.Add(Law.Cite(Subject.Count, era));
        if (Conditions.TooMany(before, m, earlier) is { } count)
            failed.Add(count);
        if (failed.Count > 0)
            return new CostLine(m, ceiling, basis, 0, 0, [.. failed.Distinct()]);

        var limits = new List<string>();
        var main = m.Cost;
        var service = m.ServiceCost;
        if (!lifted && price.Ceiling is { } unit)
        {
            if (main > unit || (!price.Listed && service > 0))
                limits.Add(basis);
            main = Math.Min(main, unit);
            service = price.Listed ? service : 0;
        }

        foreach (var (citation, most) in Agreed(c, m).Concat(Caps.Headrooms(c, m, earlier)))
        {
            if (main + service <= most)
                continue;
            limits.Add(citation);
            main = Math.Min(main, most);
            service = most - main;
        }

        return new CostLine(m, ceiling, basis, main, service, [.. limits.Distinct()]);
    }

    /// <summary>The provision that prices the measure, or that says what it may cost instead.</summary>
    private static string Basis(Case before, Event m, Era era, bool lifted)
    {
        if (era == Era.NoMaxima)
            return Law.Cite(Subject.Price, era);
        if (lifted || (m.Kind == Kind.OtherMeasure && before.Policy.UnlistedAtActualCost))
            return Law.Cite(Subject.ExceptionalWork, era);
        if (m.Kind == Kind.PaymentReminder && !Prices.IsPricedReminder(era, m))
            return Law.Cite(Subject.OtherReminder, era);
        return Law.Cite(Prices.IsExtensionWithinPlan(before, m) ? Subject.PlanPrice : Subject.Price, era);
    }

    /// <summary>The ceiling agreed for the kind, which binds whatever the law would let it cost (2 §).</summary>
    private static IEnumerable<(string Citation, long Most)> Agreed(Case c, Event m) =>
        c.Claim.AgreedCeilings
            .Where(a => a.Key.Equals(m.Kind.ToString(), StringComparison.OrdinalIgnoreCase))
            .Select(a => ("2", a.Value));

    private static CostLine Judged(Case c, IReadOnlyList<BreachFound> breaches, CostLine line)
    {
        if (!breaches.Any(b => Breaches.Takes(c, b, line.Event)))
            return line;
        return line with
        {
            Forfeited = true,
            Limits = line.Admitted > 0 ? [.. line.Limits, Law.ForfeitureCitation(line.Event.On)] : line.Limits,
        };
    }

    private static CostLine Taxed(Case c, CostLine line) => line with { Vat = Enforcement.VatOn(c, line.Event, line.RecoverableMain) };
}

/// <summary>10 i §: 40 euro for each overdue item of a commercial payment that was late.</summary>
internal static class StandardCompensation
{
    public static long Of(Case c, DateOnly asOf)
    {
        if (c.Claim.Items.Count > 0)
            return 40_00 * LateItems(c, asOf);
        return c.Claim.OverdueItems is { } items && IsLate(c, 0, asOf) ? 40_00 * items : 0;
    }

    /// <summary>The invoices of a commercial claim that bear the compensation.</summary>
    public static int LateItems(Case c, DateOnly asOf) =>
        c.Claim.IsCommercial ? Enumerable.Range(0, c.Items.Count).Count(i => IsLate(c, i, asOf)) : 0;

    private static bool IsLate(Case c, int item, DateOnly asOf)
    {
        var due = c.Items[item].DueOn;
        return due >= Law.Act31Of2013 && asOf > due && Ledger.Of(c.Through(due)).Remaining[item] > 0;
    }
}
