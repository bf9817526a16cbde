using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>A measure put to the limits on a day: what it costs and what the law in force says of its kind.</summary>
internal readonly struct CostedMeasure
{
    internal CostedMeasure(Measure measure, in Moment moment, long fee, long service, long principal, bool directlyEnforceable)
    {
        Measure = measure;
        Moment = moment;
        Fee = fee;
        Service = service;
        Principal = Euro.FromCents(principal);
        DirectlyEnforceable = directlyEnforceable;
        IsCopy = measure is PaymentDemand { CopyToRepresentative: true };
    }

    internal Measure Measure { get; }

    internal Moment Moment { get; }

    /// <summary>The cost without service, in cents.</summary>
    internal long Fee { get; }

    /// <summary>The service cost of a bankruptcy demand, in cents.</summary>
    internal long Service { get; }

    internal int Day => Moment.Day;

    internal bool Consumer => Moment.Consumer;

    internal Edition Edition => Moment.Edition;

    internal RegimeLaw Law => Moment.Law;

    /// <summary>The principal that picks prices, plan count and cap.</summary>
    internal Euro Principal { get; }

    internal bool DirectlyEnforceable { get; }

    internal bool IsCopy { get; }

    /// <summary>Whether a disclosed special reason lifts the counts (10c.2, 10g.3, 3d.3).</summary>
    internal bool CountLifted => Measure.Exception is { LiftsCount: true };
}
