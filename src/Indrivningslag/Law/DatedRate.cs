using NodaTime;

namespace Indrivningslag.Law;

/// <summary>A reference rate for a period (referensränta, viitekorko; Interest Act 12 §).</summary>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day, inclusive.</param>
/// <param name="Percent">Percent a year; null: not known.</param>
/// <param name="Status">Whether it was announced, derived from the rule, or is not known.</param>
[JsonConverter(typeof(PlainJson))]
public sealed record ReferenceRate(LocalDate From, LocalDate Through, decimal? Percent, RateStatus Status)
{
    internal int FromDay { get; } = Days.Of(From);

    internal int ThroughDay { get; } = Days.Of(Through);

    internal Rate? Rate { get; } = Percent is { } percent ? Indrivningslag.Rate.Of(percent) : null;

    /// <summary>The days and the rate.</summary>
    public override string ToString() => FormattableString.Invariant($"{Print.Iso(From)}..{Print.Iso(Through)} {Percent} % {Status}");
}

/// <summary>How a reference rate is known.</summary>
public enum RateStatus
{
    /// <summary>As announced.</summary>
    Published = 0,

    /// <summary>Derived from the central bank's rate by the statutory rule; the announcement itself was not seen.</summary>
    Derived = 1,

    /// <summary>Not known; must be supplied.</summary>
    Unknown = 2,

    /// <summary>Supplied by the caller.</summary>
    Supplied = 3,
}

/// <summary>A rate of value added tax (mervärdesskatt, arvonlisävero).</summary>
/// <param name="From">The first day.</param>
/// <param name="Percent">Percent.</param>
[JsonConverter(typeof(PlainJson))]
public sealed record VatRate(LocalDate From, decimal Percent)
{
    internal int FromDay { get; } = Days.Of(From);

    /// <summary>The first day and the rate.</summary>
    public override string ToString() => FormattableString.Invariant($"{Print.Iso(From)} {Percent} %");
}
