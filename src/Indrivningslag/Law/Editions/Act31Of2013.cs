using NodaTime;
using static Indrivningslag.Law.Provision;

namespace Indrivningslag.Law.Editions;

/// <summary>31/2013, in force from 2013-03-16: lower consumer maxima, halving, counts, and the standard compensation of commercial payments.</summary>
internal static class Act31Of2013
{
    internal static Edition Edition { get; } = Act28Of2005.Edition with
    {
        From = new LocalDate(2013, 3, 16),
        Act = "31/2013",
        Consumer = Consumer(Act28Of2005.Edition.Consumer),
        StandardCompensation = Euros(40, "10e.1"),
        Forfeiture = At("10.3"),
        ForfeitingSections = Sequence.Of(At("4"), At("4b"), At("4c"), At("5"), At("5a"), At("7")),
        EnforceableConsumer = At("10f.1"),
        EnforceableOther = At("10f.2"),
        ConductCovered = true,
    };

    private static RegimeLaw Consumer(RegimeLaw before) => before with
    {
        Reminder = Euros(5, "10a.1.1"),
        Demand = new(UpTo(100, 14, "10a.1.2.a"), UpTo(1_000, 24, "10a.1.2.b"), Above(50, "10a.1.2.c")),
        DemandDirectlyEnforceable = Euros(14, "10a.1.3"),
        NewDemandHalved = At("10a.1.4"),
        DemandByExemptCollector = Euros(5, "10a.1.5"),
        Extension = Euros(5, "10a.1.6"),
        ExtensionDays = Number(14, "10b.3"),
        Plan = new()
        {
            Citation = At("10a.1.7"),
            ByPrincipal = new(UpTo(100, 20, "10a.1.7.a"), UpTo(1_000, 30, "10a.1.7.b"), Above(50, "10a.1.7.c")),
            FewInstalments = Number(4, "10a.1.7.a"),
            DirectlyEnforceable = Euros(20, "10a.1.7.d"),
        },
        DemandCount = Number(2, "10c.1"),
        PlanCount = new(Number(1, "10c.1"), Number(2, "10c.1"), Euro.FromCents(100_00), false),
        SpecialReason = At("10c.2"),
        Cap = new(UpTo(100, 60, "10d.1.1"), UpTo(1_000, 120, "10d.1.2"), Above(210, "10d.1.3")),
        CapDirectlyEnforceable = Euros(51, "10d.3"),
        ExceptionallyDifficult = At("10d.2"),
        DemandLaw = new() { DaysAfterReminder = Number(14, "5.3"), Form = At("5"), ApprovalOnly = true, Contents = At("5a") },
    };
}
