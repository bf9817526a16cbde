namespace Indrivningslag.Tests.SecondOpinion;

/// <summary>A step that is planned, with its terms in days from the day on which it will be taken.</summary>
internal sealed record Step(Event Action, int? TermDays, int? RemarksTermDays);

/// <summary>A step put on its day, or null: it has none; what is found about it stands as of the day of the step before.</summary>
internal sealed record Placed(Step Step, DateOnly? On, Permit? Permit, long? Maximum);

internal sealed record Plan(IReadOnlyList<Placed> Steps, long? Total);

/// <summary>The lawful schedule: each step on the first day on which it is permitted, or may cost, after the step before.</summary>
internal static class Schedule
{
    public static Plan Of(Case all, DateOnly start, IReadOnlyList<Step> steps, bool whenChargeable)
    {
        var c = all.AsOf(start);
        DateOnly? on = start;
        var placed = new List<Placed>();
        foreach (var step in steps)
        {
            if (on is not { } asked)
            {
                placed.Add(new Placed(step, null, null, 0));
                continue;
            }

            var permit = Permission.Of(c, step.Action, asked);
            on = whenChargeable ? permit.ChargeableFrom ?? permit.Earliest : permit.Earliest;
            var maximum = on is { } day ? Permission.Maximum(c, step.Action, day) : 0;
            placed.Add(new Placed(step, on, permit, maximum));
            if (on is { } taken)
                c = c.With(Taken(step, taken, maximum, all.Events.Count + placed.Count - 1));
        }

        var last = placed.LastOrDefault(p => p.On is not null)?.On;
        return new Plan(placed, last is { } end ? Costs.Assess(c, end).Total : null);
    }

    private static Event Taken(Step step, DateOnly on, long? maximum, int index) => step.Action with
    {
        Index = index,
        On = on,
        Cost = maximum ?? step.Action.Cost,
        TermEndsOn = step.TermDays is { } days ? on.AddDays(days) : null,
        RemarksTermEndsOn = step.RemarksTermDays is { } remarks ? on.AddDays(remarks) : null,
        ArrivalEnsured = true,
        InformedOfNoCosts = true,
    };
}
