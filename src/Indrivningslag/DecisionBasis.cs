using Indrivningslag.Law;
using NodaTime;

namespace Indrivningslag;

/// <summary>What an answer rests on (grund, peruste): enough to ask again years later and see whether the answer is still the same.</summary>
/// <remarks>Immutable, compared by value, thread-safe. Nothing is worked out before it is asked for.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record DecisionBasis
{
    internal DecisionBasis(in Asking asking)
    {
        Question = asking.Question;
        Day = Days.ToDate(asking.Day);
        Law = asking.Act.Law;
        Readings = asking.Act.Readings;
    }

    /// <summary>The question that was asked.</summary>
    public Question Question { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate Day { get; }

    /// <summary>The law book that was used.</summary>
    public LawBook Law { get; }

    /// <summary>All readings of open questions, whether the answer met them or not.</summary>
    public Readings Readings { get; }

    /// <summary>The edition in force on the day; null before the law book begins.</summary>
    public Edition? Edition => Law.EditionOrNull(Day);

    /// <summary>The act of that edition, such as <c>299/2022</c>; null before the law book begins.</summary>
    public string? Act => Edition?.Act;

    /// <summary>The last day the law book was checked for.</summary>
    public LocalDate VerifiedThrough => Law.VerifiedThrough;

    /// <summary>The law book's fingerprint.</summary>
    public string LawFingerprint => Law.Fingerprint;

    /// <summary>Whether the law book is the one published with this version; false: what the answer says is not the law in force.</summary>
    public bool IsPublished => Law.IsPublished;

    /// <summary>The names of the acts the law book was amended by; supplied rates are no act.</summary>
    public Sequence<string> Amendments => Law.Amendments;

    /// <summary>The version of this library, such as <c>0.2.0</c>.</summary>
    public string LibraryVersion { get; } = Indrivningslag.LibraryVersion.Number;

    /// <summary>The question, its day, and the act in force then.</summary>
    public override string ToString() => $"{Question} {Print.Iso(Day)} by {Act ?? "no edition"}{(IsPublished ? string.Empty : ", not as published")}";
}
