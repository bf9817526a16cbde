using NodaTime;

namespace Indrivningslag.Law;

/// <summary>One figure of the law under a name that no edition changes (post i lagkatalogen, lakiluettelon kohta).</summary>
/// <remarks>Immutable, thread-safe. The name leads to the figure and its provision on any day, and an amendment can change it.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed class LawEntry
{
    private readonly Func<LawOnDay, Sequence<LawFigure>> _read;
    private readonly Func<LawOnDay, LawChange, LawOnDay>? _write;

    internal LawEntry(
        string name,
        string description,
        ClaimCategory? category,
        LawUnit unit,
        Func<LawOnDay, Sequence<LawFigure>> read,
        Func<LawOnDay, LawChange, LawOnDay>? write,
        string act)
    {
        Name = name;
        Description = description;
        Category = category;
        Unit = unit;
        Act = act;
        _read = read;
        _write = write;
    }

    /// <summary>The stable name in camel case, such as <c>consumer.demand</c>.</summary>
    public string Name { get; }

    /// <summary>What the figure is about, in English.</summary>
    public string Description { get; }

    /// <summary>Which claims it concerns; null: both kinds.</summary>
    public ClaimCategory? Category { get; }

    /// <summary>The statute in which its provisions stand, as number/year: 513/1999, this Act, or 633/1982, the Interest Act.</summary>
    public string Act { get; }

    /// <summary>What it measures.</summary>
    public LawUnit Unit { get; }

    /// <summary>The figure in force on a day: one, or one for each step of a scale from the lowest up; empty when the law has none then.</summary>
    /// <param name="book">The law book.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="NotCoveredException">The day lies before the law book.</exception>
    public Sequence<LawFigure> On(LawBook book, LocalDate day)
    {
        Require.Argument(book, nameof(book));
        Require.Date(day, "on");
        return _read(new LawOnDay(book.On(day), book.TrattaOn(Days.Of(day))));
    }

    /// <summary>The law with a change of this entry.</summary>
    internal LawOnDay Change(in LawOnDay law, LawChange change) =>
        _write is not null && _read(law).Count > 0 ? _write(law, change) : throw new InvalidFactException(Name, Expected.FigureInForce);
}
