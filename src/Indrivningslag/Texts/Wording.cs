using System.Globalization;
using System.Text;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Texts;

/// <summary>How one language words rules and errors and writes days, amounts and places in the Act. Nothing here reads the thread's culture.</summary>
internal abstract class Wording
{
    private static readonly Wording English = new English();
    private static readonly Wording Swedish = new Swedish();
    private static readonly Wording Finnish = new Finnish();

    internal static Wording In(Language language) => language switch
    {
        Language.English => English,
        Language.Swedish => Swedish,
        Language.Finnish => Finnish,
        _ => throw new InvalidFactException("language", Expected.ValueOf, nameof(Language)),
    };

    /// <summary>The text of a rule. A rule whose text names a day always has one; a dash stands in for a day that is lacking.</summary>
    internal string Text(in Reason reason)
    {
        var (amount, number, date, place) = (reason.Amount, reason.Number, reason.Date, reason.Citation);
        return Filled(Template(reason.Rule), name => name switch
        {
            "amount" => Amount(amount),
            "number" => Whole(number),
            "days" => DayCount(number),
            "place" => Place(place),
            _ => date is { } day ? Day(day) : "–",
        });
    }

    /// <summary>The text of an error.</summary>
    internal string Text(string fact, Expectation expectation) => Filled(Template(expectation.What), name => name switch
    {
        "fact" => fact,
        "0" => Argument(expectation.First),
        _ => Argument(expectation.Second),
    });

    /// <summary>The text of a rule with <c>{amount}</c>, <c>{number}</c>, <c>{days}</c> (the number with its unit), <c>{date}</c> and <c>{place}</c>.</summary>
    internal abstract string Template(Rule rule);

    /// <summary>The text of an error with <c>{fact}</c> and the arguments <c>{0}</c> and <c>{1}</c>.</summary>
    internal abstract string Template(Expected expected);

    /// <summary>A place in the Act; empty when none is named.</summary>
    internal abstract string Place(Citation citation);

    protected abstract string Amount(Euro amount);

    protected abstract string Day(LocalDate day);

    protected abstract string DayCount(int days);

    protected static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The day as written in Finland, in both of its languages.</summary>
    protected static string FinnishDay(LocalDate day) =>
        string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", day.Day, day.Month, day.Year);

    protected static string WithComma(Euro amount) => amount.ToString().Replace('.', ',');

    /// <summary>The section with its sign, such as <c>10 a §</c>; how both languages of Finland begin a citation.</summary>
    protected static string Section(Citation citation) => $"{SectionName(citation)} §";

    protected static string SectionName(Citation citation) =>
        citation.SectionSuffix is { } suffix ? $"{Whole(citation.Section)} {suffix}" : Whole(citation.Section);

    /// <summary>The template with every name in braces replaced.</summary>
    private static string Filled(string template, Func<string, string> value)
    {
        var open = template.IndexOf('{');
        if (open < 0)
        {
            return template;
        }

        var text = new StringBuilder(template.Length + 16);
        var from = 0;
        for (; open >= 0; open = template.IndexOf('{', from))
        {
            var close = template.IndexOf('}', open);
            text.Append(template, from, open - from).Append(value(template.Substring(open + 1, close - open - 1)));
            from = close + 1;
        }

        return text.Append(template, from, template.Length - from).ToString();
    }

    private string Argument(object? value) => value switch
    {
        LocalDate day => Day(day),
        Euro amount => Amount(amount),
        int number => Whole(number),
        string word => word,
        _ => string.Empty,
    };
}
