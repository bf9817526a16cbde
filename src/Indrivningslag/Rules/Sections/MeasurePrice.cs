using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>What a measure may cost by itself: the statutory price, whether it is lifted, and an agreed ceiling below it (2 §).</summary>
internal readonly struct MeasurePrice
{
    internal MeasurePrice(Cited<Euro> statutory, bool lifted, Euro? agreed, long service)
    {
        Statutory = statutory;
        Lifted = lifted;
        AdmitsService = Lifted || Statutory.Value > Euro.Zero;
        Listed = Statutory.Value.Cents + (AdmitsService ? service : 0);
        Agreed = agreed?.Cents ?? long.MaxValue;
    }

    internal Cited<Euro> Statutory { get; }

    internal bool Lifted { get; }

    /// <summary>Whether the service cost of a bankruptcy demand comes on top (10e.1.8).</summary>
    internal bool AdmitsService { get; }

    /// <summary>The statutory price with the service cost it admits, in cents.</summary>
    internal long Listed { get; }

    /// <summary>The agreed ceiling, which binds whatever the statutory one (2 §); without one more than any amount.</summary>
    internal long Agreed { get; }

    /// <summary>The ceiling without service cost; unlimited when lifted.</summary>
    internal long Ceiling => Lifted ? Cents.Unlimited : Statutory.Value.Cents;
}

/// <summary>What a tally needs to know of a measure beside its price.</summary>
/// <param name="Open">Whether every condition that does not depend on earlier sums is met.</param>
/// <param name="Tally">The tally's number.</param>
internal readonly record struct TallyFacts(bool Open, int Tally)
{
    /// <summary>Whether the tally reckons with a tratta.</summary>
    internal bool TrattaUsed => (Tally & Rules.Tally.WithTratta) != 0;

    /// <summary>Whether the tally reckons with a cap that exceptional difficulty lifts, or a bankruptcy demand raises.</summary>
    internal bool CapRaised => (Tally & Rules.Tally.WithHigherCap) != 0;
}
