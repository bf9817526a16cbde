namespace Indrivningslag.Law;

/// <summary>A new value for one entry of the catalogue (ändring, muutos), as an index adjustment or a bill would make it.</summary>
/// <remarks>Immutable, compared by value, thread-safe. The value is put to the entry's checks when the law book is amended.</remarks>
[JsonConverter(typeof(PlainJson))]
public sealed record LawChange
{
    /// <summary>A change of an entry with one number.</summary>
    /// <param name="name">The entry's name in the catalogue, such as <c>consumer.letterDays</c>.</param>
    /// <param name="number">The new number, in the entry's unit.</param>
    public LawChange(string name, decimal number)
        : this(name, new LawStep(null, number))
    {
    }

    /// <summary>A change of an entry with a scale by principal.</summary>
    /// <param name="name">The entry's name in the catalogue, such as <c>consumer.demand</c>.</param>
    /// <param name="steps">From the lowest up; the last without an upper bound.</param>
    public LawChange(string name, params LawStep[] steps)
    {
        Name = Require.Argument(name, nameof(name));
        Steps = Sequence.From(Require.Argument(steps, nameof(steps)));
    }

    /// <summary>The entry's name.</summary>
    public string Name { get; }

    /// <summary>The new steps; a single number is one step without a bound.</summary>
    public Sequence<LawStep> Steps { get; }
}

/// <summary>One step of a changed scale.</summary>
/// <param name="UpTo">The largest principal it holds for, inclusive, in euros; null: no bound.</param>
/// <param name="Number">The number, in the entry's unit.</param>
[JsonConverter(typeof(PlainJson))]
public readonly record struct LawStep(Euro? UpTo, decimal Number)
{
    /// <summary>The bound, if there is one, and the number.</summary>
    public override string ToString() => FormattableString.Invariant($"{(UpTo is { } bound ? $"up to {bound}: " : string.Empty)}{Number}");
}
