using NodaTime;

namespace Indrivningslag;

/// <summary>The debtor took a legal remedy against a directly enforceable claim (grundbesvär, perustevalitus; 4b.3).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record LegalRemedy : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public LegalRemedy(LocalDate on)
        : base(EventKind.LegalRemedy, on)
    {
    }
}
