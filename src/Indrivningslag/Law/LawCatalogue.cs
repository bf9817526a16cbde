using NodaTime;

namespace Indrivningslag.Law;

/// <summary>Every amount, number of days and count of the law by name (lagkatalog, lakiluettelo): one table for reading, comparing and amending.</summary>
/// <remarks>Immutable, thread-safe. Rules without a number are listed with their provision; they cannot be amended by name.</remarks>
public static class LawCatalogue
{
    /// <summary>The Act itself, as number/year of the collection.</summary>
    public const string ThisAct = "513/1999";

    private const string InterestAct = "633/1982";

    /// <summary>
    /// The entries: consumer claims first, then other claims; within them prices, conditions, counts and caps; last the margins of late interest
    /// and what the usual next steps are asked about.
    /// </summary>
    public static Sequence<LawEntry> Entries { get; } = Sequence.From<LawEntry>(
    [
        .. RegimeEntries.Of("consumer.", ClaimCategory.Consumer),
        .. RegimeEntries.Of("other.", ClaimCategory.Other),
        .. OfEdition(),
        .. OfTratta(),
        .. OfLateInterest(),
        .. OfNextSteps(),
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
                throw error.Moved($"changes.{change.Name}");
            }
        }

        return law;
    }

    private static IEnumerable<LawEntry> OfEdition()
    {
        var edition = PartOf(ClaimCategory.Other);
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

    /// <summary>The figures of the Interest Act, each from the day on which its rule began.</summary>
    private static IEnumerable<LawEntry> OfLateInterest()
    {
        yield return Interest(null).PercentagePoints(
            "lateInterestMargin",
            "late interest: percentage points above the reference rate",
            law => new(law.LateInterest.Margin, Provision.At("4.1")),
            (law, next) => law with { LateInterest = law.LateInterest with { Margin = next } });
        yield return Interest(ClaimCategory.Other).PercentagePoints(
            "lateInterestCommercialMargin",
            "the same in commercial contracts, by due date",
            law => Began(law, law.LateInterest.CommercialDueFrom) ? new(law.LateInterest.CommercialMargin, Provision.At("4a.1")) : null,
            (law, next) => law with { LateInterest = law.LateInterest with { CommercialMargin = next } });
        yield return Interest(ClaimCategory.Consumer).Days(
            "consumerCreditDays",
            "how long a consumer credit bears its own rate after the due date of the whole claim",
            law => Began(law, law.LateInterest.ConsumerCreditDueFrom) ? new(law.LateInterest.ConsumerCreditDays, Provision.At("4.2")) : null,
            (law, next) => law with { LateInterest = law.LateInterest with { ConsumerCreditDays = next.Value } });
    }

    private static IEnumerable<LawEntry> OfNextSteps()
    {
        var edition = PartOf(null);
        yield return edition.Days(
            "nextExtensionDays",
            "length of the term extension among the usual next steps",
            law => law.ConductCovered ? law.UsualSteps.ExtensionDays : null,
            (law, next) => law with { UsualSteps = law.UsualSteps with { ExtensionDays = next } });
        yield return edition.Count(
            "nextPlanInstalments",
            "instalments of the payment plan among the usual next steps",
            law => law.ConductCovered ? law.UsualSteps.PlanInstalments : null,
            (law, next) => law with { UsualSteps = law.UsualSteps with { PlanInstalments = next } });
    }

    private static LawPart<Edition> PartOf(ClaimCategory? category, string act = ThisAct) =>
        new(string.Empty, category, law => law.Edition, (law, next) => law with { Edition = next }, act);

    private static LawPart<Edition> Interest(ClaimCategory? category) => PartOf(category, InterestAct);

    /// <summary>Whether the rule of a day applies to anything while the edition is in force.</summary>
    private static bool Began(Edition edition, LocalDate from) => edition.Through is not { } last || last >= from;

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
