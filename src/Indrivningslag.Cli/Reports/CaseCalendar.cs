using Indrivningslag.Json;
using NodaTime;

namespace Indrivningslag.Cli;

/// <summary>Some days in a row.</summary>
/// <param name="From">The first day.</param>
/// <param name="Days">How many days there are, at least 1.</param>
internal readonly record struct Window(LocalDate From, int Days)
{
    internal LocalDate Through => From.PlusDays(Days - 1);

    internal bool Holds(LocalDate? day) => day >= From && day <= Through;
}

/// <summary>A day on which a step of a case becomes permitted, chargeable, or both.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Place">The step's place in the plan, from 1.</param>
/// <param name="On">The day.</param>
/// <param name="Step">The step.</param>
internal sealed record CalendarTurn(string Claim, int Place, LocalDate On, ScheduledStep Step)
{
    internal bool Permitted => Step.PermittedFrom == On;

    internal bool Chargeable => Step.ChargeableFrom == On;
}

/// <summary>Finds the days for case after case: each planned step is put where it may be charged, or else where it is permitted.</summary>
/// <param name="Act">The Act; the policy of a request goes before its readings.</param>
/// <param name="Plan">The steps.</param>
/// <param name="Window">The days looked at.</param>
internal sealed record CaseCalendar(DebtCollectionAct Act, StepPlan Plan, Window Window)
{
    /// <summary>Reads a case, and tells its days.</summary>
    /// <returns>What is wrong with the case; null: nothing.</returns>
    internal string? Read(ReadOnlySpan<byte> line, Labels words, Action<CalendarTurn> tell)
    {
        try
        {
            var input = CaseInput.Of(line, Act, Window.From);
            foreach (var turn in Turns(input))
            {
                tell(turn);
            }

            return null;
        }
        catch (CaseErrorException error)
        {
            return error.Text(words.Language);
        }
        catch (OverflowException)
        {
            return words.Mistakes.AmountsTooLarge;
        }
    }

    private List<CalendarTurn> Turns(CaseInput input)
    {
        var steps = UsualSchedule.Of(input, Plan).Value.Steps;
        var turns = new List<CalendarTurn>();
        for (var i = 0; i < steps.Count; i++)
        {
            foreach (var day in new[] { steps[i].PermittedFrom, steps[i].ChargeableFrom }.Distinct().Where(Window.Holds))
            {
                turns.Add(new CalendarTurn(input.Case.Claim.Id, i + 1, day!.Value, steps[i]));
            }
        }

        return turns;
    }
}
