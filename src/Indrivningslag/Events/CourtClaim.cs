using NodaTime;

namespace Indrivningslag;

/// <summary>A claim for payment in court (krav i domstol, vaatimus tuomioistuimessa; 6 §).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record CourtClaim : CollectionAction
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="by">Who takes the step.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public CourtClaim(LocalDate on, CollectorRole by)
        : base(EventKind.CourtClaim, on, by)
    {
    }

    /// <summary>Whether delay could cost the creditor its right, or another weighty reason calls for haste (6.2.1). Default false.</summary>
    public bool Urgent { get; init; }
}
