using System.Globalization;
using Indrivningslag.Law;
using NodaTime;
using NodaTime.Text;

namespace Indrivningslag.Cli;

/// <summary>The words of reports in one language, and how it writes days and amounts.</summary>
internal sealed record Labels
{
    private const char NoBreak = '\u00A0';

    private static readonly LocalDatePattern FinnishDay = LocalDatePattern.CreateWithInvariantCulture("d.M.uuuu");

    internal required Language Language { get; init; }

    internal required CaseLabels Case { get; init; }

    internal required NextLabels Next { get; init; }

    internal required CalendarLabels Calendar { get; init; }

    internal required BoundLabels Bound { get; init; }

    internal required StatementLabels Statement { get; init; }

    internal required PageLabels Page { get; init; }

    internal required QuestionLabels Questions { get; init; }

    internal required CompareLabels Compare { get; init; }

    internal required MistakeLabels Mistakes { get; init; }

    /// <summary>The kinds of events, in the order of <see cref="EventKind"/>.</summary>
    internal required string[] Events { get; init; }

    internal required string[] Roles { get; init; }

    internal required string[] Forms { get; init; }

    internal required string[] Grounds { get; init; }

    internal required string[] Consents { get; init; }

    internal required string[] Extinctions { get; init; }

    internal required string[] Information { get; init; }

    internal required string[] Exceptions { get; init; }

    /// <summary>With the number of days.</summary>
    internal required string Days { get; init; }

    /// <summary>With the number of instalments.</summary>
    internal required string Instalments { get; init; }

    /// <summary>With the service cost.</summary>
    internal required string Service { get; init; }

    internal required string CopyToRepresentative { get; init; }

    /// <summary>With the last day of work on a measure.</summary>
    internal required string PreparedOn { get; init; }

    internal required string ToAgent { get; init; }

    internal required string DoesNotCount { get; init; }

    internal required string StandardCompensation { get; init; }

    internal required string Principal { get; init; }

    internal required string Interest { get; init; }

    internal required string Costs { get; init; }

    internal required string InterestOnCosts { get; init; }

    internal required string Total { get; init; }

    internal required string Overpayment { get; init; }

    internal required string Day { get; init; }

    internal required string Provision { get; init; }

    /// <summary>With the lines, the errors, the lines a second and the time.</summary>
    internal required string Progress { get; init; }

    internal static Labels In(Language language) => language switch
    {
        Language.Swedish => SwedishLabels.All,
        Language.Finnish => FinnishLabels.All,
        Language.English => EnglishLabels.All,
    };

    internal string Write(Euro amount) => Comma(amount.ToString());

    internal string Write(decimal number) => Comma(number.ToString("0.######", CultureInfo.InvariantCulture));

    internal string Write(LocalDate day) => (Language == Language.English ? LocalDatePattern.Iso : FinnishDay).Format(day);

    internal string Write(LocalDate? day) => day is { } some ? Write(some) : "-";

    internal string Write(Citation citation) => citation.ToText(Language);

    /// <summary>The text of a reason with its provision, unless the text names it already.</summary>
    internal string Write(Reason reason)
    {
        var (text, place) = (reason.Text(Language), Write(reason.Citation));
        return text.Contains(place, StringComparison.Ordinal) ? text : $"{text} ({place})";
    }

    /// <summary>An amount with its currency, from which no line end parts it.</summary>
    internal string Money(Euro amount) => Write(amount) + NoBreak + "€";

    /// <summary>A difference, with its sign.</summary>
    internal string Signed(Euro difference) => (difference > Euro.Zero ? "+" : string.Empty) + Money(difference).Replace('-', '−');

    /// <summary>An amount of whole euros for the scale of a picture.</summary>
    internal string Whole(Euro amount) => Count(amount.Cents / 100);

    /// <summary>A whole number in groups of three digits.</summary>
    internal string Count(long number) =>
        number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', Language == Language.English ? ',' : NoBreak);

    /// <summary>The text with every amount bound to its currency.</summary>
    internal static string Bind(string text) => text.Replace(" €", NoBreak + "€", StringComparison.Ordinal);

    internal static string Fill(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);

    private string Comma(string number) => Language == Language.English ? number : number.Replace('.', ',');
}
