namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>Value added tax on costs (10 e § 4 mom.) and the part of the costs that is enforceable without a title (10 j §).</summary>
internal static class Enforcement
{
    private static readonly (DateOnly From, decimal Percent)[] VatRates =
    [
        (new(1994, 6, 1), 22m), (new(2010, 7, 1), 23m), (new(2013, 1, 1), 24m), (new(2024, 9, 1), 25.5m),
    ];

    public static long VatOn(Case c, Event m, long amount)
    {
        var byAnAgent = m.By is Role.Agent or Role.ExemptCollector;
        if (!byAnAgent || Law.EraOf(c.Claim, m.On) != Era.O2022 || c.Claim.CreditorDeductsVat)
            return 0;
        var percent = VatRates.Last(r => r.From <= m.On).Percent;
        return (long)Math.Round(amount * percent / 100, MidpointRounding.AwayFromZero);
    }

    public static CostSheet Add(Case c, CostSheet sheet, DateOnly asOf)
    {
        if (!c.Claim.DirectlyEnforceable)
            return sheet;
        if (c.Claim.IsCommercial)
        {
            var items = c.Claim.Items.Count > 0 ? StandardCompensation.LateItems(c, asOf) : c.Claim.OverdueItems!.Value;
            return sheet with { Enforceable = Commercial(c, sheet, items) };
        }

        var lines = new List<CostLine>();
        var (old, all) = (0L, 0L);
        foreach (var line in sheet.Lines)
        {
            if (Law.IsConsumer(c.Claim, line.Event.On))
            {
                lines.Add(line with { Enforceable = line.Recoverable });
                continue;
            }
            var before2022 = line.Event.On < Law.Act299Of2022;
            var part = Math.Min(line.RecoverableMain, Unit(c, line.Event));
            if (before2022)
                part = c.DueOn < Law.Act31Of2013 ? 0 : Math.Min(part, 51_00 - old);
            part = Math.Min(part, 65_00 - all);
            old += before2022 ? part : 0;
            all += part;
            lines.Add(line with { Enforceable = part + VatOn(c, line.Event, part) });
        }
        return sheet with { Lines = lines, Enforceable = lines.Sum(l => l.Enforceable) };
    }

    /// <summary>40 euro an overdue item, with the VAT that belongs to the first of the costs up to that.</summary>
    private static long Commercial(Case c, CostSheet sheet, int items)
    {
        if (c.DueOn < Law.Act31Of2013)
            return 0;
        var limit = 40_00L * items;
        var (left, vat) = (limit, 0L);
        foreach (var line in sheet.Lines)
        {
            var part = Math.Min(left, line.RecoverableMain);
            vat += VatOn(c, line.Event, part);
            left -= Math.Min(left, line.Recoverable);
        }
        return Math.Min(sheet.Total, limit + vat);
    }

    /// <summary>The consumer list's amounts for enforceable claims, with two of the other list's since 2022 (10j.2.2).</summary>
    private static long Unit(Case c, Event m)
    {
        if (!Prices.Of(c.Before(m), m).Listed)
            return 0;
        var now = m.On >= Law.Act299Of2022;
        return 100 * (m.Kind switch
        {
            Kind.PaymentReminder when m.Form == Form.Written || (now && m.Form == Form.Durable) => now ? 12 : 5,
            Kind.PaymentDemand when m.By == Role.ExemptCollector => now ? 12 : 5,
            Kind.PaymentDemand => Letters.NextDemandIsNew(c.Before(m)) ? 7 : 14,
            Kind.TermExtension => 5,
            Kind.PaymentPlan => 20,
            _ => 0,
        });
    }
}
