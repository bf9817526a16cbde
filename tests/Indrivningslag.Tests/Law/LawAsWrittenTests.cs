using System.Text;
using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace Indrivningslag.Tests.Law;

/// <summary>Every figure of the law on the first day of every edition, written down, so that a changed one must be reviewed against the Act.</summary>
public class LawAsWrittenTests
{
    [Fact]
    public void Every_name_description_and_figure_is_as_written_down()
    {
        var book = LawBook.Finland;
        var days = book.Editions.Select(edition => edition.From)
            .Concat(book.TrattaLaws.Select(law => law.From))
            .Distinct()
            .Order()
            .ToArray();
        var text = new StringBuilder();
        foreach (var entry in LawCatalogue.Entries)
        {
            text.Append(entry.Name).Append(" (").Append(entry.Category).Append(", ").Append(entry.Unit).Append("): ").Append(entry.Description).Append('\n');
            foreach (var day in days)
            {
                text.Append("  ").Append(LocalDatePattern.Iso.Format(day)).Append(": ").AppendJoin("; ", entry.On(book, day)).Append('\n');
            }
        }

        Snapshot.Check("Law/LawAsWritten.txt", text.ToString());
    }

    [Fact]
    public void Every_edition_names_its_act_and_its_days()
    {
        var text = LawBook.Finland.Editions.Select(edition => $"{edition.Act} {Iso(edition.From)} {(edition.Through is { } day ? Iso(day) : "-")}");
        Assert.Equal(
            ["28/2005 2005-05-01 2013-03-15", "31/2013 2013-03-16 2020-12-31", "1069/2020 2021-01-01 2021-06-30", "539/2021 2021-07-01 2022-04-30", "299/2022 2022-05-01 -"],
            text);
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
