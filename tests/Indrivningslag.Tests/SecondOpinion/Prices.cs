namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>
/// The unit ceiling of a measure. <see cref="Ceiling"/> null: nothing but the actual cost limits it. <see cref="Listed"/> false: the price
/// list does not know the measure. <see cref="Forbidden"/>: nothing can make it cost. Service cost stands outside all of it.
/// </summary>
internal sealed record Price(long? Ceiling, bool Listed = true, bool Forbidden = false)
{
    public static readonly Price ActualCost = new((long?)null);
    public static readonly Price Unlisted = new(0, Listed: false);
    public static readonly Price Never = new(0, Listed: false, Forbidden: true);

    public static Price Euro(long euro) => new(euro * 100);
}

/// <summary>The price lists: what one measure may cost at most, and what all of them may cost at most.</summary>
internal static class Prices
{
    public static Price Of(Case before, Event m)
    {
        var era = Law.EraOf(before.Claim, m.On);
        if (m.IsCopy)
            return Price.Never;
        if (era == Era.NoMaxima)
            return Price.ActualCost;
        return m.Kind switch
        {
            Kind.PaymentReminder => Reminder(era, m),
            Kind.PaymentDemand => Demand(before, era, m),
            Kind.TermExtension => Extension(before, era, m),
            Kind.PaymentPlan => Plan(before, era, m),
            Kind.Tratta => Tratta(before, era, m),
            Kind.BankruptcyDemand => era is Era.O2021 or Era.O2022 ? Price.Euro(100) : Price.Unlisted,
            Kind.OtherMeasure when before.Policy.UnlistedAtActualCost => Price.ActualCost,
            _ => Price.Unlisted,
        };
    }

    /// <summary>A reminder in the form that has a price; any other may cost what it costs.</summary>
    public static bool IsPricedReminder(Era era, Event m) =>
        m.Kind == Kind.PaymentReminder
        && (m.Form == Form.Written
            || (m.Form == Form.Durable && (era is Era.O2021 or Era.O2022 || (era == Era.C2013 && m.On >= Law.Act299Of2022))));

    private static Price Reminder(Era era, Event m) =>
        !IsPricedReminder(era, m) ? Price.ActualCost
        : era == Era.O2022 ? Price.Euro(12)
        : era == Era.O2021 ? Price.Euro(10)
        : Price.Euro(5);

    private static Price Demand(Case before, Era era, Event m)
    {
        if (era == Era.O2021 && (m.Form == Form.Other || m.MissingContents.Count > 0))
            return Price.Unlisted;
        if (m.By == Role.ExemptCollector && era != Era.C2005)
            return Price.Euro(era switch { Era.C2013 => 5, Era.O2021 => 10, _ => 12 });
        var direct = before.Claim.DirectlyEnforceable;
        var p = Principal.ForTiers(before, m);
        var full = era switch
        {
            Era.C2005 => direct ? 12 : Tier(p, (250, 21), (null, 45)),
            Era.C2013 => direct ? 14 : Tier(p, (100, 14), (1000, 24), (null, 50)),
            Era.O2021 => Tier(p, (500, 50), (null, 80)),
            _ => direct ? 50 : Tier(p, (500, 50), (2500, 70), (10000, 90), (null, 110)),
        };
        var isNew = Letters.NextDemandIsNew(before) && era != Era.C2005;
        return new Price(full * 100 / (isNew ? 2 : 1));
    }

    /// <summary>
    /// Whether exceptional work, told of, would lift the unit ceiling: not of what is forbidden, and where the claim is directly
    /// enforceable only of what is not on the list (10 a and 10 e §§ 3 mom.).
    /// </summary>
    public static bool ExceptionalWorkLifts(Case before, Event m) =>
        m.Exemption == Exemption.ExceptionalWorkload
        && Of(before, m) is { Forbidden: false } price
        && (!before.Claim.DirectlyEnforceable || !price.Listed);

    /// <summary>A plan made with the debtor covers the extensions within it (10a.1.7, 3b.1, 10e.1.6).</summary>
    public static bool IsExtensionWithinPlan(Case before, Event m) =>
        m.Kind == Kind.TermExtension
        && Law.EraOf(before.Claim, m.On) is Era.C2013 or Era.O2021 or Era.O2022
        && Standing.PlanInForce(before);

    private static Price Extension(Case before, Era era, Event m) =>
        era == Era.C2005 || !m.RequestedByDebtor || IsExtensionWithinPlan(before, m) ? Price.Unlisted
        : Price.Euro(era == Era.C2013 ? 5 : 10);

    private static bool IsPlanOfTheList(Era era, Event m) =>
        (m.Form == Form.Written || (m.Form == Form.Durable && era != Era.C2005)) && m.CoversWholeClaim && m.MadeWithDebtor;

    private static Price Plan(Case before, Era era, Event m)
    {
        if (!IsPlanOfTheList(era, m))
            return Price.Unlisted;
        var direct = before.Claim.DirectlyEnforceable;
        var p = Principal.ForTiers(before, m);
        var few = m.Instalments <= 4;
        var supplement = m.Instalments > 6 ? 5L * (m.Instalments - 6) : 0;
        return Price.Euro(era switch
        {
            Era.C2005 => 30,
            Era.C2013 => direct || few ? 20 : Tier(p, (100, 20), (1000, 30), (null, 50)),
            Era.O2021 => (few ? 30 : Tier(p, (500, 30), (null, 60))) + supplement,
            _ => direct ? 30 : (few ? 30 : Tier(p, (500, 30), (2500, 45), (10000, 60), (null, 75))) + supplement,
        });
    }

    private static Price Tratta(Case before, Era era, Event m) => era switch
    {
        Era.O2021 => Price.Euro(100),
        Era.O2022 when before.Claim.DirectlyEnforceable => Price.Euro(110),
        Era.O2022 => Price.Euro(Tier(Principal.ForTiers(before, m), (500, 110), (2500, 125), (10000, 140), (null, 155))),
        _ => Price.Never,
    };

    /// <summary>The amount of the first row whose bound (in euro, inclusive) the principal (in cents) does not exceed.</summary>
    public static long Tier(long principal, params (long? UpTo, long Euro)[] rows) =>
        rows.First(r => r.UpTo is null || principal <= r.UpTo * 100).Euro;
}
