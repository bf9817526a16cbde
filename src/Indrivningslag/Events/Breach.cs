using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag;

/// <summary>A breach on record (överträdelse, rikkomus): conduct that cannot be computed from the other events.</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Breach : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="section">The provision breached, such as 4.2.1; matched by its section.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public Breach(LocalDate on, Citation section)
        : base(EventKind.Breach, on) =>
        Section = section;

    /// <summary>The provision breached.</summary>
    public Citation Section
    {
        get;
        init => field = value.Section == 0 ? throw new InvalidFactException("section", Expected.PlaceInAct) : value;
    }

    /// <summary>Whether the breach counts as minor (ringa, vähäinen; 10.3). Default false.</summary>
    public bool Minor { get; init; }

    /// <summary>The index, in the order the events are given, of the measure it concerns; null: no single one. Default null.</summary>
    public int? Measure { get; init; }

    /// <summary>Who committed it; null: not known, a professional is assumed. Default null.</summary>
    public CollectorRole? By { get; init => field = value is { } role ? Require.Defined(role, "by") : null; }
}
