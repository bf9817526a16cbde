using NodaTime;

namespace Indrivningslag.Json;

/// <summary>The question of a request.</summary>
/// <remarks>Immutable, compared by value, thread-safe. All days are inclusive: events after them do not exist for the answer.</remarks>
[JsonConverter(typeof(PlainJson))]
public abstract record Ask
{
    private protected Ask()
    {
    }

    internal abstract AskKind Kind { get; }

    /// <summary>The day asked about.</summary>
    internal abstract LocalDate Day { get; }

    /// <summary>The question and its day.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Print.Iso(Day)}";

    /// <summary>Asks the library, and writes its answer.</summary>
    internal abstract void Answer(DebtCollectionAct act, CaseRequest request, AnswerWriter writer);

    /// <summary>The most the debtor may be asked to pay for collection.</summary>
    /// <param name="AsOf">The day asked about.</param>
    [JsonConverter(typeof(PlainJson))]
    public sealed record Costs(LocalDate AsOf) : Ask
    {
        internal override AskKind Kind => AskKind.Costs;

        internal override LocalDate Day => AsOf;

        internal override void Answer(DebtCollectionAct act, CaseRequest request, AnswerWriter writer) =>
            writer.Write(act.Costs(request.Case, AsOf));
    }

    /// <summary>Whether an action is permitted.</summary>
    /// <param name="Action">The action; its day is the day asked about.</param>
    [JsonConverter(typeof(PlainJson))]
    public sealed record Permission(CollectionAction Action) : Ask
    {
        internal override AskKind Kind => AskKind.Permission;

        internal override LocalDate Day => Action.On;

        internal override void Answer(DebtCollectionAct act, CaseRequest request, AnswerWriter writer) =>
            writer.Write(act.Permission(request.Case, Action));
    }

    /// <summary>How the payments of the case divided, and what is outstanding.</summary>
    /// <param name="AsOf">The day asked about.</param>
    [JsonConverter(typeof(PlainJson))]
    public sealed record Allocation(LocalDate AsOf) : Ask
    {
        internal override AskKind Kind => AskKind.Allocation;

        internal override LocalDate Day => AsOf;

        internal override void Answer(DebtCollectionAct act, CaseRequest request, AnswerWriter writer) =>
            writer.Write(act.Allocation(request.Case, AsOf));
    }

    /// <summary>How one payment divides over a given balance.</summary>
    /// <param name="On">The day the money was received.</param>
    /// <param name="Balance">What is owed, in euros.</param>
    /// <param name="Amount">What is paid, in euros.</param>
    [JsonConverter(typeof(PlainJson))]
    public sealed record Allocate(LocalDate On, Balance Balance, Euro Amount) : Ask
    {
        internal override AskKind Kind => AskKind.Allocate;

        internal override LocalDate Day => On;

        internal override void Answer(DebtCollectionAct act, CaseRequest request, AnswerWriter writer) =>
            writer.Write(Balance, act.Allocate(request.Case.Claim, On, Balance, Amount));
    }

    /// <summary>Which past steps were contrary to the Act.</summary>
    /// <param name="AsOf">The day asked about.</param>
    [JsonConverter(typeof(PlainJson))]
    public sealed record Audit(LocalDate AsOf) : Ask
    {
        internal override AskKind Kind => AskKind.Audit;

        internal override LocalDate Day => AsOf;

        internal override void Answer(DebtCollectionAct act, CaseRequest request, AnswerWriter writer) =>
            writer.Write(act.Audit(request.Case, AsOf));
    }

    /// <summary>The statement the debtor is entitled to (4a §).</summary>
    /// <param name="AsOf">The day asked about.</param>
    [JsonConverter(typeof(PlainJson))]
    public sealed record Statement(LocalDate AsOf) : Ask
    {
        internal override AskKind Kind => AskKind.Statement;

        internal override LocalDate Day => AsOf;

        internal override void Answer(DebtCollectionAct act, CaseRequest request, AnswerWriter writer) =>
            writer.Write(act.Statement(request.Case, AsOf));
    }

    /// <summary>Which of the usual actions are open, from when, and for how much.</summary>
    /// <param name="On">The day asked about.</param>
    [JsonConverter(typeof(PlainJson))]
    public sealed record NextSteps(LocalDate On) : Ask
    {
        internal override AskKind Kind => AskKind.Next;

        internal override LocalDate Day => On;

        internal override void Answer(DebtCollectionAct act, CaseRequest request, AnswerWriter writer) =>
            writer.Write(act.Next(request.Case, On));
    }

    /// <summary>Whether the Act governs someone's steps, and with which rules.</summary>
    /// <param name="Actor">Whose steps.</param>
    /// <param name="On">The day asked about.</param>
    [JsonConverter(typeof(PlainJson))]
    public sealed record Scope(ScopeActor Actor, LocalDate On) : Ask
    {
        internal override AskKind Kind => AskKind.Scope;

        internal override LocalDate Day => On;

        internal override void Answer(DebtCollectionAct act, CaseRequest request, AnswerWriter writer) =>
            writer.Write(act.Scope(request.Case, Actor, On));
    }

    /// <summary>What a planned measure may cost on its day, at its own cost.</summary>
    /// <param name="Measure">The planned measure; its day is the day asked about.</param>
    [JsonConverter(typeof(PlainJson))]
    public sealed record Quote(Measure Measure) : Ask
    {
        internal override AskKind Kind => AskKind.Quote;

        internal override LocalDate Day => Measure.On;

        internal override void Answer(DebtCollectionAct act, CaseRequest request, AnswerWriter writer) =>
            writer.Write(act.Quote(request.Case, Measure));
    }

    /// <summary>How one payment divides over several claims of one debtor. A request of this kind has these claims in place of a case.</summary>
    /// <param name="On">The day the money comes in.</param>
    /// <param name="Amount">What is paid, in euros.</param>
    /// <param name="Claims">The claims and what is owed on each; ids differ.</param>
    /// <param name="Designated">The ids of the claims the debtor wants paid first, in that order; null: none.</param>
    [JsonConverter(typeof(PlainJson))]
    public sealed record Divide(LocalDate On, Euro Amount, Sequence<ClaimBalance> Claims, Sequence<string>? Designated = null) : Ask
    {
        internal override AskKind Kind => AskKind.Divide;

        internal override LocalDate Day => On;

        internal override void Answer(DebtCollectionAct act, CaseRequest request, AnswerWriter writer) =>
            writer.Write(act.Divide(Claims, On, Amount, Designated));
    }

    /// <summary>When planned steps may be taken one after another, and for how much.</summary>
    /// <param name="On">The day the first step is asked on.</param>
    /// <param name="Steps">The steps in their order.</param>
    /// <param name="When">On which day a step is put. Default: the first on which it is permitted.</param>
    [JsonConverter(typeof(PlainJson))]
    public sealed record Schedule(LocalDate On, Sequence<PlannedStep> Steps, ScheduleWhen When = ScheduleWhen.Permitted) : Ask
    {
        internal override AskKind Kind => AskKind.Schedule;

        internal override LocalDate Day => On;

        internal override void Answer(DebtCollectionAct act, CaseRequest request, AnswerWriter writer) =>
            writer.Write(act.Schedule(request.Case, On, Steps, When));
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
    Quote,
    Divide,
    Schedule,
}
