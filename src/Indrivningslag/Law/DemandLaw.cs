namespace Indrivningslag.Law;

/// <summary>When and how a payment demand may be sent (5 §, 5a §, 5b §).</summary>
/// <remarks>Immutable, compared by value.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record DemandLaw
{
    /// <summary>Days from the reminder to the demand; null: no reminder is needed.</summary>
    public Cited<int>? DaysAfterReminder { get; init; }

    /// <summary>The rule on written and durable form.</summary>
    public required Citation Form { get; init; }

    /// <summary>Whether only an approval after the due date opens durable delivery.</summary>
    public bool ApprovalOnly { get; init; }

    /// <summary>The longest validity of a consent, in calendar months; null: no maximum, and none need be stated.</summary>
    public Cited<int>? ConsentMonths { get; init; }

    /// <summary>Whether an established channel opens durable delivery without consent.</summary>
    public bool EstablishedChannelSuffices { get; init; }

    /// <summary>The duty to ensure that a durable demand arrives; null: none.</summary>
    public Citation? Arrival { get; init; }

    /// <summary>The duty to include the required items.</summary>
    public required Citation Contents { get; init; }
}
