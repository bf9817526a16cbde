
namespace Indrivningslag.Rules;

/// <summary>
/// What works backwards over the whole case and is therefore looked up before the fold starts: the principal that credit notes show was never
/// owed. It also keeps the logs that only cases with such links need.
/// </summary>
internal sealed class RetroactiveFacts
{
    private RetroactiveFacts()
    {
    }

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

    /// <summary>Folds the same case through the events before one of them, with the credit notes known on its day: what was known then.</summary>
    internal Func<int, int, CaseState> AsKnownBefore { get; private set; } = static (_, _) => default;

    /// <summary>Looks at the events through a day; null when nothing works backwards.</summary>
    /// <param name="collectionCase">The case.</param>
    /// <param name="through">The last day that counts.</param>
    /// <param name="action">The action asked about, if one is.</param>
    /// <param name="asKnownBefore">Folds the case through the events before one, as known on a day.</param>
    internal static RetroactiveFacts? Of(CollectionCase collectionCase, int through, CollectionAction? action, Func<int, int, CaseState> asKnownBefore)
    {
        var marks = collectionCase.Marks;
        var prepared = marks.Prepared || action is Measure { PreparedOn: not null };
        var namesTratta = marks.NamesTratta || action is TrattaPublication { Tratta: not null };
        if (marks.Credited == 0 && !prepared && !namesTratta)
        {
            return null;
        }

        var facts = new RetroactiveFacts
        {
            AsKnownBefore = asKnownBefore,
            PastDays = prepared ? new DayLog() : null,
            Trattas = namesTratta ? new TrattaLog() : null,
        };
        facts.TakeCreditNotes(collectionCase, through);
        return facts;
    }

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
                if (note.Item is { } item)
                {
                    CreditedByItem![item] += note.Amount.Cents;
                }
            }
        }
    }
}
