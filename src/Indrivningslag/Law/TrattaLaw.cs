using NodaTime;

namespace Indrivningslag.Law;

/// <summary>The rules on trattas and the reminder before them for letters sent in a period (7 §).</summary>
/// <remarks>Immutable, compared by value. A publication follows the rules of the day its tratta was sent.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record TrattaLaw
{
    /// <summary>The first day of sending.</summary>
    public required LocalDate From
    {
        get;
        init
        {
            field = value;
            FromDay = Days.Of(value);
        }
    }

    /// <summary>The act.</summary>
    public required string Act { get; init; }

    /// <summary>The least term of the reminder before a tratta, in days from sending.</summary>
    public required Cited<int> ReminderTermDays { get; init; }

    /// <summary>Whether only an approval after the due date opens durable delivery.</summary>
    public bool ApprovalOnly { get; init; }

    /// <summary>The duty to ensure that a durable letter arrives; null: none.</summary>
    public Citation? Arrival { get; init; }

    /// <summary>Days from sending to the first day of publication.</summary>
    public required Cited<int> PublicationFromDays { get; init; }

    /// <summary>Days from sending to the last day of publication, inclusive; null: no last day.</summary>
    public Cited<int>? PublicationThroughDays { get; init; }

    /// <summary>The rule that closes trattas against natural persons and partnerships; null: none.</summary>
    public Citation? ClosedToPersonsAndPartnerships { get; init; }

    /// <summary>The rule that lets a limited company's turnover statement close the publication; null: none.</summary>
    public Citation? TurnoverStatementCloses { get; init; }

    internal int FromDay { get; private init; }

    /// <summary>The act and its first day.</summary>
    public override string ToString() => $"{Act} from {Print.Iso(From)}";
}
