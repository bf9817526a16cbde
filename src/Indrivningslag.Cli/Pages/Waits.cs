using NodaTime;

namespace Indrivningslag.Cli;

/// <summary>The spans in which a measure was not yet allowed to cost anything.</summary>
internal static class Waits
{
    /// <summary>
    /// For each measure the time from the step before it, or from the due date, to the day it could be charged: that is asked as the case
    /// stood on the day of the step before. Planned steps likewise.
    /// </summary>
    internal static IReadOnlyList<Mark> Of(CaseAnswers answers)
    {
        var waits = new List<Mark>();
        var before = answers.Input.Case.Claim.DueOn;
        foreach (var (index, item) in answers.Events)
        {
            if (item is Measure measure)
            {
                if (before < measure.On && Asked(answers, measure, before) is { ChargeableFrom: { } from } permission && from > before)
                {
                    waits.Add(Wait(answers, before, from, Timeline.Whole(index), EventText.Of(measure, answers.Labels)) with
                    {
                        Why = [.. permission.Obstacles.Select(static obstacle => obstacle.Reason).Concat(LimitsOnceOpen(answers, measure, permission))],
                        Target = CasePart.EventId(answers, index),
                    });
                }

                before = measure.On > before ? measure.On : before;
            }
        }

        waits.AddRange(Planned(answers, before));
        return waits;
    }

    private static IEnumerable<Mark> Planned(CaseAnswers answers, LocalDate before)
    {
        var steps = answers.Schedule.Value?.Value.Steps ?? [];
        var start = before > answers.Input.Day ? before : answers.Input.Day;
        for (var i = 0; i < steps.Count && steps[i].On is { } on; i++)
        {
            if (steps[i].ChargeableFrom is { } from && from > start)
            {
                var name = EventText.Of(steps[i].Action!, answers.Labels);
                yield return Wait(answers, start, from, CasePart.PlanNumber(i), name) with
                {
                    Why = [.. steps[i].WaitsFor.Select(static obstacle => obstacle.Reason)],
                    Target = CasePart.PlanId(answers, i),
                    Planned = true,
                };
            }

            start = on;
        }
    }

    private static Mark Wait(CaseAnswers answers, LocalDate after, LocalDate from, string number, string name) =>
        new(after, number, Labels.Fill(answers.Labels.Page.WaitOf, name, answers.Labels.Write(from)))
        {
            Through = from.PlusDays(-1),
            Label = number,
            Why = [],
            Target = string.Empty,
        };

    /// <summary>What still keeps a measure free on the first day on which it is permitted.</summary>
    private static Sequence<Reason> LimitsOnceOpen(CaseAnswers answers, Measure measure, Permission permission) =>
        permission.Permitted || permission.Earliest is not { } earliest || earliest >= permission.ChargeableFrom ? permission.Limits
            : Asked(answers, measure, earliest)?.Limits ?? permission.Limits;

    /// <summary>The question about a measure as if it were taken on another day; null where such questions are not answered.</summary>
    private static Permission? Asked(CaseAnswers answers, Measure measure, LocalDate on) => Attempt<Permission>.At(
        () => answers.Input.Act.Permission(answers.Input.Case, measure with { On = on, PreparedOn = null }).Value).Value;
}
