using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using Indrivningslag.Json;

namespace Indrivningslag.Cli;

/// <summary><c>indrivningslag calendar</c>: for many cases, what becomes permitted or chargeable on which day.</summary>
internal static class CalendarCommand
{
    private const int MostDays = 36_500;

    internal static Command Create(Labels words, Files files, Surroundings around)
    {
        var file = new Argument<string>("CASES.jsonl")
        {
            Description = "Cases, or requests that hold one, each on a line; - reads the standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var from = Dates.Option("--from", "The first day, and the day each case is looked at; later events are left out.", words.Mistakes);
        var days = Count("--days", "How many days.", words.Mistakes);
        var steps = new Option<string>("--steps")
        {
            Description = "A JSON file with the steps planned for consumer and for other claims; - prints the usual ones, which are the default.",
            HelpName = "FILE",
        };
        var ics = new Option<string>("--ics") { Description = "Writes an iCalendar file too.", HelpName = "FILE" };
        var act = new ActOptions(files);
        var command = new Command("calendar", "Tells for many cases what becomes permitted or chargeable on which day, step by step as planned.")
        {
            file, from, days, steps, ics, Languages.Option(words.Mistakes),
        };
        command.Validators.Add(result => Require(result, file, [from, days], steps, words.Mistakes));
        command.SetAction(result =>
        {
            if (result.GetValue(steps) is Files.StandardInput)
            {
                around.Output.WriteLine(Usual());
                return 0;
            }

            var plan = result.GetValue(steps) is { } path ? files.Read(path, CaseJson.ReadPlan) : StepPlan.Usual;
            var window = new Window(result.GetValue(from)!.Value, result.GetValue(days)!.Value);
            var progress = around.Progress(words);
            return Run(new CaseCalendar(act.Of(result), plan, window), files, result.GetValue(file)!, result.GetValue(ics), words, around, progress);
        });
        return act.AddTo(command, words.Mistakes);
    }

    /// <summary>Reads the cases one after another, writes the file as they come, and prints the table in the end.</summary>
    /// <returns>1 when any line had an error, else 0.</returns>
    private static int Run(CaseCalendar calendar, Files files, string path, string? ics, Labels words, Surroundings around, Progress? progress)
    {
        var turns = new List<CalendarTurn>();
        var count = default(FilterCount);
        using var input = files.Open(path);
        using var file = ics is null ? null : new CalendarFile(File.Create(ics), words, calendar.Window.From);
        foreach (var (number, line) in CaseLines.Of(input))
        {
            var error = calendar.Read(line.Span, words, turn =>
            {
                turns.Add(turn);
                file?.Write(turn);
            });
            if (error is not null)
            {
                var name = path is Files.StandardInput ? words.Mistakes.StandardInput : path;
                around.Error.WriteLine($"{name}:{number.ToString(CultureInfo.InvariantCulture)}: {error}");
            }

            count += new FilterCount(1, error is null ? 0 : 1);
            progress?.Show(count);
        }

        progress?.Finish(count);
        using var screen = new Screen(around);
        CalendarReport.Write(screen, words, calendar.Window, turns);
        screen.Show();
        return count.Errors > 0 ? 1 : 0;
    }

    private static string Usual()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, CaseJson.WriterOptions with { Indented = true, NewLine = "\n" }))
        {
            CaseJson.WritePlan(json, StepPlan.Usual);
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static Option<int?> Count(string name, string description, MistakeLabels words) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostDays)
            {
                return number;
            }

            result.AddError(Labels.Fill(words.NotACount, text, 1, MostDays));
            return null;
        },
    };

    /// <summary>Only to print the usual steps needs nothing else.</summary>
    private static void Require(CommandResult result, Argument file, Option[] needed, Option<string> steps, MistakeLabels words)
    {
        if (result.GetResult(steps)?.Tokens is [{ Value: Files.StandardInput }])
        {
            return;
        }

        if (result.GetResult(file) is not { Tokens.Count: > 0 })
        {
            result.AddError(words.FileMissing);
        }

        foreach (var option in needed.Where(option => result.GetResult(option) is null))
        {
            result.AddError(Labels.Fill(words.OptionMissing, option.Name));
        }
    }
}
