using NodaTime;
using static Indrivningslag.Law.Provision;

namespace Indrivningslag.Law.Editions;

/// <summary>539/2021, temporarily in force from 2021-07-01: the maxima of 1069/2020 go on, with a higher total cap.</summary>
internal static class Act539Of2021
{
    internal static Edition Edition { get; } = Act1069Of2020.Edition with
    {
        From = new LocalDate(2021, 7, 1),
        Act = "539/2021",
        Other = Act1069Of2020.Edition.Other with { Cap = new(UpTo(500, 230, "3e.1"), Above(480, "3e.1")) },
    };
}
