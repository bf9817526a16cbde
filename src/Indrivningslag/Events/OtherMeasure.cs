using NodaTime;

namespace Indrivningslag;

/// <summary>Any other measure that can bear a cost (annan indrivningsåtgärd, muu perintätoimi).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record OtherMeasure : Measure
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="by">Who takes the step.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public OtherMeasure(LocalDate on, CollectorRole by)
        : base(EventKind.OtherMeasure, on, by)
    {
    }

    /// <summary>What it was, for people to read. Default empty.</summary>
    public string Description { get; init => field = Require.NotNull(value, "description"); } = string.Empty;
}
