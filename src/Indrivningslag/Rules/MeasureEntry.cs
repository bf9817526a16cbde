namespace Indrivningslag.Rules;

/// <summary>A measure as the fold left it; forfeiture, tax and the enforceable part follow when all is known.</summary>
internal sealed class MeasureEntry
{
    internal MeasureEntry(int index, in Offer offer, in Price price, bool newDemand)
    {
        Event = index;
        Offer = offer;
        Price = price;
        NewDemand = newDemand;
    }

    internal int Event { get; }

    internal Offer Offer { get; }

    internal Price Price { get; }

    internal bool NewDemand { get; }

    /// <summary>What lowered the cost or made the measure free.</summary>
    internal Obstacle[] Limits { get; set; } = [];

    /// <summary>The admitted fee in the lane that is written down, in cents.</summary>
    internal long Fee { get; set; }

    /// <summary>The admitted service cost in that lane, in cents.</summary>
    internal long Service { get; set; }

    /// <summary>Whether a breach on record took the cost of this measure alone.</summary>
    internal bool Taken { get; set; }

    /// <summary>What each lane booked, kept where a later breach on record may take it back.</summary>
    internal Booking[]? Bookings { get; set; }
}

/// <summary>What a lane booked for one measure, in cents.</summary>
internal readonly record struct Booking(long Recoverable, long Vat);
