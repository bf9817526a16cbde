using NodaTime;

namespace Indrivningslag;

/// <summary>The debtor asks that collection be suspended and the matter taken to court (begäran om avbrytande, perinnän keskeyttämispyyntö; 4c.1). The day is the day it arrived.</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record SuspensionRequest : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="form">How the debtor made it.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public SuspensionRequest(LocalDate on, DeliveryForm form)
        : base(EventKind.SuspensionRequest, on) =>
        Form = form;

    /// <summary>How the debtor made it.</summary>
    public DeliveryForm Form { get; init => field = Require.Defined(value, "form"); }
}
