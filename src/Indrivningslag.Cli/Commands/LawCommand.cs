using System.CommandLine;
using Indrivningslag.Law;

namespace Indrivningslag.Cli;

/// <summary><c>indrivningslag law</c>: the figures in force on a day, or what changed between two days.</summary>
internal static class LawCommand
{
    internal static Command Create(Labels words, Files files, Surroundings around)
    {
        var on = Dates.Option("--on", "The day; by default the first day of the latest edition in the law book.", words.Mistakes);
        var diff = Dates.Pair("--diff", "Two days: prints what changed between them.", words.Mistakes);
        var category =
            Choice.Among(new Option<string>("--category") { Description = "Only the figures for such claims." }, words.Mistakes, "consumer", "other");
        var act = new ActOptions(files);
        var command = new Command("law", "Prints the amounts, days and counts in force, by name and with their provisions.") { on, diff, category, act.Law };
        command.Validators.Add(result =>
        {
            if (result.GetResult(on) is not null && result.GetResult(diff) is not null)
            {
                result.AddError(Labels.Fill(words.Mistakes.Exclusive, on.Name, diff.Name));
            }
        });
        command.SetAction(result =>
        {
            var book = act.Of(result).Law;
            using var screen = new Screen(around);
            var entries = Entries(result.GetValue(category));
            if (result.GetValue(diff) is [var before, var after])
            {
                LawReport.WriteChanges(screen, book, entries, before, after);
            }
            else
            {
                LawReport.Write(screen, book, entries, result.GetValue(on) ?? book.Editions[^1].From);
            }

            screen.Show();
        });
        return command;
    }

    private static IEnumerable<LawEntry> Entries(string? category) => category switch
    {
        "consumer" => LawCatalogue.Entries.Where(static entry => entry.Category != ClaimCategory.Other),
        "other" => LawCatalogue.Entries.Where(static entry => entry.Category != ClaimCategory.Consumer),
        _ => LawCatalogue.Entries,
    };
}
