using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>A measure as the fold wrote it down; everything else about it is derived when asked for.</summary>
internal struct MeasureEntry
{
    internal Measure Measure;
    internal Edition Edition;

    /// <summary>Where the fold writes all reasons; those that limit this measure stand in one stretch.</summary>
    internal Reason[] Reasons;
    internal int FirstReason;
    internal int ReasonCount;
    internal int Event;
    internal Citation PriceCitation;
    internal bool Consumer;
    internal bool PriceLifted;
    internal bool Forfeited;

    /// <summary>The statutory price with the service cost it admits, in cents.</summary>
    internal long Listed;

    /// <summary>What is admitted before forfeiture, in cents: the fee and the service cost, and the tax on the fee.</summary>
    internal long Fee;
    internal long Service;
    internal long Vat;

    /// <summary>The enforceable part with its tax, in cents.</summary>
    internal long Enforceable;

    internal readonly RegimeLaw Law => Edition.For(Consumer);
}
