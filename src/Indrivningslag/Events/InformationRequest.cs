using NodaTime;

namespace Indrivningslag;

/// <summary>The debtor asks for information on the debt (begäran om uppgifter, tietopyyntö; 4a §).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record InformationRequest : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="information">What is asked.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public InformationRequest(LocalDate on, InformationKind information)
        : base(EventKind.InformationRequest, on) =>
        Information = information;

    /// <summary>What is asked.</summary>
    public InformationKind Information { get; init => field = Require.Defined(value, "kind"); }
}
