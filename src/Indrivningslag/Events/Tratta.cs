using NodaTime;

namespace Indrivningslag;

/// <summary>A tratta: a demand under threat of publication or entry in the credit register (7 §).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Tratta : Measure
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="by">Who takes the step.</param>
    /// <param name="form">How it reached the debtor.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public Tratta(LocalDate on, CollectorRole by, DeliveryForm form)
        : base(EventKind.Tratta, on, by) =>
        Form = form;

    /// <summary>How it reached the debtor.</summary>
    public DeliveryForm Form { get; init => field = Require.Defined(value, "form"); }

    /// <summary>Whether it was ensured that a durable letter really arrived (7.5). Default false.</summary>
    public bool ArrivalEnsured { get; init; }
}
