using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag;

/// <summary>Why an action is not permitted (hinder, este), and when it will be if only time stands in the way.</summary>
/// <remarks>Value type, immutable, thread-safe. The default value is no obstacle, and says so.</remarks>
[JsonConverter(typeof(PlainJson))]
public readonly record struct Obstacle
{
    /// <summary>Makes an obstacle by hand, as a test of a caller does.</summary>
    /// <param name="reason">The rule, its citation and figures.</param>
    /// <param name="liftsOn">The first day it is gone, inclusive; null: time alone does not remove it.</param>
    /// <exception cref="InvalidFactException">The day is out of range.</exception>
    public Obstacle(Reason reason, LocalDate? liftsOn)
        : this(reason, Require.Date(liftsOn, "liftsOn") is { } day ? Days.Of(day) : Days.Never)
    {
    }

    internal Obstacle(Reason reason, int liftsDay)
    {
        Reason = reason;
        LiftsDay = liftsDay;
    }

    /// <summary>The rule, its citation and figures.</summary>
    public Reason Reason { get; }

    /// <summary>Where the rule stands.</summary>
    public Citation Citation => Reason.Citation;

    /// <summary>The first day the obstacle is gone, inclusive; null when time alone does not remove it.</summary>
    public LocalDate? LiftsOn => Reason.IsNone ? null : Days.ToDateOrNull(LiftsDay);

    internal int LiftsDay { get; }

    /// <summary>The provision, the rule and when it lifts.</summary>
    public override string ToString() => Reason.IsNone ? "no obstacle" : $"{Citation} {Reason.Code}, lifts {Print.Iso(LiftsOn, "never")}";
}
