using NodaTime;

namespace Indrivningslag;

/// <summary>Collection was exceptionally difficult (exceptionellt svår, poikkeuksellisen vaikea; 10d.2, 10h.2).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record ExceptionallyDifficult : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="proportionate">Whether the measures were in proportion, above all to the principal.</param>
    /// <param name="disclosed">Whether the debtor was told the costs, their grounds and why the total is exceeded.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public ExceptionallyDifficult(LocalDate on, bool proportionate, bool disclosed)
        : base(EventKind.ExceptionallyDifficult, on)
    {
        Proportionate = proportionate;
        Disclosed = disclosed;
    }

    /// <summary>Whether the measures were in proportion, above all to the principal.</summary>
    public bool Proportionate { get; init; }

    /// <summary>Whether the debtor was told the costs, their grounds and why the total is exceeded; without it nothing is lifted.</summary>
    public bool Disclosed { get; init; }
}
