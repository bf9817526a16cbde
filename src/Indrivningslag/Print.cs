using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Indrivningslag;

/// <summary>Short forms for logs and debuggers, the same in every culture.</summary>
internal static class Print
{
    internal const string Hex = "0123456789abcdef";

    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string Iso(LocalDate? date, string otherwise) => date is { } day ? Iso(day) : otherwise;

    internal static string Percent(decimal? percent) =>
        percent is { } rate ? string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0} %", rate) : "the minimum charge";

    /// <summary>The member's name in camel case, as the JSON form has it.</summary>
    internal static string Camel<T>(T member)
        where T : struct, Enum =>
        Camel(member.ToString());

    /// <summary>A name in camel case.</summary>
    internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    internal static string Money(Euro? amount, string otherwise) => amount is { } euro ? euro.ToString() : otherwise;

    /// <summary>A text as JSON has it between quotes. Only what JSON does not allow there is escaped, and in one way.</summary>
    internal static string Escaped(string text)
    {
        var first = 0;
        while (first < text.Length && !NeedsEscape(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            escaped = letter switch
            {
                _ when !NeedsEscape(letter) => escaped.Append(letter),
                < ' ' => escaped.Append("\\u00").Append(Hex[letter >> 4]).Append(Hex[letter & 15]),
                _ => escaped.Append('\\').Append(letter),
            };
        }

        return escaped.ToString();
    }

    private static bool NeedsEscape(char letter) => letter is < ' ' or '"' or '\\';
}
