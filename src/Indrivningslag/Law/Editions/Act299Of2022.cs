using NodaTime;
using static Indrivningslag.Law.Provision;

namespace Indrivningslag.Law.Editions;

/// <summary>299/2022, in force from 2022-05-01: lasting maxima for other claims, durable delivery with consent, and the enforceable part.</summary>
internal static class Act299Of2022
{
    internal static Edition Edition { get; } = Act539Of2021.Edition with
    {
        From = new LocalDate(2022, 5, 1),
        Act = "299/2022",
        Consumer = Consumer(Act539Of2021.Edition.Consumer),
        Other = Other(Act539Of2021.Edition.Other),
        StandardCompensation = Euros(40, "10i.1"),
        ForfeitingSections = Sequence.Of(At("4"), At("4b"), At("4c"), At("5"), At("5a"), At("5b"), At("7")),
        EnforceableCap = Euros(65, "10j.3"),
        EnforceableByOtherPrices = true,
        EnforceableConsumer = At("10j.1"),
        EnforceableOther = At("10j.2"),
    };

    private static RegimeLaw Consumer(RegimeLaw before) => before with
    {
        DurableReminderListed = true,
        DemandLaw = new()
        {
            DaysAfterReminder = Number(14, "5.1"),
            Form = At("5.2"),
            ConsentMonths = Number(12, "5.2"),
            Arrival = At("5.4"),
            Contents = At("5a"),
        },
    };

    private static RegimeLaw Other(RegimeLaw before) => before with
    {
        Prices = At("10e.1"),
        Reminder = Euros(12, "10e.1.1"),
        OtherReminder = At("10e.2"),
        Demand = new(UpTo(500, 50, "10e.1.2.a"), UpTo(2_500, 70, "10e.1.2.b"), UpTo(10_000, 90, "10e.1.2.c"), Above(110, "10e.1.2.d")),
        DemandDirectlyEnforceable = Euros(50, "10e.1.2.e"),
        NewDemandHalved = At("10e.1.3"),
        DemandByExemptCollector = Euros(12, "10e.1.4"),
        FlawedDemandUnlisted = false,
        Extension = Euros(10, "10e.1.5"),
        ExtensionDays = Number(14, "10f.2"),
        Plan = new()
        {
            Citation = At("10e.1.6"),
            ByPrincipal = new(UpTo(500, 30, "10e.1.6.a"), UpTo(2_500, 45, "10e.1.6.b"), UpTo(10_000, 60, "10e.1.6.c"), Above(75, "10e.1.6.d")),
            FewInstalments = Number(4, "10e.1.6.a"),
            DirectlyEnforceable = Euros(30, "10e.1.6.f"),
            Supplement = Euros(5, "10e.1.6.e"),
            InstalmentsWithoutSupplement = 6,
        },
        Tratta = new(UpTo(500, 110, "10e.1.7.a"), UpTo(2_500, 125, "10e.1.7.b"), UpTo(10_000, 140, "10e.1.7.c"), Above(155, "10e.1.7.d")),
        TrattaDirectlyEnforceable = Euros(110, "10e.1.7.e"),
        BankruptcyDemand = Euros(100, "10e.1.8"),
        ExceptionalWork = At("10e.3"),
        LetterDays = Number(10, "10f.1"),
        DemandCount = Number(2, "10g.1"),
        DemandCountWithTratta = Number(1, "10g.1"),
        PlanCount = new(Number(1, "10g.2"), Number(2, "10g.2"), Euro.FromCents(500_00), true),
        TrattaCount = Number(1, "10g.1"),
        BankruptcyDemandCount = Number(1, "10g.1"),
        SpecialReason = At("10g.3"),
        Cap = new(UpTo(500, 250, "10h.1.1"), UpTo(2_500, 470, "10h.1.2"), UpTo(10_000, 550, "10h.1.3"), Above(620, "10h.1.4")),
        CapDirectlyEnforceable = Euros(214, "10h.4"),
        CapDirectlyEnforceableBankruptcy = Euros(314, "10h.4"),
        ExceptionallyDifficult = At("10h.2"),
        VatOnTop = At("10e.4"),
        DemandLaw = new() { Form = At("5b.2"), EstablishedChannelSuffices = true, Arrival = At("5b.3"), Contents = At("5b.4") },
    };
}
