using NodaTime;

namespace Indrivningslag.Law;

/// <summary>Days on which single provisions began to apply (övergångsbestämmelser, siirtymäsäännökset).</summary>
/// <remarks>Immutable, compared by value. Each day is the first, inclusive.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record Transitions
{
    /// <summary>Brokered loans between private parties follow the consumer rules (3.2; 598/2019).</summary>
    public required Cited<LocalDate> PeerToPeerLoansFrom
    {
        get;
        init
        {
            field = value;
            PeerToPeerLoansFromDay = Days.Of(value.Value);
        }
    }

    /// <summary>The standard compensation and the enforceable part of other claims, by due date (31/2013).</summary>
    public required Cited<LocalDate> StandardCompensationDueFrom
    {
        get;
        init
        {
            field = value;
            StandardCompensationDueFromDay = Days.Of(value.Value);
        }
    }

    /// <summary>Costs of consumer claims are paid last, by the day the money came in (11a.2; 31/2013).</summary>
    public required Cited<LocalDate> ConsumerCostsLastFrom
    {
        get;
        init
        {
            field = value;
            ConsumerCostsLastFromDay = Days.Of(value.Value);
        }
    }

    /// <summary>The penalty fee (17a §; 574/2020).</summary>
    public required Cited<LocalDate> PenaltyFeeFrom
    {
        get;
        init
        {
            field = value;
            PenaltyFeeFromDay = Days.Of(value.Value);
        }
    }

    internal int PeerToPeerLoansFromDay { get; private init; }

    internal int StandardCompensationDueFromDay { get; private init; }

    internal int ConsumerCostsLastFromDay { get; private init; }

    internal int PenaltyFeeFromDay { get; private init; }

    /// <summary>The first of the days.</summary>
    public override string ToString() => $"from {Print.Iso(StandardCompensationDueFrom.Value)}";
}
