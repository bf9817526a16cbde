namespace Indrivningslag.Law;

/// <summary>The entries of the catalogue that each of the two regimes has.</summary>
internal static class RegimeEntries
{
    internal static IEnumerable<LawEntry> Of(string prefix, ClaimCategory category)
    {
        var regime = new LawPart<RegimeLaw>(
            prefix,
            category,
            law => law.Edition.For(category == ClaimCategory.Consumer),
            (law, next) => law with { Edition = Put(law.Edition, category, next) });
        return [.. Letters(regime), .. Agreements(regime), .. HarderMeasures(regime), .. Conditions(regime), .. Counts(regime), .. Caps(regime)];
    }

    private static Edition Put(Edition edition, ClaimCategory category, RegimeLaw next) =>
        category == ClaimCategory.Consumer ? edition with { Consumer = next } : edition with { Other = next };

    private static IEnumerable<LawEntry> Letters(LawPart<RegimeLaw> regime) =>
    [
        regime.Euros("reminder", "written reminder", law => law.Reminder, (law, next) => law with { Reminder = next }),
        regime.Rule("otherReminder", "reminder in another form: actual cost", law => law.OtherReminder),
        regime.Scale("demand", "payment demand, by principal", law => law.Demand, (law, next) => law with { Demand = next }),
        regime.Euros(
            "demandDirectlyEnforceable",
            "payment demand on a directly enforceable claim",
            law => law.DemandDirectlyEnforceable,
            (law, next) => law with { DemandDirectlyEnforceable = next }),
        regime.Rule("newDemandHalved", "new payment demand: half", law => law.NewDemandHalved),
        regime.Euros(
            "demandByExemptCollector",
            "payment demand by a collector exempt from registration",
            law => law.DemandByExemptCollector,
            (law, next) => law with { DemandByExemptCollector = next }),
    ];

    private static IEnumerable<LawEntry> Agreements(LawPart<RegimeLaw> regime) =>
    [
        regime.Euros("extension", "term extension", law => law.Extension, (law, next) => law with { Extension = next }),
        regime.Scale(
            "plan",
            "payment plan, by principal",
            law => law.Plan?.ByPrincipal,
            (law, next) => law with { Plan = law.Plan! with { ByPrincipal = next } }),
        regime.Count(
            "planFewInstalments",
            "up to so many instalments a plan costs the lowest price",
            law => law.Plan?.FewInstalments,
            (law, next) => law with { Plan = law.Plan! with { FewInstalments = next } }),
        regime.Euros(
            "planDirectlyEnforceable",
            "payment plan on a directly enforceable claim",
            law => law.Plan?.DirectlyEnforceable,
            (law, next) => law with { Plan = law.Plan! with { DirectlyEnforceable = next } }),
        regime.Euros(
            "planSupplement",
            "payment plan, for each further instalment",
            law => law.Plan?.Supplement,
            (law, next) => law with { Plan = law.Plan! with { Supplement = next } }),
        regime.Count(
            "planInstalmentsWithoutSupplement",
            "instalments without that supplement",
            law => law.Plan?.Supplement is { } supplement ? new(law.Plan.InstalmentsWithoutSupplement, supplement.Citation) : null,
            (law, next) => law with { Plan = law.Plan! with { InstalmentsWithoutSupplement = next.Value } }),
    ];

    private static IEnumerable<LawEntry> HarderMeasures(LawPart<RegimeLaw> regime) =>
    [
        regime.Scale("tratta", "tratta, by principal", law => law.Tratta, (law, next) => law with { Tratta = next }),
        regime.Euros(
            "trattaDirectlyEnforceable",
            "tratta on a directly enforceable claim",
            law => law.TrattaDirectlyEnforceable,
            (law, next) => law with { TrattaDirectlyEnforceable = next }),
        regime.Euros(
            "bankruptcyDemand",
            "bankruptcy demand, without service cost",
            law => law.BankruptcyDemand,
            (law, next) => law with { BankruptcyDemand = next }),
        regime.Rule("exceptionalWork", "exceptional work lifts the price", law => law.ExceptionalWork),
        regime.Rule("vatOnTop", "value added tax on top when the creditor cannot deduct it", law => law.VatOnTop),
    ];

