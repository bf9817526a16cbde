using NodaTime;
using static Indrivningslag.Law.Provision;

namespace Indrivningslag.Law.Editions;

/// <summary>28/2005, in force from 2005-05-01: the first maximum amounts for consumer claims.</summary>
internal static class Act28Of2005
{
    internal static Edition Edition { get; } = new()
    {
        From = new LocalDate(2005, 5, 1),
        Act = "28/2005",
        Consumer = Consumer(),
        Other = new RegimeLaw { Prices = At("10.1"), MaximaApply = false },
        Forfeiture = At("10.2"),
        ForfeitingSections = Sequence.Of(At("4"), At("5")),
        EnforceableConsumer = At("10.3"),
        ConductCovered = false,
    };

    private static RegimeLaw Consumer() => new()
    {
        Prices = At("10a.1"),
        Reminder = Euros(5, "10a.1"),
        OtherReminder = At("10a.2"),
        Demand = new(UpTo(250, 21, "10a.1"), Above(45, "10a.1")),
        DemandDirectlyEnforceable = Euros(12, "10a.1"),
        Plan = new() { Citation = At("10a.1"), ByPrincipal = Flat(30, "10a.1"), WrittenOnly = true },
        ExceptionalWork = At("10a.3"),
        ReminderDays = Number(14, "10b.1"),
        LetterDays = Number(14, "10b.2"),
        Cap = new(UpTo(250, 190, "10c.1"), Above(220, "10c.1")),
        CapDirectlyEnforceable = Euros(59, "10c.1"),
        ExceptionallyDifficult = At("10c.2"),
    };
}
