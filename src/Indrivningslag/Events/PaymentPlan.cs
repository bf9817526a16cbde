using NodaTime;

namespace Indrivningslag;

/// <summary>A payment plan (betalningsplan, maksusuunnitelma).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record PaymentPlan : Measure
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="by">Who takes the step.</param>
    /// <param name="form">How it reached the debtor.</param>
    /// <param name="instalments">The number of instalments, at least 1.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public PaymentPlan(LocalDate on, CollectorRole by, DeliveryForm form, int instalments)
        : base(EventKind.PaymentPlan, on, by)
    {
        Form = form;
        Instalments = instalments;
    }

    /// <summary>How it reached the debtor.</summary>
    public DeliveryForm Form { get; init => field = Require.Defined(value, "form"); }

    /// <summary>The number of instalments (poster, erät), at least 1.</summary>
    public int Instalments { get; init => field = Require.Count(value, Require.MostItems, "instalments"); }

    /// <summary>Whether it covers the whole remaining claim. Default true.</summary>
    public bool CoversWholeClaim { get; init; } = true;

    /// <summary>Whether it was made together with the debtor. Default true.</summary>
    public bool MadeWithDebtor { get; init; } = true;
}
