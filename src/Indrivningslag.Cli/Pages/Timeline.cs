using System.Globalization;
using NodaTime;

namespace Indrivningslag.Cli;

/// <summary>Something that is drawn on the timeline, on a day or over a span of days.</summary>
/// <param name="On">The day, or the first of a span.</param>
/// <param name="Number">What stands on the mark: the event's number.</param>
/// <param name="Name">What it is, in words.</param>
internal sealed record Mark(LocalDate On, string Number, string Name)
{
    /// <summary>The last day of a span; null: a mark of one day.</summary>
    internal LocalDate? Through { get; init; }

    /// <summary>What a measure may cost; null: nothing is drawn.</summary>
    internal Euro? May { get; init; }

    /// <summary>What was asked for a measure; null: nothing was asked, since it is only planned.</summary>
    internal Euro? Asked { get; init; }

    /// <summary>A short text beside the mark, drawn where there is room.</summary>
    internal string Label { get; init; } = string.Empty;

    internal IReadOnlyList<Reason> Why { get; init; } = [];

    /// <summary>The id of the place on the page that tells more.</summary>
    internal required string Target { get; init; }

    internal bool Planned { get; init; }

    internal bool HasBars => May is not null || Asked is not null;
}

/// <summary>Marks of one kind.</summary>
/// <param name="Title">Their name.</param>
/// <param name="Style">The class they are drawn with.</param>
/// <param name="Marks">The marks by day.</param>
/// <param name="MostBarRows">Bars that would need more rows are left out; the amounts stand beside the marks.</param>
internal sealed record TimeLane(string Title, string Style, IReadOnlyList<Mark> Marks, int MostBarRows = 0);

/// <summary>A day that stands out on the whole timeline.</summary>
internal sealed record Flag(LocalDate On, string Label, string Style);

/// <summary>What the timeline of a case shows.</summary>
internal sealed record Timeline(TimeScale Scale, IReadOnlyList<Flag> Flags, IReadOnlyList<TimeLane> Lanes, LocalDate Day)
{
    private const int MostYearsAhead = 3;
    private const int LongestName = 24;

    /// <summary>Whether anything is planned after the day asked.</summary>
    internal bool LooksAhead => Lanes.Any(lane => lane.Marks.Any(static mark => mark.Planned));

    /// <summary>The largest amount that a bar stands for, in cents.</summary>
    internal long LargestBar => Lanes.SelectMany(static lane => lane.Marks).Select(static mark => Math.Max(mark.May?.Cents ?? 0, mark.Asked?.Cents ?? 0)).Append(1).Max();

    internal static Timeline Of(CaseAnswers answers)
    {
        var (input, labels) = (answers.Input, answers.Labels);
        var steps = answers.Schedule.Value?.Value.Steps ?? [];
        var waits = Waits.Of(answers);
        var limit = input.Day.PlusYears(MostYearsAhead);
        var ahead = steps.Select(static step => step.On).OfType<LocalDate>().Concat(waits.Select(static wait => wait.Through!.Value)).Where(day => day <= limit);
        var days = answers.Events.Select(static pair => pair.Item.On).Append(input.Case.Claim.DueOn).Append(input.Day).Concat(ahead).ToArray();
        var scale = new TimeScale(days.Min(), days.Max());
        var lanes = new TimelineLanes(answers, scale, waits).All();
        return new(scale, FlagsOf(input, labels, scale), lanes, input.Day);
    }

    private static Flag[] FlagsOf(CaseInput input, Labels labels, TimeScale scale) =>
    [
        .. DueDays(input.Case.Claim).Select(day => new Flag(day, Labels.Fill(labels.Page.DueOn, labels.Write(day)), "due")),
        .. input.Act.Law.Editions.Where(edition => edition.From > scale.From && edition.From < scale.Through)
            .Select(edition => new Flag(edition.From, NameOf(edition.Act, labels), "edition")),
        new Flag(input.Day, Labels.Fill(labels.Page.DayAsked, labels.Write(input.Day)), "asked-day"),
    ];

    /// <summary>Acts of the statute book are told by their numbers; others by their names, cut where they are long.</summary>
    private static string NameOf(string act, Labels labels)
    {
        var name = act.Length > LongestName ? act[..LongestName] + "…" : act;
        return act.Length > 0 && char.IsAsciiDigit(act[0]) ? Labels.Fill(labels.Page.Edition, name) : name;
    }

    private static IEnumerable<LocalDate> DueDays(Claim claim) => (claim.Items?.Select(static item => item.DueOn) ?? [claim.DueOn]).Distinct().Order();

    internal static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
