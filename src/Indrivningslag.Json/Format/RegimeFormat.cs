using Indrivningslag.Law;

namespace Indrivningslag.Json;

/// <summary>What an edition sets for one regime, as the canonical text of its law book has it.</summary>
internal static class RegimeFormat
{
    private static readonly LawMembers M = new();
    private static readonly Property<Citation> Prices = M.Place("prices");
    private static readonly Property<bool> MaximaApply = M.Bool("maximaApply");
    private static readonly Property<Cited<Euro>?> Reminder = M.EurosIfAny("reminder");
    private static readonly Property<bool> DurableReminderListed = M.Bool("durableReminderListed");
    private static readonly Property<Citation?> OtherReminder = M.PlaceIfAny("otherReminder");
    private static readonly Property<Brackets?> Demand = M.ScaleIfAny("demand");
    private static readonly Property<Cited<Euro>?> DemandDirectlyEnforceable = M.EurosIfAny("demandDirectlyEnforceable");
    private static readonly Property<Citation?> NewDemandHalved = M.PlaceIfAny("newDemandHalved");
    private static readonly Property<Cited<Euro>?> DemandByExemptCollector = M.EurosIfAny("demandByExemptCollector");
    private static readonly Property<bool> FlawedDemandUnlisted = M.Bool("flawedDemandUnlisted");
    private static readonly Property<Cited<Euro>?> Extension = M.EurosIfAny("extension");
    private static readonly Property<Cited<int>?> ExtensionDays = M.CitedIfAny("extensionDays");
    private static readonly Property<PlanPrices?> Plan = M.ObjectIfAny("plan", PlanShape(new()).Read);
    private static readonly Property<Brackets?> Tratta = M.ScaleIfAny("tratta");
    private static readonly Property<Cited<Euro>?> TrattaDirectlyEnforceable = M.EurosIfAny("trattaDirectlyEnforceable");
    private static readonly Property<Cited<Euro>?> BankruptcyDemand = M.EurosIfAny("bankruptcyDemand");
    private static readonly Property<Citation?> ExceptionalWork = M.PlaceIfAny("exceptionalWork");
    private static readonly Property<Cited<int>?> ReminderDays = M.CitedIfAny("reminderDays");
    private static readonly Property<Cited<int>?> LetterDays = M.CitedIfAny("letterDays");
    private static readonly Property<Cited<int>?> DemandCount = M.CitedIfAny("demandCount");
    private static readonly Property<Cited<int>?> DemandCountWithTratta = M.CitedIfAny("demandCountWithTratta");
    private static readonly Property<PlanCount?> PlanCount = M.ObjectIfAny("planCount", PlanCountShape(new()).Read);
    private static readonly Property<Cited<int>?> TrattaCount = M.CitedIfAny("trattaCount");
    private static readonly Property<Cited<int>?> BankruptcyDemandCount = M.CitedIfAny("bankruptcyDemandCount");
    private static readonly Property<Citation?> SpecialReason = M.PlaceIfAny("specialReason");
    private static readonly Property<Brackets?> Cap = M.ScaleIfAny("cap");
    private static readonly Property<Cited<Euro>?> CapDirectlyEnforceable = M.EurosIfAny("capDirectlyEnforceable");
    private static readonly Property<Cited<Euro>?> CapDirectlyEnforceableBankruptcy = M.EurosIfAny("capDirectlyEnforceableBankruptcy");
    private static readonly Property<Citation?> ExceptionallyDifficult = M.PlaceIfAny("exceptionallyDifficult");
    private static readonly Property<Citation?> VatOnTop = M.PlaceIfAny("vatOnTop");
    private static readonly Property<DemandLaw?> DemandLaw = M.ObjectIfAny("demandLaw", DemandShape(new()).Read);

