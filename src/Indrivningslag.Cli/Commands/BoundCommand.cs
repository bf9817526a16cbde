using System.CommandLine;
using System.CommandLine.Parsing;

namespace Indrivningslag.Cli;

/// <summary><c>indrivningslag bound</c>: the most that may be asked for collection, of one claim or in a table of all.</summary>
internal static class BoundCommand
{
    internal static Command Create(Labels words, Files files, Surroundings around)
    {
        var category = Choice.Among(new Option<string>("--category") { Description = "The kind of claim." }, words.Mistakes, "consumer", "other");
        var principal = Amounts.Option("--principal", "The principal; without it the bounds of all claims under every edition are printed.", words.Mistakes);
        var enforceable = new Option<bool>("--directly-enforceable") { Description = "The claim is directly enforceable." };
        var on = Dates.Option("--on", "The due date; by default the first day of the latest edition in the law book.", words.Mistakes);
        var until = Dates.Option("--until", "The last day looked at; by default there is none.", words.Mistakes);
        var reminderCost = Amounts.Option("--reminder-cost", "Reminders in another form, such as calls, are made too, and cost this.", words.Mistakes);
        var act = new ActOptions(files);
        var command = new Command("bound", "Finds the largest total that any lawful history lets the creditor ask for, and the first day on which it can be reached.")
        {
            category, principal, enforceable, on, until, reminderCost, act.Law, Languages.Option(words.Mistakes),
        };
        command.Validators.Add(result => Require(result, principal, category, [enforceable, on, until, reminderCost], words.Mistakes));
        command.SetAction(result => Run(around, words, screen =>
        {
            var amended = act.Of(result);
            if (result.GetValue(principal) is not { } amount)
            {
                BoundReport.WriteTable(screen, words, BoundTable.Of(amended));
                return;
            }

            var kind = result.GetValue(category) is "consumer" ? ClaimCategory.Consumer : ClaimCategory.Other;
            var question = new BoundQuestion(amended, kind, amount, result.GetValue(on) ?? amended.Law.Editions[^1].From)
            {
                DirectlyEnforceable = result.GetValue(enforceable),
                Until = result.GetValue(until),
                ReminderCost = result.GetValue(reminderCost),
            };
            BoundReport.Write(screen, words, question, amended.Equals(DebtCollectionAct.Finland) ? null : question with { Act = DebtCollectionAct.Finland });
        }));
        return command;
    }

    private static void Run(Surroundings around, Labels words, Action<Screen> write)
    {
        using var screen = new Screen(around);
        try
        {
            write(screen);
        }
        catch (BoundTooFarException error)
        {
            throw new InvalidDataException(Labels.Fill(words.Mistakes.BoundTooFar, BoundSearch.MostSteps), error);
        }

        screen.Show();
    }

    private static void Require(CommandResult result, Option principal, Option category, Option[] others, MistakeLabels words)
    {
        var missing = result.GetResult(principal) is null ? principal : result.GetResult(category) is null ? category : null;
        foreach (var given in others.Append(category).Append(principal).Where(option => missing is not null && option != missing && result.GetResult(option) is { Implicit: false }))
        {
            result.AddError(Labels.Fill(words.Needs, given.Name, missing!.Name));
        }
    }
}
