using NodaTime;

namespace Indrivningslag;

/// <summary>The debtor agrees to durable delivery (samtycke, suostumus; 5.2, 5.3, 5b.2, 7.4).</summary>
/// <remarks>Immutable, compared by value, thread-safe.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record DeliveryConsent : CollectionEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="consent">Consent or approval.</param>
    /// <exception cref="InvalidFactException">A fact lacks the required shape.</exception>
    public DeliveryConsent(LocalDate on, ConsentKind consent)
        : base(EventKind.DeliveryConsent, on) =>
        ConsentKind = consent;

    /// <summary>Consent or approval.</summary>
    public ConsentKind ConsentKind { get; init => field = Require.Defined(value, "kind"); }

    /// <summary>Whether it says all that it must (5.2.1-4, 5b.2, 7.4). Default true.</summary>
    public bool Complete { get; init; } = true;

    /// <summary>The kinds of letters it covers; an approval covers every kind. Default payment demands.</summary>
    public CoveredLetters Covers
    {
        get;
        init => field = ((int)value & ~7) == 0 ? value : throw new InvalidFactException("covers", Expected.ValueOf, nameof(CoveredLetters));
    } = CoveredLetters.PaymentDemand;

    /// <summary>The last day it is valid, inclusive; null: none stated. Default null.</summary>
    public LocalDate? ValidThrough { get; init => field = Require.Date(value, "validThrough"); }
}
