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
                sheet.Row(entry.Name, entry.Description, figure.UpTo?.ToString() ?? above, Value(entry.Unit, figure), figure.Citation.ToString());
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
                sheet.Row(entry.Name, entry.Description, Figures(entry.Unit, old), Figures(entry.Unit, now));
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

    private static string Figures(LawUnit unit, Sequence<LawFigure> figures) =>
        figures.Count == 0 ? "-" : string.Join('\n', figures.Select(figure => Figure(unit, figure)));

    private static string Figure(LawUnit unit, LawFigure figure)
    {
        var value = figure.Number is null ? "yes" : Value(unit, figure);
        return figure.UpTo is { } bound ? $"up to {bound}: {value} ({figure.Citation})" : $"{value} ({figure.Citation})";
    }

    private static string Value(LawUnit unit, LawFigure figure) => (unit, figure.Number) switch
    {
        (_, null) => string.Empty,
        (LawUnit.Euros, { } euros) => Euro.Of(euros).ToString(),
        (LawUnit.Days, { } days) => Whole(days) + " days",
        (LawUnit.Months, { } months) => Whole(months) + " months",
        (_, { } count) => Whole(count),
    };

    private static string Whole(decimal number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
