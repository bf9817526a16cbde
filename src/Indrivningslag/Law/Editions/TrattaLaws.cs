using NodaTime;
using static Indrivningslag.Law.Provision;

namespace Indrivningslag.Law.Editions;

/// <summary>The rules on trattas by the day a letter was sent; 540/2021 changed them between two editions.</summary>
internal static class TrattaLaws
{
    private static readonly TrattaLaw Original = new()
    {
        From = new LocalDate(2005, 5, 1),
        Act = "513/1999",
        ReminderTermDays = Number(7, "7.3"),
        ApprovalOnly = true,
        PublicationFromDays = Number(10, "7.5"),
    };

    private static readonly TrattaLaw Act1069Of2020 = Original with
    {
        From = new LocalDate(2021, 1, 1),
        Act = "1069/2020",
        ClosedToPersonsAndPartnerships = At("7"),
        TurnoverStatementCloses = At("7.5"),
    };

    private static readonly TrattaLaw Act540Of2021 = Act1069Of2020 with
    {
        From = new LocalDate(2021, 10, 1),
        Act = "540/2021",
        PublicationFromDays = Number(21, "7.5"),
        ClosedToPersonsAndPartnerships = null,
        TurnoverStatementCloses = null,
    };

    private static readonly TrattaLaw Act299Of2022 = Act540Of2021 with
    {
        From = new LocalDate(2022, 5, 1),
        Act = "299/2022",
        ReminderTermDays = Number(10, "7.3"),
        ApprovalOnly = false,
        Arrival = At("7.5"),
        PublicationFromDays = Number(14, "7.6"),
        PublicationThroughDays = Number(60, "7.6"),
    };

    internal static Sequence<TrattaLaw> All { get; } = Sequence.Of(Original, Act1069Of2020, Act540Of2021, Act299Of2022);
}
