using NodaTime;

namespace Indrivningslag;

/// <summary>A step of the creditor's side (åtgärd, toimi); what the question of permission is about.</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public abstract record CollectionAction : CollectionEvent
{
    private protected CollectionAction(EventKind kind, LocalDate on, CollectorRole by, EventRole role = EventRole.Step)
        : base(kind, on, role) => By = by;

    /// <summary>Who takes the step.</summary>
    public CollectorRole By
    {
        get;
        init => field = Kind == EventKind.PaymentDemand && value == CollectorRole.Creditor
            ? throw new InvalidFactException("by", Expected.ProfessionalCollector)
            : Require.Defined(value, "by");
    }

    /// <summary>Whether a fault in this step counts as minor (ringa, vähäinen; 10.3). Default false.</summary>
    public bool MinorBreach { get; init; }

    internal override string Detail => " " + Print.Camel(By);
}
