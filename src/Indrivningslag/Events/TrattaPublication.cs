using NodaTime;

namespace Indrivningslag;

/// <summary>The publication of a tratta, or its entry in the credit register (7.6).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record TrattaPublication : CollectionAction
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="by">Who takes the step.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public TrattaPublication(LocalDate on, CollectorRole by)
        : base(EventKind.TrattaPublication, on, by)
    {
    }

    /// <summary>The index of the tratta that is published, in the order given; it must come before the publication. Null: the latest. Default null.</summary>
    public int? Tratta { get; init; }

    /// <summary>Whether another last day was agreed in writing or electronically (7.6). Default false.</summary>
    public bool OtherDeadlineAgreed { get; init; }
}
