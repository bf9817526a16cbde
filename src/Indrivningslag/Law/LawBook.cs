using Indrivningslag.Law.Editions;
using NodaTime;

namespace Indrivningslag.Law;

/// <summary>The Act through time: every edition, the rates, and how far they were checked (lagbok, lakikirja).</summary>
/// <remarks>Immutable, compared by value, thread-safe. Editions follow each other without gap or overlap; a day before the first is refused.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record LawBook
{
    private readonly FingerprintMemo _fingerprint = new();

    private LawBook(Sequence<Edition> editions, Sequence<TrattaLaw> trattaLaws, Transitions transitions)
    {
        Editions = editions;
        TrattaLaws = trattaLaws;
        Transitions = transitions;
        ConsentValidityFrom = editions.FirstOrDefault(static edition => edition.Consumer.DemandLaw?.ConsentMonths is not null)?.FromDay ?? Days.Never;
        LeastMargin = editions.Min(static edition => edition.LateInterest.Margin);
    }

    /// <summary>The Act as enacted, consolidated to 1036/2023, from 2005-05-01 on.</summary>
    public static LawBook Finland { get; } = new(
        Closed([Act28Of2005.Edition, Act31Of2013.Edition, Act1069Of2020.Edition, Act539Of2021.Edition, Act299Of2022.Edition]),
        Law.Editions.TrattaLaws.All,
        new Transitions
        {
            PeerToPeerLoansFrom = Provision.Day(2019, 9, 1, "3.2"),
            StandardCompensationDueFrom = Provision.Day(2013, 3, 16, "10e.1"),
            ConsumerCostsLastFrom = Provision.Day(2013, 12, 16, "11a.2"),
            PenaltyFeeFrom = Provision.Day(2020, 7, 15, "17a"),
        });

    /// <summary>The editions by rising day, each closed where the next begins.</summary>
    public Sequence<Edition> Editions { get; }

    /// <summary>The rules on trattas by rising day of sending.</summary>
    public Sequence<TrattaLaw> TrattaLaws { get; }

    /// <summary>Days on which single provisions began to apply.</summary>
    public Transitions Transitions { get; init => field = Require.NotNull(value, "transitions"); }

    /// <summary>The reference rates of late interest.</summary>
    public ReferenceRates ReferenceRates { get; init => field = Require.NotNull(value, "referenceRates"); } = ReferenceRates.Finland;

    /// <summary>The rates of value added tax.</summary>
    public VatRates VatRates { get; init => field = Require.NotNull(value, "vatRates"); } = VatRates.Finland;

    /// <summary>The last day the Act was checked for; answers about later days say so. Default 2026-11-21.</summary>
    public LocalDate VerifiedThrough
    {
        get;
        init
        {
            field = Require.Date(value, "verifiedThrough");
            VerifiedThroughDay = Days.Of(value);
        }
    } = new(2026, 11, 21);

    /// <summary>The smallest margin of late interest at any time: a rate up to it is below the statutory one, whatever the reference rate.</summary>
    internal decimal LeastMargin { get; }

    /// <summary>The names of the acts that <c>Amend</c> added, in their order.</summary>
    public Sequence<string> Amendments { get; private init; } = Sequence<string>.Empty;

    /// <summary>
    /// What tells this law book from every other with a figure, a day, a rate or a provision that differs: SHA-256 over its canonical text, as
    /// <c>sha256:</c> and 64 hexadecimal digits. Computed when asked for.
    /// </summary>
    public string Fingerprint => _fingerprint.Of(this);

    /// <summary>Whether this is the law as published with this version, and neither amended nor supplied with rates.</summary>
    public bool IsPublished => ReferenceEquals(this, Finland) || string.Equals(Fingerprint, Finland.Fingerprint, StringComparison.Ordinal);

    internal int VerifiedThroughDay { get; private init; } = Days.Of(2026, 11, 21);

    /// <summary>The day the law book begins.</summary>
    internal int FirstDay => Editions.At(0).FromDay;

    private LawOnDay Last => new(Editions[Editions.Count - 1], TrattaLaws[TrattaLaws.Count - 1]);

    /// <summary>The edition in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="NotCoveredException">The day lies before the first edition.</exception>
    public Edition On(LocalDate day) => On(Days.Of(day), "on");

    /// <summary>The law book with a later act: an index adjustment, a bill, a new statute.</summary>
    /// <param name="from">The first day in force; after the start of the last edition and of the last rules on trattas.</param>
    /// <param name="act">The act's name.</param>
    /// <param name="amend">Makes the new edition from the one in force before it.</param>
    /// <param name="amendTratta">Makes the new rules on trattas from those in force before them; null: they stay.</param>
    /// <exception cref="InvalidFactException">The day does not lie after the start of what is amended.</exception>
    public LawBook Amend(LocalDate from, string act, Func<Edition, Edition> amend, Func<TrattaLaw, TrattaLaw>? amendTratta = null)
    {
        Require.Argument(act, nameof(act));
        Require.Argument(amend, nameof(amend));
        var last = Last;
        if (Require.Date(from, "from") <= last.Edition.From)
        {
            throw new InvalidFactException("from", Expected.DayAfter, last.Edition.From);
        }

        var next = Require.Argument(amend(last.Edition), nameof(amend)) with { From = from, Through = null, Act = act };
        var tratta = amendTratta is null ? TrattaLaws : Sequence.From(TrattaLaws.Append(Require.Argument(amendTratta(last.Tratta), nameof(amendTratta)) with { From = from, Act = act }));
        return new LawBook(Closed([.. Editions, next]), tratta, Transitions)
        {
            ReferenceRates = ReferenceRates,
            VatRates = VatRates,
            VerifiedThrough = VerifiedThrough,
            Amendments = Amendments.With(act),
        };
    }

    /// <summary>The law book with a later act that changes figures of the <see cref="LawCatalogue"/>; everything else stays as it was.</summary>
    /// <param name="from">The first day in force; after the start of the last edition and of the last rules on trattas.</param>
    /// <param name="act">The act's name.</param>
    /// <param name="changes">The changes, at most one for each entry. Provisions stay; a scale with another number of steps cites what the old steps have in common.</param>
    /// <exception cref="InvalidFactException">The day is too early, or a change names no entry in force or does not fit it.</exception>
    public LawBook Amend(LocalDate from, string act, IEnumerable<LawChange> changes)
    {
        var changed = LawCatalogue.Change(Last, Require.Argument(changes, nameof(changes)));
        return Amend(from, act, _ => changed.Edition, ReferenceEquals(changed.Tratta, Last.Tratta) ? null : _ => changed.Tratta);
    }

    /// <summary>A law book from all its parts; rates and figures of late interest are those of Finland until others are set.</summary>
    /// <exception cref="InvalidFactException">There is no edition or there are no rules on trattas, or their days do not rise.</exception>
    internal static LawBook Of(Sequence<Edition> editions, Sequence<TrattaLaw> trattaLaws, Transitions transitions, Sequence<string> amendments)
    {
        RequireRising([.. editions.Select(static edition => edition.From)], "editions");
        RequireRising([.. trattaLaws.Select(static law => law.From)], "trattaLaws");
        return new LawBook(Closed([.. editions]), trattaLaws, transitions) { Amendments = amendments };
    }

    /// <summary>The edition in force on a day; the fact names what is refused when there is none.</summary>
    internal Edition On(int day, string fact) => Editions[IndexOn(day, fact)];

    /// <summary>The edition in force on a day; null before the first.</summary>
    internal Edition? EditionOrNull(LocalDate day) => Days.Of(day) < FirstDay ? null : On(day);

    internal int IndexOn(int day, string fact)
    {
        var i = Editions.Count - 1;
        while (i >= 0 && Editions[i].FromDay > day)
        {
            i--;
        }

        return i >= 0
            ? i
            : throw new NotCoveredException(fact, Editions[0].From);
    }

    /// <summary>The first day from which a consumer's consent needs its validity (5.2); never when no edition says so.</summary>
    internal int ConsentValidityFrom { get; }

    /// <summary>5.2: the longest validity of a consumer's consent given on a day, in months; a consent from before the rule is measured by it too.</summary>
    internal int ConsentMonths(int day)
    {
        var months = 0;
        for (var i = Editions.Count - 1; i >= 0; i--)
        {
            months = Editions[i].Consumer.DemandLaw?.ConsentMonths?.Value ?? months;
            if (Editions[i].FromDay <= day)
            {
                break;
            }
        }

        return months;
    }

    /// <summary>The figures of late interest on a day; those of the first edition also for earlier days.</summary>
    internal LateInterest LateInterestOn(int day)
    {
        var i = Editions.Count - 1;
        while (i > 0 && Editions.At(i).FromDay > day)
        {
            i--;
        }

        return Editions.At(i).LateInterest;
    }

    /// <summary>The last day before the figures of late interest may change; never when no later edition begins.</summary>
    internal int LateInterestThrough(int day)
    {
        for (var i = 1; i < Editions.Count; i++)
        {
            if (Editions.At(i).FromDay > day)
            {
                return Editions.At(i).FromDay - 1;
            }
        }

        return Days.Never;
    }

    /// <summary>The rules on letters of the tratta procedure sent on a day.</summary>
    internal TrattaLaw TrattaOn(int day)
    {
        var i = TrattaLaws.Count - 1;
        while (i > 0 && TrattaLaws[i].FromDay > day)
        {
            i--;
        }

        return TrattaLaws[i];
    }

    private static void RequireRising(LocalDate[] days, string fact)
    {
        if (days.Length == 0)
        {
            throw new InvalidFactException(fact, Expected.AtLeastOne);
        }

        for (var i = 1; i < days.Length; i++)
        {
            if (days[i] <= days[i - 1])
            {
                throw new InvalidFactException(FormattableString.Invariant($"{fact}[{i}].from"), Expected.DayAfter, days[i - 1]);
            }
        }
    }

    private static Sequence<Edition> Closed(Edition[] editions)
    {
        for (var i = 0; i < editions.Length - 1; i++)
        {
            editions[i] = editions[i] with { Through = editions[i + 1].From.PlusDays(-1) };
        }

        return Sequence.Adopt(editions);
    }

    /// <summary>How many editions, and how far they were checked.</summary>
    public override string ToString() => FormattableString.Invariant($"{Editions.Count} editions, verified through {Print.Iso(VerifiedThrough)}");
}
