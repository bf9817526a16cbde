using NodaTime;
using NodaTime.Text;

namespace Indrivningslag;

/// <summary>Short forms for logs and debuggers, the same in every culture.</summary>
internal static class Print
{
    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string Iso(LocalDate? date, string otherwise) => date is { } day ? Iso(day) : otherwise;

    internal static string Percent(decimal? percent) =>
        percent is { } rate ? string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0} %", rate) : "the minimum charge";

    /// <summary>The member's name in camel case, as the JSON form has it.</summary>
    internal static string Camel<T>(T member)
        where T : struct, Enum
    {
        var name = member.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    internal static string Money(Euro? amount, string otherwise) => amount is { } euro ? euro.ToString() : otherwise;
}
