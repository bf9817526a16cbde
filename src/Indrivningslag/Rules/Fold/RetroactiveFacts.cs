namespace Indrivningslag.Rules;

/// <summary>
/// What works backwards over the whole case and is therefore looked up before the fold starts: the principal that credit notes show was never
/// owed. It also keeps the logs that only cases with such links need.
/// </summary>
internal sealed class RetroactiveFacts
{
    private readonly Func<int, int, ChargeLog> _asKnown;
    private readonly List<int> _creditNoteDays = [];
    private ChargeLog? _known;
    private int _knownFrom = Days.Never;
    private int _knownBefore = Days.None;

    private RetroactiveFacts(Func<int, int, ChargeLog> asKnown) => _asKnown = asKnown;

    /// <summary>What credit notes take from the principal, in cents.</summary>
    internal long Credited { get; private set; }

    /// <summary>The same by item, in the order given; null without items.</summary>
    internal long[]? CreditedByItem { get; private set; }

    /// <summary>The day of the latest credit note that counts.</summary>
    internal int LatestCreditNote { get; private set; } = Days.None;

    /// <summary>The end of each past day; null when no measure tells when it was prepared.</summary>
    internal DayLog? PastDays { get; private set; }

    /// <summary>Every tratta by index; null when nothing names one.</summary>
    internal TrattaLog? Trattas { get; private set; }

    /// <summary>Whether anything in a case, or in an action asked about, works backwards.</summary>
    internal static bool Concern(CollectionCase collectionCase, CollectionAction? action) =>
        collectionCase.Marks.Credited != 0 || Prepared(collectionCase, action) || NamesTratta(collectionCase, action);

    /// <summary>Looks at the events through a day.</summary>
    /// <param name="collectionCase">The case.</param>
    /// <param name="through">The last day that counts.</param>
    /// <param name="action">The action asked about, if one is.</param>
    /// <param name="asKnown">Looks at the steps through a day by the credit notes through an earlier one.</param>
    internal static RetroactiveFacts Of(CollectionCase collectionCase, int through, CollectionAction? action, Func<int, int, ChargeLog> asKnown)
    {
        var facts = new RetroactiveFacts(asKnown)
        {
            PastDays = Prepared(collectionCase, action) ? new DayLog() : null,
            Trattas = NamesTratta(collectionCase, action) ? new TrattaLog() : null,
        };
        facts.TakeCreditNotes(collectionCase, through);
        return facts;
    }

    /// <summary>
    /// What was known on a day before a credit note: the case is looked at once more for each day of credit notes that has steps before it, and not
    /// for each step.
    /// </summary>
    internal ChargeLog AsKnownOn(int day)
    {
        if (_known is null || day < _knownFrom || day >= _knownBefore)
        {
            _knownFrom = day;
            _knownBefore = _creditNoteDays.Find(noteDay => noteDay > day);
            _known = _asKnown(day, _knownBefore - 1);
        }

        return _known;
    }

    private static bool Prepared(CollectionCase collectionCase, CollectionAction? action) =>
        collectionCase.Marks.Prepared || action is Measure { PreparedOn: not null };

    private static bool NamesTratta(CollectionCase collectionCase, CollectionAction? action) =>
        collectionCase.Marks.NamesTratta || action is TrattaPublication { Tratta: not null };

    private void TakeCreditNotes(CollectionCase collectionCase, int through)
    {
        if (collectionCase.Marks.Credited == 0)
        {
            return;
        }

        var items = collectionCase.Claim.Items;
        CreditedByItem = items is null ? null : new long[items.Count];
        for (var i = 0; i < collectionCase.Events.Count && collectionCase.At(i).Day <= through; i++)
        {
            if (collectionCase.At(i) is CreditNote note)
            {
                Credited += note.Amount.Cents;
                LatestCreditNote = note.Day;
                _creditNoteDays.Add(note.Day);
                if (note.Item is { } item)
                {
                    CreditedByItem![item] += note.Amount.Cents;
                }
            }
        }
    }
}
