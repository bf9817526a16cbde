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

    private static CostSheet AssessAnew(Case c, DateOnly asOf)
    {
        var lines = new List<CostLine>();
        foreach (var m in c.Events.Where(e => e.IsMeasure))
            lines.Add(m.On >= Law.Act28Of2005
                ? Admit(c, m, lines)
                : throw new NoAnswerException("editionNotCovered", $"$.case.events[{m.Index}].on"));
        var breaches = Breaches.All(c);
        var after = lines.Select(l => Taxed(c, Judged(c, breaches, l))).ToList();
        var last = c.Events.LastOrDefault(e => e.IsMeasure);
        var cap = last is null ? null : Prices.TotalCap(c.Before(last), last);
        var sheet = new CostSheet(after, breaches, cap, StandardCompensation(c, asOf), 0);
        return Enforcement.Add(c, sheet);
    }

    private static CostLine Admit(Case c, Event m, IReadOnlyList<CostLine> earlier)
    {
        var before = c.Before(m);
        var era = Law.EraOf(c.Claim, m.On);
        var price = Prices.Of(before, m);
        var lifted = WorkLifts(c, m) && !price.Forbidden;
        var ceiling = lifted || price.Ceiling is null ? null : price.Ceiling + m.ServiceCost * (price.Listed ? 1 : 0);

        var basis = Law.Cite(Basis(era, m, lifted), era);

        var failed = Conditions.Failed(before, m).ToList();
        if (Conditions.TrattaLeavesItFree(c, m))
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
                limits.Add(Law.Cite(Subject.Price, era));
            main = Math.Min(main, unit);
            service = price.Listed ? service : 0;
        }
        if (AgreedFor(c, m, price) is { } agreed && main + service > agreed)
        {
            limits.Add("2");
            main = Math.Min(main, agreed);
            service = agreed - main;
        }
        foreach (var (citation, headroom) in Headrooms(c, m, earlier))
        {
            if (main + service <= headroom)
                continue;
            limits.Add(citation);
            main = Math.Min(main, headroom);
            service = headroom - main;
        }
        return new CostLine(m, ceiling, basis, main, service, [.. limits.Distinct()]);
    }

    private static Subject Basis(Era era, Event m, bool lifted) =>
        lifted && era != Era.NoMaxima ? Subject.ExceptionalWork
        : m.Kind == Kind.PaymentReminder && !Prices.IsPricedReminder(era, m) ? Subject.OtherReminder
        : Subject.Price;

    private static bool WorkLifts(Case c, Event m) =>
        m.Exemption == Exemption.ExceptionalWorkload && m.Disclosed && !c.Claim.DirectlyEnforceable;

    /// <summary>The ceiling agreed for the kind, unless the statute's own is lower (2 §).</summary>
    private static long? AgreedFor(Case c, Event m, Price price)
    {
        var name = m.Kind.ToString();
        var agreed = c.Claim.AgreedCeilings
            .Where(a => a.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(a => (long?)a.Value)
            .FirstOrDefault();
        return agreed > price.Ceiling + m.ServiceCost ? null : agreed;
    }

    /// <summary>What is left under each total cap that applies to the measure, with the cap's provision.</summary>
    private static IEnumerable<(string Citation, long Headroom)> Headrooms(Case c, Event m, IReadOnlyList<CostLine> earlier)
    {
        var era = Law.EraOf(c.Claim, m.On);
        var before = c.Before(m);
        var consumer = Law.IsConsumer(c.Claim, m.On);
        var start = era switch { Era.C2005 => Law.Act28Of2005, Era.C2013 => Law.Act31Of2013, _ => Law.Act1069Of2020 };
        var sameRegime = earlier.Where(l => Law.IsConsumer(c.Claim, l.Event.On) == consumer).ToList();
        if (Prices.TotalCap(before, m) is { } cap && !DifficultyLifts(c))
        {
            var sum = sameRegime.Where(l => l.Event.On >= start).Sum(l => l.Admitted);
            yield return (Law.Cite(c.Claim.DirectlyEnforceable ? Subject.DirectCap : Subject.Cap, era), Math.Max(0, cap - sum));
        }
        if (era == Era.C2013 && !DifficultyLifts(c) && sameRegime.Any(l => l.Event.On < Law.Act31Of2013))
        {
            var left = Prices.OldConsumerCap(before, m) - sameRegime.Sum(l => l.Admitted);
            yield return (Law.Cite(Subject.Cap, Era.C2005), Math.Max(0, left));
        }
        if (c.Claim.AgreedCeilings.TryGetValue("total", out var agreed))
            yield return ("2", Math.Max(0, agreed - earlier.Sum(l => l.Admitted)));
    }

    private static bool DifficultyLifts(Case c) =>
        !c.Claim.DirectlyEnforceable && c.Events.Any(e => e.Kind == Kind.ExceptionallyDifficult && e.Proportionate && e.Disclosed);

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

    /// <summary>10 i §: 40 euro for each overdue item of a commercial payment that was late.</summary>
    private static long StandardCompensation(Case c, DateOnly asOf)
    {
        if (c.Claim.OverdueItems is not { } items || c.Claim.DueOn < Law.Act31Of2013 || asOf <= c.Claim.DueOn)
            return 0;
        return Principal.Outstanding(c.Through(c.Claim.DueOn)) > 0 ? 40_00 * items : 0;
    }
}
