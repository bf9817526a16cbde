using NodaTime;

namespace Indrivningslag;

/// <summary>A day outside the law book: the question is refused, never answered with the nearest edition.</summary>
[JsonConverter(typeof(PlainJson))]
public sealed class NotCoveredException : CaseErrorException
{
    /// <summary>Names the day that lies before what the law book covers.</summary>
    /// <param name="fact">A path such as <c>on</c>.</param>
    /// <param name="coveredFrom">The first day that the law book covers for the question.</param>
    public NotCoveredException(string fact, LocalDate coveredFrom)
        : this(Require.Argument(fact, nameof(fact)), new Expectation(Expected.CoveredFrom, coveredFrom, null), ofEvent: null)
    {
    }

    private NotCoveredException(string fact, Expectation expectation, int? ofEvent)
        : base("editionNotCovered", fact, expectation, ofEvent)
    {
    }

    /// <summary>The day of an event that lies before the law book.</summary>
    internal static NotCoveredException OfEvent(int index, LocalDate coveredFrom) =>
        new(InvalidFactException.EventFact(index, "on"), new Expectation(Expected.CoveredFrom, coveredFrom, null), index);

    /// <summary>The day of a measure for which no rate of value added tax is known.</summary>
    internal static NotCoveredException VatRateOn(LocalDate day) => new(CaseCheck.EventList, new Expectation(Expected.VatRateOn, day, null), ofEvent: null);

    private protected override CaseErrorException At(string fact) => new NotCoveredException(fact, Stated, Event);
}
