namespace Indrivningslag.Law;

/// <summary>Every amount, number of days and count of the law by name (lagkatalog, lakiluettelo): one table for reading, comparing and amending.</summary>
/// <remarks>Immutable, thread-safe. Rules without a number are listed with their provision; they cannot be amended by name.</remarks>
public static class LawCatalogue
{
    /// <summary>The entries: consumer claims first, then other claims; within them prices, conditions, counts and caps.</summary>
    public static Sequence<LawEntry> Entries { get; } = Sequence.From<LawEntry>(
    [
        .. RegimeEntries.Of("consumer.", ClaimCategory.Consumer),
        .. RegimeEntries.Of("other.", ClaimCategory.Other),
        .. OfEdition(),
        .. OfTratta(),
    ]);

    /// <summary>The entry with a name; null: there is none.</summary>
    /// <param name="name">Such as <c>consumer.demand</c>.</param>
    public static LawEntry? Find(string name) => Entries.FirstOrDefault(entry => string.Equals(entry.Name, name, StringComparison.Ordinal));

    /// <summary>The law with changes, at most one for each entry.</summary>
    internal static LawOnDay Change(LawOnDay law, IEnumerable<LawChange> changes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            try
            {
                var entry = Find(change.Name) ?? throw new InvalidFactException(change.Name, Expected.CatalogueName);
                law = seen.Add(change.Name) ? entry.Change(law, change) : throw new InvalidFactException(change.Name, Expected.GivenOnce);
            }
            catch (InvalidFactException error)
            {
                throw error.Within("changes");
            }
        }

        return law;
    }

    private static IEnumerable<LawEntry> OfEdition()
    {
        var edition = new LawPart<Edition>(string.Empty, ClaimCategory.Other, law => law.Edition, (law, next) => law with { Edition = next });
        yield return edition.Euros(
            "standardCompensation",
            "standard compensation for each overdue item of a commercial payment, by due date",
            law => law.StandardCompensation,
            (law, next) => law with { StandardCompensation = next });
        yield return edition.Euros(
            "enforceableCap",
            "the most that is directly enforceable when the payment is not commercial",
            law => law.EnforceableCap,
            (law, next) => law with { EnforceableCap = next });
    }

    private static IEnumerable<LawEntry> OfTratta()
    {
        var tratta = new LawPart<TrattaLaw>(string.Empty, ClaimCategory.Other, law => law.Tratta, (law, next) => law with { Tratta = next });
        yield return tratta.Days(
            "trattaReminderTermDays",
            "least term of the reminder before a tratta, by its day of sending",
            law => law.ReminderTermDays,
            (law, next) => law with { ReminderTermDays = next });
        yield return tratta.Days(
            "trattaPublicationFromDays",
            "from sending a tratta to the first day of publication",
            law => law.PublicationFromDays,
            (law, next) => law with { PublicationFromDays = next });
        yield return tratta.Days(
            "trattaPublicationThroughDays",
            "from sending a tratta to the last day of publication",
            law => law.PublicationThroughDays,
            (law, next) => law with { PublicationThroughDays = next });
    }
}
