using NodaTime;

namespace Indrivningslag;

/// <summary>A day outside the law book: the question is refused, never answered with the nearest edition.</summary>
[JsonConverter(typeof(PlainJson))]
public sealed class NotCoveredException : CaseErrorException
{
    /// <summary>Names the day that lies before what the law book covers.</summary>
    /// <param name="fact">A path such as <c>ask.on</c>.</param>
    /// <param name="coveredFrom">The first day that the law book covers for the question.</param>
    public NotCoveredException(string fact, LocalDate coveredFrom)
        : this(fact, new Expectation(Expected.CoveredFrom, coveredFrom, null))
    {
    }

    private NotCoveredException(string fact, Expectation expectation)
        : base("editionNotCovered", fact, expectation)
    {
    }

    /// <summary>The day of a measure for which no rate of value added tax is known.</summary>
    internal static NotCoveredException VatRateOn(LocalDate day) => new("events", new Expectation(Expected.VatRateOn, day, null));

    private protected override CaseErrorException MovedTo(string fact) => new NotCoveredException(fact, Expectation);
}
