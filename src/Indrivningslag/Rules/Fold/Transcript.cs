using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>What a fold writes down on its way when the full answer is wanted; lists are made only when something goes into them.</summary>
internal sealed class Transcript
{
    private Reason[] _reasons;
    private readonly List<PaymentPosting>? _payments;
    private int _reasonCount;

    /// <summary>Begins a transcript.</summary>
    /// <param name="tally">The tally that is written down: bit 0 a tratta is used by the day asked, bit 1 collection was exceptionally difficult.</param>
    /// <param name="measures">How many measures there are at most.</param>
    /// <param name="readings">Whether single measures may lose their cost later depends on a reading.</param>
    /// <param name="detail">What is wanted beside the measures.</param>
    internal Transcript(int tally, int measures, Readings readings, Detail detail = Detail.None)
    {
        Tally = tally;
        Measures = new MeasureCost[measures];
        _reasons = new Reason[Math.Min(measures, 3)];
        Touchable = readings.Forfeiture == ForfeitureScope.FlawedMeasureOnly ? [] : null;
        _payments = detail == Detail.None ? null : [];
        InterestLines = detail == Detail.PaymentsAndInterest ? [] : null;
    }

    internal int Tally { get; }

    internal MeasureCost[] Measures { get; }

    internal int MeasureCount { get; private set; }

    /// <summary>The measure that was begun last.</summary>
    internal ref MeasureEntry Current => ref Measures[MeasureCount - 1].Entry;

    internal List<ListedBreach>? Breaches { get; private set; }

    internal List<InterestLine>? InterestLines { get; }

    /// <summary>The measures a breach on record may touch later; null under the reading that takes all costs at once.</summary>
    internal List<Touchable>? Touchable { get; }

    /// <summary>Measures that a breach on record names as flawed.</summary>
    internal List<int>? Named { get; private set; }

    internal Sequence<ListedBreach> BreachesOrEmpty => Breaches is null ? Sequence<ListedBreach>.Empty : Sequence.Adopt(Breaches.ToArray());

    /// <summary>The payments, which were asked for.</summary>
    internal Sequence<PaymentPosting> Payments => Sequence.Adopt(_payments!.ToArray());

    /// <summary>Writes a breach down once for each event and provision.</summary>
    internal void Add(ListedBreach breach)
    {
        Breaches ??= [];
        for (var i = Breaches.Count - 1; i >= 0 && Breaches[i].Event == breach.Event; i--)
        {
            if (Breaches[i].Citation == breach.Citation)
            {
                return;
            }
        }

        Breaches.Add(breach);
    }

    /// <summary>Writes a payment down, if payments are wanted.</summary>
    internal void Add(int index, Payment payment, in PaymentParts parts) => _payments?.Add(new PaymentPosting(index, payment, parts));

    internal void Name(int measure) => (Named ??= []).Add(measure);

    /// <summary>Begins to write down a measure.</summary>
    internal void Begin(in CostedMeasure costed, int index, bool newDemand, bool taken)
    {
        ref var entry = ref Measures[MeasureCount++].Entry;
        entry.Event = index;
        entry.Measure = costed.Measure;
        entry.Edition = costed.Edition;
        entry.Consumer = costed.Consumer;
        entry.Forfeited = taken;
        entry.FirstReason = _reasonCount;
        Touchable?.Add(new Touchable(costed, newDemand, new Booking[4]));
    }

    /// <summary>Writes down what a tally admits of the measure that was begun, before any forfeiture.</summary>
    internal void Book(int tally, long fee, long service, long vat, long enforceable)
    {
        if (Touchable is { } touchable)
        {
            touchable[touchable.Count - 1].ByTally[tally] = new Booking(fee + service, vat);
        }

        if (tally == Tally)
        {
            ref var entry = ref Current;
            (entry.Fee, entry.Service, entry.Vat, entry.Enforceable) = (fee, service, vat, enforceable);
        }
    }

    /// <summary>Writes a note down for the measure that was begun.</summary>
    internal void Note(Reason reason)
    {
        if (_reasonCount == _reasons.Length)
        {
            Array.Resize(ref _reasons, Math.Max(4, _reasons.Length * 2));
        }

        _reasons[_reasonCount++] = reason;
    }

    /// <summary>Ends the measure that was begun; earlier measures keep the array of reasons they were given.</summary>
    internal void End(in MeasurePrice price)
    {
        ref var entry = ref Current;
        entry.PriceLifted = price.Lifted;
        entry.Listed = price.Listed;
        entry.PriceCitation = price.Statutory.Citation;
        entry.Reasons = _reasons;
        entry.ReasonCount = _reasonCount - entry.FirstReason;
    }
}

/// <summary>What a transcript holds beside the measures.</summary>
internal enum Detail
{
    /// <summary>Nothing more.</summary>
    None,

    /// <summary>The payments.</summary>
    Payments,

    /// <summary>The payments and how the interest was formed.</summary>
    PaymentsAndInterest,
}
