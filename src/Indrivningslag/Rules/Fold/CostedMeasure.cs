using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>A measure put to the limits on a day: what it costs and what the law in force says of its kind.</summary>
internal readonly struct CostedMeasure
{
    internal CostedMeasure(in CaseState state, Measure measure, int day, long fee, long service)
    {
        Measure = measure;
        Day = day;
        Fee = fee;
        Service = service;
        Consumer = Section03.IsConsumer(state, day);
        Edition = state.EditionOn(day, EventFold.EventPath);
        Law = Edition.For(Consumer);
        Principal = Euro.FromCents(state.TierPrincipal);
        DirectlyEnforceable = state.Claim.DirectlyEnforceable;
    }

    internal Measure Measure { get; }

    internal int Day { get; }

    /// <summary>The cost without service, in cents.</summary>
    internal long Fee { get; }

    /// <summary>The service cost of a bankruptcy demand, in cents.</summary>
    internal long Service { get; }

    internal bool Consumer { get; }

    internal Edition Edition { get; }

    internal RegimeLaw Law { get; }

    internal Euro Principal { get; }

    internal bool DirectlyEnforceable { get; }

    internal bool IsCopy => Measure is PaymentDemand { CopyToRepresentative: true };

    /// <summary>Whether a disclosed exceptional amount of work lifts the price (10a.3, 10e.3, 3b.3).</summary>
    internal bool PriceLifted => Measure.Exception is { LiftsUnitCeiling: true } && !DirectlyEnforceable && !IsCopy
        && !(Consumer && Measure.Kind == EventKind.Tratta);

    /// <summary>Whether a disclosed special reason lifts the counts (10c.2, 10g.3, 3d.3).</summary>
    internal bool CountLifted => Measure.Exception is { LiftsCount: true };
}
