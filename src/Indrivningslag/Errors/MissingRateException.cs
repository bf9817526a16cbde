using NodaTime;

namespace Indrivningslag;

/// <summary>A reference rate that the answer needs and the rate table lacks. It is never guessed.</summary>
public sealed class MissingRateException : CaseErrorException
{
    /// <summary>Names the half-year without a rate.</summary>
    /// <param name="from">First day of the half-year.</param>
    /// <param name="through">Last day of the half-year, inclusive.</param>
    public MissingRateException(LocalDate from, LocalDate through)
        : base(
            "referenceRateMissing",
            "case.claim.interest",
            $"The reference rate (12 § of the Interest Act) for {from:yyyy-MM-dd} to {through:yyyy-MM-dd} is not known; supply it in the reference rates of the law book.")
    {
        From = from;
        Through = through;
    }

    /// <summary>First day of the half-year without a rate.</summary>
    public LocalDate From { get; }

    /// <summary>Last day of the half-year without a rate, inclusive.</summary>
    public LocalDate Through { get; }
}
