using Indrivningslag.Law;

namespace Indrivningslag.Tests.Properties;

/// <summary>What an assessment says of a measure, apart from the facts it repeats.</summary>
internal readonly record struct Measured(
    int Event, Euro? Ceiling, Euro Admitted, Euro Recoverable, Euro Vat, Euro DirectlyEnforceable, Sequence<Citation> Limits)
{
    public static Measured Of(MeasureCost cost) => new(
        cost.Event,
        cost.Ceiling,
        cost.Admitted,
        cost.Recoverable,
        cost.Vat,
        cost.DirectlyEnforceable,
        Sequence.From(cost.Limits.Select(limit => limit.Citation)));

    /// <summary>All measures of a scenario, by their place in the list.</summary>
    public static Sequence<Measured> All(Scenario scenario) =>
        Sequence.From(scenario.Costs().Value.Measures.Select(Of).OrderBy(m => m.Event));

    /// <summary>The same without one event of the list, and with the places that the others have without it.</summary>
    public static Sequence<Measured> AllBut(int place, Scenario scenario) => Sequence.From(All(scenario)
        .Where(m => m.Event != place)
        .Select(m => m with { Event = m.Event < place ? m.Event : m.Event - 1 }));

    public static Euro Sum(IEnumerable<Euro> amounts) => amounts.Aggregate(Euro.Zero, Euro.Add);
}
