using Indrivningslag.Law;

namespace Indrivningslag;

/// <summary>A step or conduct contrary to the Act (överträdelse, rikkomus), computed or on record.</summary>
/// <remarks>Value type, immutable, thread-safe. The default value is no breach, and says so.</remarks>
/// <param name="Event">The index of the event that is the breach, in the order the events were given.</param>
/// <param name="Reason">The rule, its citation and figures.</param>
/// <param name="Minor">Whether it counts as minor (10.3).</param>
[JsonConverter(typeof(PlainJson))]
public readonly record struct ListedBreach(int Event, Reason Reason, bool Minor)
{
    /// <summary>The provision breached.</summary>
    public Citation Citation => Reason.Citation;

    /// <summary>The event, the provision and the rule.</summary>
    public override string ToString() => Reason.IsNone ? "no breach" : $"{Event}: {Citation} {Reason.Code}{Weight}";

    private string Weight => Minor ? ", minor" : string.Empty;
}