    private static IEnumerable<LawEntry> Conditions(LawPart<RegimeLaw> regime) =>
    [
        regime.Days(
            "reminderDays",
            "notice before the due date, and from it to a written reminder that costs",
            law => law.ReminderDays,
            (law, next) => law with { ReminderDays = next }),
        regime.Days("letterDays", "from one letter to the next that costs", law => law.LetterDays, (law, next) => law with { LetterDays = next }),
        regime.Days(
            "extensionDays",
            "least length of a term extension that costs",
            law => law.ExtensionDays,
            (law, next) => law with { ExtensionDays = next }),
        regime.Days(
            "demandDaysAfterReminder",
            "from a reminder to a payment demand",
            law => law.DemandLaw?.DaysAfterReminder,
            (law, next) => law with { DemandLaw = law.DemandLaw! with { DaysAfterReminder = next } }),
        regime.Months(
            "consentMonths",
            "longest validity of a consent to durable delivery",
            law => law.DemandLaw?.ConsentMonths,
            (law, next) => law with { DemandLaw = law.DemandLaw! with { ConsentMonths = next } }),
    ];

    private static IEnumerable<LawEntry> Counts(LawPart<RegimeLaw> regime) =>
    [
        regime.Count("demandCount", "payment demands that may cost", law => law.DemandCount, (law, next) => law with { DemandCount = next }),
        regime.Count(
            "demandCountWithTratta",
            "payment demands that may cost beside a tratta",
            law => law.DemandCountWithTratta,
            (law, next) => law with { DemandCountWithTratta = next }),
        regime.Count(
            "planCount",
            "payment plans that may cost",
            law => law.PlanCount?.Ordinary,
            (law, next) => law with { PlanCount = law.PlanCount! with { Ordinary = next } }),
        regime.Count(
            "planCountLarger",
            "payment plans that may cost on a larger principal",
            law => law.PlanCount?.Larger,
            (law, next) => law with { PlanCount = law.PlanCount! with { Larger = next } }),
        regime.Euros(
            "planCountLargerAbove",
            "the principal above which that larger count holds",
            law => law.PlanCount is { } count ? new(count.Above, count.Larger.Citation) : null,
            (law, next) => law with { PlanCount = law.PlanCount! with { Above = next.Value } }),
        regime.Count("trattaCount", "trattas that may cost", law => law.TrattaCount, (law, next) => law with { TrattaCount = next }),
        regime.Count(
            "bankruptcyDemandCount",
            "bankruptcy demands that may cost",
            law => law.BankruptcyDemandCount,
            (law, next) => law with { BankruptcyDemandCount = next }),
        regime.Rule("specialReason", "a special reason lifts the counts", law => law.SpecialReason),
    ];

    private static IEnumerable<LawEntry> Caps(LawPart<RegimeLaw> regime) =>
    [
        regime.Scale("cap", "total cap, by principal", law => law.Cap, (law, next) => law with { Cap = next }),
        regime.Euros(
            "capDirectlyEnforceable",
            "total cap of a directly enforceable claim",
            law => law.CapDirectlyEnforceable,
            (law, next) => law with { CapDirectlyEnforceable = next }),
        regime.Euros(
            "capDirectlyEnforceableBankruptcy",
            "the same from a bankruptcy demand on",
            law => law.CapDirectlyEnforceableBankruptcy,
            (law, next) => law with { CapDirectlyEnforceableBankruptcy = next }),
        regime.Rule("exceptionallyDifficult", "exceptional difficulty lifts the total cap", law => law.ExceptionallyDifficult),
    ];
}
