using NodaTime;

namespace Indrivningslag;

/// <summary>A payment reminder (betalningspåminnelse, maksumuistutus): any letter by the creditor itself, whatever its heading.</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record PaymentReminder : Measure
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="by">Who takes the step.</param>
    /// <param name="form">How it reached the debtor.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public PaymentReminder(LocalDate on, CollectorRole by, DeliveryForm form)
        : base(EventKind.PaymentReminder, on, by) =>
        Form = form;

    /// <summary>How it reached the debtor.</summary>
    public DeliveryForm Form { get; init => field = Require.Defined(value, "form"); }

    /// <summary>The last day of the term for paying or remarking, inclusive; null: none set. Default null.</summary>
    public LocalDate? TermEndsOn
    {
        get;
        init
        {
            field = Require.Date(value, "termEndsOn");
            TermEndDay = Days.OfOrNone(value);
        }
    }

    /// <summary>Whether it was ensured that a durable letter really arrived (7.5). Default false.</summary>
    public bool ArrivalEnsured { get; init; }

    internal int TermEndDay { get; private init; } = Days.None;
}
