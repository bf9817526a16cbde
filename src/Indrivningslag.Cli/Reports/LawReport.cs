using System.Globalization;
using Indrivningslag.Law;
using NodaTime;
using NodaTime.Text;

namespace Indrivningslag.Cli;

/// <summary>The figures of the law on a day, or what changed between two days.</summary>
internal static class LawReport
{
    internal static void Write(Screen screen, LawBook book, IEnumerable<LawEntry> entries, LocalDate on)
    {
        screen.Line(Headline(book, on));
        var sheet = new Sheet().Column("Name").Prose("What").Number("Principal up to").Number("Value").Column("Provision");
        foreach (var entry in entries)
        {
            var figures = entry.On(book, on);
            foreach (var figure in figures)
            {
                var above = figures.Count > 1 ? "above" : string.Empty;
                sheet.Row(entry.Name, entry.Description, figure.UpTo?.ToString() ?? above, Value(entry.Unit, figure), Provision(entry, figure));
            }
        }

        screen.Table(sheet);
    }

    internal static void WriteChanges(Screen screen, LawBook book, IEnumerable<LawEntry> entries, LocalDate before, LocalDate after)
    {
        screen.Line(Headline(book, before));
        screen.Line(Headline(book, after));
        var sheet = new Sheet(lines: true).Column("Name").Prose("What").Column("Before").Column("After");
        foreach (var entry in entries)
        {
            var (old, now) = (entry.On(book, before), entry.On(book, after));
            if (!old.Equals(now))
            {
                sheet.Row(entry.Name, entry.Description, Figures(entry, old), Figures(entry, now));
            }
        }

        if (sheet.IsEmpty)
        {
            screen.Line("No figure changed.");
        }
        else
        {
            screen.Table(sheet);
        }
    }

    private static string Headline(LawBook book, LocalDate on)
    {
        var edition = book.On(on);
        return $"Law on {Iso(on)}: in force from {Iso(edition.From)}{(edition.Through is { } last ? $" to {Iso(last)}" : string.Empty)} ({edition.Act})";
    }

    private static string Figures(LawEntry entry, Sequence<LawFigure> figures) =>
        figures.Count == 0 ? "-" : string.Join('\n', figures.Select(figure => Figure(entry, figure)));

    private static string Figure(LawEntry entry, LawFigure figure)
    {
        var value = figure.Number is null ? "yes" : Value(entry.Unit, figure);
        var bound = figure.UpTo is { } upTo ? $"up to {upTo}: " : string.Empty;
        return $"{bound}{value} ({Provision(entry, figure)})";
    }

    /// <summary>The place, with the statute where it is not the Debt Collection Act.</summary>
    private static string Provision(LawEntry entry, LawFigure figure) =>
        string.Equals(entry.Act, LawCatalogue.ThisAct, StringComparison.Ordinal) ? figure.Citation.ToString() : $"{entry.Act} {figure.Citation}";

    private static string Value(LawUnit unit, LawFigure figure) => figure.Number is not { } number ? string.Empty : unit switch
    {
        LawUnit.Euros => Euro.Of(number).ToString(),
        LawUnit.Days => Whole(number) + " days",
        LawUnit.Months => Whole(number) + " months",
        LawUnit.PercentagePoints => number.ToString("0.######", CultureInfo.InvariantCulture) + " points",
        LawUnit.Count or LawUnit.None => Whole(number),
    };

    private static string Whole(decimal number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
