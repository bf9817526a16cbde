using NodaTime;

namespace Indrivningslag;

/// <summary>A reference rate that the answer needs and the rate table lacks. It is never guessed.</summary>
[JsonConverter(typeof(PlainJson))]
public sealed class MissingRateException : CaseErrorException
{
    /// <summary>Names the half-year without a rate.</summary>
    /// <param name="from">First day of the half-year.</param>
    /// <param name="through">Last day of the half-year, inclusive.</param>
    public MissingRateException(LocalDate from, LocalDate through)
        : this("claim.interest", from, through)
    {
    }

    private MissingRateException(string fact, LocalDate from, LocalDate through)
        : base("referenceRateMissing", fact, new Expectation(Expected.ReferenceRateFor, from, through))
    {
        From = from;
        Through = through;
    }

    /// <summary>First day of the half-year without a rate.</summary>
    public LocalDate From { get; }

    /// <summary>Last day of the half-year without a rate, inclusive.</summary>
    public LocalDate Through { get; }

    private protected override CaseErrorException At(string fact) => new MissingRateException(fact, From, Through);
}
