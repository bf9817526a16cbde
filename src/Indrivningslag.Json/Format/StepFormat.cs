using System.Text.Json;

namespace Indrivningslag.Json;

/// <summary>Planned steps: every action of the format without its days, its terms in days.</summary>
internal static class StepFormat
{
    /// <summary>The steps by the type of their event; only those of actions are read.</summary>
    internal static readonly Tagged<PlannedStep> Steps = new(EventFormat.Type, [.. EventFormat.Events.Shapes.Select(Row)], step => (int)step.Kind);

    private static readonly Properties OfPlan = new();
    private static readonly Property<Sequence<PlannedStep>> Consumer = OfPlan.List<PlannedStep>("consumer", Read, Steps.Write);
    private static readonly Property<Sequence<PlannedStep>> Other = OfPlan.List<PlannedStep>("other", Read, Steps.Write);

    /// <summary>A plan for each regime.</summary>
    internal static readonly Shape<StepPlan> Plan =
        OfPlan.Shape(f => new StepPlan(f.Of(Consumer), f.Of(Other))).With(Consumer, x => x.Consumer).With(Other, x => x.Other);

    internal static PlannedStep Read(ref Utf8JsonReader json) =>
        Steps.Begin(ref json, EventFormat.Actions, Expected.CreditorStep, out var progress).Read(ref json, progress);

    private static Shape<PlannedStep> Row(Shape<CollectionEvent> action)
    {
        var row = new Shape<PlannedStep, PlannedStep>(EventFormat.P, f => Make(action, f)).WithAll(action, x => x.Facts, EventFormat.DaysOfAction);
        if (action.Has(EventFormat.TermEndsOn))
        {
            row.Maybe(EventFormat.TermDays, x => x.TermDays);
        }

        if (action.Has(EventFormat.RemarksTermEndsOn))
        {
            row.Maybe(EventFormat.RemarksTermDays, x => x.RemarksTermDays);
        }

        return row;
    }

    private static PlannedStep Make(Shape<CollectionEvent> action, Facts f)
    {
        f.Set(EventFormat.On, Require.LastDay);
        return new PlannedStep((CollectionAction)action.Make(f))
        {
            TermDays = f.Of(EventFormat.TermDays),
            RemarksTermDays = f.Of(EventFormat.RemarksTermDays),
        };
    }
}
