using NodaTime;
using static Indrivningslag.Law.Provision;

namespace Indrivningslag.Law.Editions;

/// <summary>1069/2020, temporarily in force from 2021-01-01: the first maximum amounts for claims that are not consumer claims.</summary>
internal static class Act1069Of2020
{
    internal static Edition Edition { get; } = Act31Of2013.Edition with
    {
        From = new LocalDate(2021, 1, 1),
        Act = "1069/2020",
        Other = new RegimeLaw
        {
            Prices = At("3b.1"),
            Reminder = Euros(10, "3b.1.1"),
            DurableReminderListed = true,
            OtherReminder = At("3b.2"),
            Demand = new(UpTo(500, 50, "3b.1.2"), Above(80, "3b.1.2")),
            NewDemandHalved = At("3b.1.3"),
            DemandByExemptCollector = Euros(10, "3b.1"),
            FlawedDemandUnlisted = true,
            Extension = Euros(10, "3b.1"),
            ExtensionDays = Number(14, "3c.2"),
            Plan = new()
            {
                Citation = At("3b.1"),
                ByPrincipal = new(UpTo(500, 30, "3b.1"), Above(60, "3b.1")),
                FewInstalments = Number(4, "3b.1"),
                Supplement = Euros(5, "3b.1"),
                InstalmentsWithoutSupplement = 6,
                SupplementDirectlyEnforceable = true,
            },
            Tratta = Flat(100, "3b.1"),
            BankruptcyDemand = Euros(100, "3b.1"),
            ExceptionalWork = At("3b.3"),
            LetterDays = Number(7, "3c.1"),
            DemandCount = Number(2, "3d.1"),
            DemandCountWithTratta = Number(1, "3d.1"),
            PlanCount = new(Number(1, "3d.2"), Number(2, "3d.2"), Euro.FromCents(500_00), true),
            TrattaCount = Number(1, "3d.1"),
            BankruptcyDemandCount = Number(1, "3d.1"),
            SpecialReason = At("3d.3"),
            Cap = new(UpTo(500, 230, "3e.1"), Above(410, "3e.1")),
            ExceptionallyDifficult = At("3e.2"),
        },
    };
}
