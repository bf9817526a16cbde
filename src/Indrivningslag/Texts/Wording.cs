using System.Globalization;
using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag.Texts;

/// <summary>How one language words rules and errors and writes days, amounts and places in the Act. Nothing here reads the thread's culture.</summary>
internal abstract class Wording
{
    private const int RoomForValues = 64;

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

    /// <summary>The text of a rule.</summary>
    internal string Text(in Reason reason)
    {
        if (reason.IsNone)
        {
            return NoReason;
        }

        var text = new TextBuffer(new char[Template(reason.Rule).Length + RoomForValues]);
        Write(ref text, reason);
        return text.ToString();
    }

    /// <summary>The text of an error.</summary>
    internal string Text(string fact, Expectation expectation)
    {
        var text = new TextBuffer(new char[Template(expectation.What).Length + fact.Length + RoomForValues]);
        var template = new Template(Template(expectation.What));
        while (template.NextName(ref text))
        {
            if (template.Is("fact"))
            {
                text.Append(fact);
            }
            else
            {
                Argument(ref text, template.Is("0") ? expectation.First : expectation.Second);
            }
        }

        return text.ToString();
    }

    /// <summary>Adds the text of a rule. A rule whose text names a day always has one; a dash stands in for a day that is lacking.</summary>
    internal void Write(ref TextBuffer text, in Reason reason)
    {
        var template = new Template(reason.IsNone ? NoReason : Template(reason.Rule));
        while (template.NextName(ref text))
        {
            if (template.Is("amount"))
            {
                Amount(ref text, reason.Amount);
            }
            else if (template.Is("number"))
            {
                text.Append(reason.Number);
            }
            else if (template.Is("days"))
            {
                DayCount(ref text, reason.Number);
            }
            else if (template.Is("place"))
            {
                text.Append(Place(reason.Citation));
            }
            else if (reason.Date is { } day)
            {
                Day(ref text, day);
            }
            else
            {
                text.Append('–');
            }
        }
    }

    /// <summary>The text of a rule with <c>{amount}</c>, <c>{number}</c>, <c>{days}</c> (the number with its unit), <c>{date}</c> and <c>{place}</c>.</summary>
    internal abstract string Template(Rule rule);

    /// <summary>The text of an error with <c>{fact}</c> and the arguments <c>{0}</c> and <c>{1}</c>.</summary>
    internal abstract string Template(Expected expected);

    /// <summary>The text of the default value, which is no reason.</summary>
    internal abstract string NoReason { get; }

    /// <summary>A place in the Act; empty when none is named.</summary>
    internal abstract string Place(Citation citation);

    protected abstract void Amount(ref TextBuffer text, Euro amount);

    protected abstract void Day(ref TextBuffer text, LocalDate day);

    protected abstract void DayCount(ref TextBuffer text, int days);

    protected static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The day as written in Finland, in both of its languages.</summary>
    protected static void FinnishDay(ref TextBuffer text, LocalDate day)
    {
        text.Append(day.Day);
        text.Append('.');
        text.Append(day.Month);
        text.Append('.');
        text.Append(day.Year);
    }

    protected static void Number(ref TextBuffer text, Euro amount, char decimalSign)
    {
        if (amount < Euro.Zero)
        {
            text.Append('-');
        }

        text.Append(Math.Abs(amount.Cents / 100));
        text.Append(decimalSign);
        text.Append(Math.Abs(amount.Cents % 100), digits: 2);
    }

    /// <summary>The section with its sign, such as <c>10 a §</c>; how both languages of Finland begin a citation.</summary>
    protected static string Section(Citation citation) => $"{SectionName(citation)} §";

    protected static string SectionName(Citation citation) =>
        citation.SectionLetter is { } suffix ? $"{Whole(citation.Section)} {suffix}" : Whole(citation.Section);

    private void Argument(ref TextBuffer text, object? value)
    {
        switch (value)
        {
            case LocalDate day:
                Day(ref text, day);
                break;
            case Euro amount:
                Amount(ref text, amount);
                break;
            case int number:
                text.Append(number);
                break;
            default:
                text.Append(value as string ?? string.Empty);
                break;
        }
    }
}
