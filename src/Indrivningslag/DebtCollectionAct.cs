using Indrivningslag.Law;

namespace Indrivningslag;

/// <summary>Finland's Debt Collection Act 513/1999 (lag om indrivning av fordringar, laki saatavien perinnästä): the questions.</summary>
/// <remarks>
/// Immutable, compared by value, thread-safe. Every method is a pure function of its arguments, the law book and the readings; events after
/// the day asked do not exist for the answer.
/// </remarks>
public sealed record DebtCollectionAct
{
    /// <summary>The Act as enacted, with the default readings.</summary>
    public static DebtCollectionAct Finland { get; } = new();

    /// <summary>The law through time. Default: as enacted.</summary>
    public LawBook Law { get; init => field = Require.NotNull(value, "law"); } = LawBook.Finland;

    /// <summary>The readings of open questions. Default: all defaults.</summary>
    public Readings Readings { get; init => field = Require.NotNull(value, "readings"); } = Readings.Default;
}
