namespace Indrivningslag.Law;

/// <summary>A figure of the law with its provision (tal i lagen, lain luku): one number, or one step of a scale by principal.</summary>
/// <param name="UpTo">The largest principal the step holds for, inclusive, in euros; null: no bound, or no scale.</param>
/// <param name="Number">The number, in the unit of its entry; null: a rule that needs none.</param>
/// <param name="Citation">Where it stands, in the numbering of its edition.</param>
[JsonConverter(typeof(PlainJson))]
public readonly record struct LawFigure(Euro? UpTo, decimal? Number, Citation Citation)
{
    /// <summary>The bound, if there is one, the number and the provision.</summary>
    public override string ToString() => Citation == default ? "no figure" : FormattableString.Invariant($"{Bound}{Number} [{Citation}]");

    private string Bound => UpTo is { } bound ? $"up to {bound}: " : string.Empty;
}

/// <summary>What the figures of an entry measure.</summary>
public enum LawUnit
{
    /// <summary>Euros, with at most two decimals.</summary>
    Euros = 0,

    /// <summary>Calendar days.</summary>
    Days = 1,

    /// <summary>Calendar months.</summary>
    Months = 2,

    /// <summary>A number of measures or instalments.</summary>
    Count = 3,

    /// <summary>Nothing: the entry is a rule without a number, such as the halving of a new demand.</summary>
    None = 4,

    /// <summary>Percentage points of a yearly rate.</summary>
    PercentagePoints = 5,
}
