using Indrivningslag.Law;

namespace Indrivningslag;

/// <summary>A breach that the audit found, and what may follow (granskningsiakttagelse, tarkastushavainto).</summary>
/// <remarks>Immutable, thread-safe.</remarks>
/// <param name="Breach">The breach.</param>
/// <param name="Step">The event that is the breach.</param>
/// <param name="Consequences">Every consequence that the Act makes possible, by provision.</param>
/// <param name="Supervisor">The provision that names the supervisor: 12 § for consumer claims, the Consumer Ombudsman; null: none.</param>
[JsonConverter(typeof(PlainJson))]
public sealed record AuditFinding(ListedBreach Breach, CollectionEvent Step, Sequence<Citation> Consequences, Citation? Supervisor)
{
    /// <summary>What was charged beyond the recoverable amount with tax, in euros; 0 when the breach is of another kind.</summary>
    public Euro Overcharged { get; init; }

    /// <summary>The breach and what may follow.</summary>
    public override string ToString() => $"{Step}: {Breach.Citation} {Breach.Reason.Code}, {string.Join(" ", Consequences)}";
}