    internal static readonly Shape<RegimeLaw> Shape = M.Shape(f => new RegimeLaw
    {
        Prices = f.Of(Prices),
        MaximaApply = f.Of(MaximaApply),
        Reminder = f.Of(Reminder),
        DurableReminderListed = f.Of(DurableReminderListed),
        OtherReminder = f.Of(OtherReminder).GetValueOrDefault(),
        Demand = f.Of(Demand),
        DemandDirectlyEnforceable = f.Of(DemandDirectlyEnforceable),
        NewDemandHalved = f.Of(NewDemandHalved),
        DemandByExemptCollector = f.Of(DemandByExemptCollector),
        FlawedDemandUnlisted = f.Of(FlawedDemandUnlisted),
        Extension = f.Of(Extension),
        ExtensionDays = f.Of(ExtensionDays),
        Plan = f.Of(Plan),
        Tratta = f.Of(Tratta),
        TrattaDirectlyEnforceable = f.Of(TrattaDirectlyEnforceable),
        BankruptcyDemand = f.Of(BankruptcyDemand),
        ExceptionalWork = f.Of(ExceptionalWork).GetValueOrDefault(),
        ReminderDays = f.Of(ReminderDays),
        LetterDays = f.Of(LetterDays),
        DemandCount = f.Of(DemandCount),
        DemandCountWithTratta = f.Of(DemandCountWithTratta),
        PlanCount = f.Of(PlanCount),
        TrattaCount = f.Of(TrattaCount),
        BankruptcyDemandCount = f.Of(BankruptcyDemandCount),
        SpecialReason = f.Of(SpecialReason).GetValueOrDefault(),
        Cap = f.Of(Cap),
        CapDirectlyEnforceable = f.Of(CapDirectlyEnforceable),
        CapDirectlyEnforceableBankruptcy = f.Of(CapDirectlyEnforceableBankruptcy),
        ExceptionallyDifficult = f.Of(ExceptionallyDifficult).GetValueOrDefault(),
        VatOnTop = f.Of(VatOnTop),
        DemandLaw = f.Of(DemandLaw),
    });

    private static Shape<PlanPrices> PlanShape(LawMembers members)
    {
        var byPrincipal = members.Scale("byPrincipal");
        var citation = members.Place("citation");
        var few = members.CitedIfAny("fewInstalments");
        var enforceable = members.EurosIfAny("directlyEnforceable");
        var supplement = members.EurosIfAny("supplement");
        var without = members.Count("instalmentsWithoutSupplement");
        var supplementEnforceable = members.Bool("supplementDirectlyEnforceable");
        var written = members.Bool("writtenOnly");
        return members.Shape(f => new PlanPrices
        {
            ByPrincipal = f.Of(byPrincipal),
            Citation = f.Of(citation),
            FewInstalments = f.Of(few),
            DirectlyEnforceable = f.Of(enforceable),
            Supplement = f.Of(supplement),
            InstalmentsWithoutSupplement = f.Of(without),
            SupplementDirectlyEnforceable = f.Of(supplementEnforceable),
            WrittenOnly = f.Of(written),
        });
    }

    private static Shape<PlanCount> PlanCountShape(LawMembers members)
    {
        var ordinary = members.Cited("ordinary");
        var larger = members.Cited("larger");
        var above = members.Money("above");
        var enforceable = members.Bool("largerDirectlyEnforceable");
        return members.Shape(f => new PlanCount(f.Of(ordinary), f.Of(larger), f.Of(above), f.Of(enforceable)));
    }

    private static Shape<DemandLaw> DemandShape(LawMembers members)
    {
        var days = members.CitedIfAny("daysAfterReminder");
        var form = members.Place("form");
        var approvalOnly = members.Bool("approvalOnly");
        var months = members.CitedIfAny("consentMonths");
        var channel = members.Bool("establishedChannelSuffices");
        var arrival = members.PlaceIfAny("arrival");
        var contents = members.Place("contents");
        return members.Shape(f => new DemandLaw
        {
            DaysAfterReminder = f.Of(days),
            Form = f.Of(form),
            ApprovalOnly = f.Of(approvalOnly),
            ConsentMonths = f.Of(months),
            EstablishedChannelSuffices = f.Of(channel),
            Arrival = f.Of(arrival),
            Contents = f.Of(contents),
        });
    }
}
