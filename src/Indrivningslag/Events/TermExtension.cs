using NodaTime;

namespace Indrivningslag;

/// <summary>A term extension (förlängning av betalningstiden, maksuajan pidennys).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record TermExtension : Measure
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="by">Who takes the step.</param>
    /// <param name="days">By how many days, at least 1, counted from the later of the due date then in force and this day.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public TermExtension(LocalDate on, CollectorRole by, int days)
        : base(EventKind.TermExtension, on, by) =>
        Days = days;

    /// <summary>By how many days the term is extended, at least 1.</summary>
    public int Days { get; init => field = Require.Count(value, Require.MostDays, "days"); }

    /// <summary>Whether the debtor asked for it (10a.1.6, 10e.1.5). Default true.</summary>
    public bool RequestedByDebtor { get; init; } = true;
}
