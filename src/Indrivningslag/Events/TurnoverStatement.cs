using NodaTime;

namespace Indrivningslag;

/// <summary>The debtor company stated its fallen turnover, which closed publication for trattas of 2021 (7 § as in force 2021-01-01 to 2021-09-30).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record TurnoverStatement : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public TurnoverStatement(LocalDate on)
        : base(EventKind.TurnoverStatement, on)
    {
    }
}
