using NodaTime;

namespace Indrivningslag.Json;

/// <summary>The question of a request.</summary>
/// <remarks>Immutable, compared by value, thread-safe. All days are inclusive: events after them do not exist for the answer.</remarks>
public abstract record Ask
{
    private protected Ask()
    {
    }

    /// <summary>The day asked about.</summary>
    internal abstract LocalDate Day { get; }

    /// <summary>The question and its day.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Print.Iso(Day)}";

    /// <summary>The most the debtor may be asked to pay for collection.</summary>
    /// <param name="AsOf">The day asked about.</param>
    public sealed record Costs(LocalDate AsOf) : Ask
    {
        internal override LocalDate Day => AsOf;
    }

    /// <summary>Whether an action is permitted.</summary>
    /// <param name="Action">The action; its day is the day asked about.</param>
    public sealed record Permission(CollectionAction Action) : Ask
    {
        internal override LocalDate Day => Action.On;
    }

    /// <summary>How the payments of the case divided, and what is outstanding.</summary>
    /// <param name="AsOf">The day asked about.</param>
    public sealed record Allocation(LocalDate AsOf) : Ask
    {
        internal override LocalDate Day => AsOf;
    }

    /// <summary>How one payment divides over a given balance.</summary>
    /// <param name="On">The day the money was received.</param>
    /// <param name="Balance">What is owed, in euros.</param>
    /// <param name="Amount">What is paid, in euros.</param>
    public sealed record Allocate(LocalDate On, Balance Balance, Euro Amount) : Ask
    {
        internal override LocalDate Day => On;
    }

    /// <summary>Which past steps were contrary to the Act.</summary>
    /// <param name="AsOf">The day asked about.</param>
    public sealed record Audit(LocalDate AsOf) : Ask
    {
        internal override LocalDate Day => AsOf;
    }

    /// <summary>The statement the debtor is entitled to (4a §).</summary>
    /// <param name="AsOf">The day asked about.</param>
    public sealed record Statement(LocalDate AsOf) : Ask
    {
        internal override LocalDate Day => AsOf;
    }

    /// <summary>Which of the usual actions are open, from when, and for how much.</summary>
    /// <param name="On">The day asked about.</param>
    public sealed record NextSteps(LocalDate On) : Ask
    {
        internal override LocalDate Day => On;
    }

    /// <summary>Whether the Act governs someone's steps, and with which rules.</summary>
    /// <param name="Actor">Whose steps.</param>
    /// <param name="On">The day asked about.</param>
    public sealed record Scope(ScopeActor Actor, LocalDate On) : Ask
    {
        internal override LocalDate Day => On;
    }
}

/// <summary>The kinds of questions, by the words of the format.</summary>
internal enum AskKind
{
    Costs,
    Permission,
    Allocation,
    Allocate,
    Audit,
    Statement,
    Next,
    Scope,
}
