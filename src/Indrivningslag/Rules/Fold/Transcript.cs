using Indrivningslag.Law;

namespace Indrivningslag.Rules;

/// <summary>What a fold writes down on its way when the full answer is wanted; lists are made only when something goes into them.</summary>
internal sealed class Transcript
{
    private ChunkedList<MeasureCost> _measures;
    private Reason[] _reasons;
    private int _reasonCount;

    /// <summary>Begins a transcript.</summary>
    /// <param name="tally">The tally that is written down: bit 0 a tratta is used by the day asked, bit 1 the cap is lifted or higher.</param>
    /// <param name="measures">How many measures there are at most.</param>
    /// <param name="readings">Whether single measures may lose their cost later depends on a reading.</param>
    /// <param name="detail">What is wanted beside the measures.</param>
    internal Transcript(int tally, int measures, Readings readings, Detail detail = Detail.None)
    {
        Tally = tally;
        _measures = new ChunkedList<MeasureCost>(measures);
        _reasons = new Reason[Math.Min(measures, 3)];
        Forfeitures = readings.Forfeiture == ForfeitureScope.FlawedMeasureOnly ? new ForfeitureLog() : null;
        Charges = detail is Detail.Audit or Detail.PricesAlone ? new ChargeLog(judges: detail == Detail.Audit) : null;
        Ledger = detail is Detail.Payments or Detail.PaymentsAndInterest ? new LedgerLog(withInterest: detail == Detail.PaymentsAndInterest) : null;
    }

    internal int Tally { get; }

    internal int MeasureCount => _measures.Count;

    /// <summary>The measure that was begun last.</summary>
    internal ref MeasureEntry Current => ref _measures.Last.Entry;

    internal List<ListedBreach>? Breaches { get; private set; }

    /// <summary>The payments, and how interest was formed; null when neither is wanted.</summary>
    internal LedgerLog? Ledger { get; }

    /// <summary>What the prices alone admit, and what was charged against the Act; null when no audit is wanted.</summary>
    internal ChargeLog? Charges { get; }

    /// <summary>The measures that a breach takes one by one; null under the reading that takes all costs at once.</summary>
    internal ForfeitureLog? Forfeitures { get; }

    internal Sequence<MeasureCost> Measures => _measures.ToSequence();

    internal Sequence<ListedBreach> BreachesOrEmpty => Breaches is null ? Sequence<ListedBreach>.Empty : Sequence.Adopt(Breaches.ToArray());

    internal ref MeasureEntry MeasureAt(int position) => ref _measures.At(position).Entry;

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
    internal void Add(int index, Payment payment, in PaymentParts parts) => Ledger?.Payments.Add(new PaymentPosting(index, payment, parts));

    /// <summary>Writes a reason down for the measure that was begun.</summary>
    internal void Add(in Reason reason)
    {
        if (_reasonCount == _reasons.Length)
        {
            GoOnInNextArray();
        }

        _reasons[_reasonCount++] = reason;
    }

    /// <summary>The reasons of the measure that was begun move along, so that they stand together; earlier measures keep the array of theirs.</summary>
    private void GoOnInNextArray()
    {
        ref var entry = ref Current;
        var begun = _reasonCount - entry.FirstReason;
        var next = new Reason[Math.Max(Math.Min(Math.Max(4, _reasons.Length * 2), Sequence.ChunkLength), begun * 2)];
        Array.Copy(_reasons, entry.FirstReason, next, 0, begun);
        (_reasons, _reasonCount, entry.FirstReason) = (next, begun, 0);
    }

    /// <summary>Begins to write down a measure.</summary>
    internal void Begin(in CostedMeasure costed, int index)
    {
        ref var entry = ref _measures.Add().Entry;
        entry.Event = index;
        entry.Measure = costed.Measure;
        entry.Edition = costed.Edition;
        entry.Consumer = costed.Consumer;
        entry.Forfeited = Forfeitures?.Takes(index, costed.Day) == true;
        entry.FirstReason = _reasonCount;
    }

    /// <summary>Writes down what a tally admits of the measure that was begun, before any forfeiture.</summary>
    internal void Book(int tally, long fee, long service, long vat, long enforceable)
    {
        Forfeitures?.Book(tally, fee + service, vat);
        if (tally == Tally)
        {
            ref var entry = ref Current;
            (entry.Fee, entry.Service, entry.Vat, entry.Enforceable) = (fee, service, vat, enforceable);
        }
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

    /// <summary>What was charged against the Act.</summary>
    Audit,

    /// <summary>What the prices alone admit.</summary>
    PricesAlone,

    /// <summary>The payments.</summary>
    Payments,

    /// <summary>The payments and how the interest was formed.</summary>
    PaymentsAndInterest,
}
