using System.CommandLine;
using System.CommandLine.Parsing;
using Indrivningslag.Json;
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
        var fingerprint = new Option<bool>("--fingerprint") { Description = "Prints what tells this law book from every other: SHA-256 over all that is in it." };
        var whole = new Option<bool>("--json") { Description = "Prints the whole law book as a line of JSON, over which the fingerprint is taken." };
        var act = new ActOptions(files);
        var command = new Command("law", "Prints the amounts, days and counts in force, by name and with their provisions.")
        {
            on, diff, category, fingerprint, whole,
        };
        command.Validators.Add(result => Exclude(result, words.Mistakes, [whole, fingerprint, on, diff], [whole, fingerprint, category]));
        command.SetAction(result =>
        {
            var book = act.Of(result).Law;
            if (result.GetValue(fingerprint) || result.GetValue(whole))
            {
                around.Output.WriteLine(result.GetValue(whole) ? LawJson.Write(book) : book.Fingerprint);
                return;
            }

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
        return act.AddTo(command, words.Mistakes);
    }

    /// <summary>Of the options of each group only one may be given.</summary>
    private static void Exclude(CommandResult result, MistakeLabels words, params Option[][] groups)
    {
        foreach (var group in groups)
        {
            if (group.Where(option => result.GetResult(option) is { Implicit: false }).ToArray() is [var one, var other, ..])
            {
                result.AddError(Labels.Fill(words.Exclusive, one.Name, other.Name));
                return;
            }
        }
    }

    private static IEnumerable<LawEntry> Entries(string? category) => category switch
    {
        "consumer" => LawCatalogue.Entries.Where(static entry => entry.Category != ClaimCategory.Other),
        "other" => LawCatalogue.Entries.Where(static entry => entry.Category != ClaimCategory.Consumer),
        _ => LawCatalogue.Entries,
    };
}
