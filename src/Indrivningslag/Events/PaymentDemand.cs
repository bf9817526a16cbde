using NodaTime;

namespace Indrivningslag;

/// <summary>A payment demand (betalningskrav, maksuvaatimus), sent by a professional collector only (5 §, 5b §).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record PaymentDemand : Measure
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="by">Who takes the step; never the creditor.</param>
    /// <param name="form">How it reached the debtor.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public PaymentDemand(LocalDate on, CollectorRole by, DeliveryForm form)
        : base(EventKind.PaymentDemand, on, by) =>
        Form = form;

    /// <summary>How it reached the debtor.</summary>
    public DeliveryForm Form { get; init => field = Require.Defined(value, "form"); }

    /// <summary>The last day of the term for paying, inclusive; null: none set. Default null.</summary>
    public LocalDate? TermEndsOn
    {
        get;
        init
        {
            field = Require.Date(value, "termEndsOn");
            TermEndDay = Days.OfOrNone(value);
        }
    }

    /// <summary>The last day of the term for remarks, inclusive; null: the same as the term for paying. Default null.</summary>
    public LocalDate? RemarksTermEndsOn
    {
        get;
        init
        {
            field = Require.Date(value, "remarksTermEndsOn");
            RemarksTermEndDay = Days.OfOrNone(value);
        }
    }

    /// <summary>Whether it was ensured that a durable letter really arrived (5.4, 5b.3). Default false.</summary>
    public bool ArrivalEnsured { get; init; }

    /// <summary>The required items that the demand lacks (5a §, 5b.4). Default none.</summary>
    public DemandContents MissingContents
    {
        get;
        init => field = ((int)value & ~1023) == 0 ? value : throw new InvalidFactException("missingContents", Expected.ValueOf, nameof(DemandContents));
    }

    /// <summary>Whether this is a copy to a guardian or attorney (intressebevakare, edunvalvoja; 5.5): free, and no letter of its own. Default false.</summary>
    public bool CopyToRepresentative { get; init; }

    internal int TermEndDay { get; private init; } = Days.None;

    internal int RemarksTermEndDay { get; private init; } = Days.None;

    internal bool Lacks(DemandContents item) => (MissingContents & item) != DemandContents.None;
}
