using NodaTime;

namespace Indrivningslag;

/// <summary>How the debtor came to know the due date (förfalloanmälan, eräpäivän ilmoittaminen; 10b.1).</summary>
/// <remarks>Immutable, compared by value. Not recorded means not shown.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record DueNotice
{
    private DueNotice(DueNoticeKind kind, LocalDate? sentOn)
    {
        Kind = kind;
        SentOn = sentOn;
        SentDay = Days.OfOrNone(sentOn);
    }

    /// <summary>No notice on record; the default.</summary>
    public static DueNotice None { get; } = new(DueNoticeKind.None, null);

    /// <summary>The contract fixed the due date, and no notice was needed.</summary>
    public static DueNotice AgreedDueDate { get; } = new(DueNoticeKind.AgreedDueDate, null);

    /// <summary>The kind of notice.</summary>
    public DueNoticeKind Kind { get; }

    /// <summary>The day an invoice or another notice was sent; null for the other kinds.</summary>
    public LocalDate? SentOn { get; }

    internal int SentDay { get; }

    /// <summary>An invoice or another notice of the due date was sent.</summary>
    /// <param name="on">The day it was sent.</param>
    /// <exception cref="InvalidFactException">The day is outside the supported range.</exception>
    public static DueNotice Sent(LocalDate on) => new(DueNoticeKind.Sent, Require.Date(on, "on"));

    /// <summary>The kind, and the day where there is one.</summary>
    public override string ToString() => $"{Print.Camel(Kind)} {Print.Iso(SentOn, string.Empty)}".TrimEnd();
}

/// <summary>The kinds of notice of a due date.</summary>
public enum DueNoticeKind
{
    /// <summary>None on record.</summary>
    None = 0,

    /// <summary>Sent on a day.</summary>
    Sent = 1,

    /// <summary>Not needed: the contract fixed the due date.</summary>
    AgreedDueDate = 2,
}
