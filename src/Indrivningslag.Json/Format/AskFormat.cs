using NodaTime;

namespace Indrivningslag.Json;

/// <summary>The questions of the format, one row each.</summary>
internal static class AskFormat
{
    private static readonly Words<AskKind> Kinds = new();
    private static readonly Properties P = new();
    private static readonly Property<AskKind> Kind = P.Word("kind", Kinds);
    private static readonly Property<LocalDate> AsOf = P.Day("asOf");
    private static readonly Property<LocalDate> On = P.Day("on");
    private static readonly Property<CollectionAction> Action = P.Of("action", EventFormat.ReadAction, EventFormat.WriteAction, null!);
    private static readonly Property<Balance> Balance = P.Object("balance", ClaimParts.Balance);
    private static readonly Property<Euro> Amount = P.Of("amount", (ref json) => Require.Money(json.Money(), "amount"), Values.Money, default);
    private static readonly Property<Measure> Measure = P.Of("measure", EventFormat.ReadMeasure, EventFormat.Events.Write, null!);
    private static readonly Property<Sequence<string>?> Designated = P.Of<Sequence<string>?>(
        "designated", (ref json) => json.List(Tokens.Text), (json, ids) => json.List(ids!, (to, id) => to.Put(id)), null);

    private static readonly Property<Sequence<PlannedStep>> Steps = P.List<PlannedStep>("steps", StepFormat.Read, StepFormat.Steps.Write);
    private static readonly Property<ScheduleWhen> When = P.Word<ScheduleWhen>("when");
    private static readonly Property<ScopeActor> Actor = P.Word<ScopeActor>("actor");

    internal static readonly Tagged<Ask> Asks = new(Kind, [.. Kinds.Values.Select(Row)], ask => (int)ask.Kind);

    /// <summary>The row of a kind. A kind without a row does not compile.</summary>
    private static Shape<Ask> Row(AskKind kind) => kind switch
    {
        AskKind.Costs => Shape(f => new Ask.Costs(f.Day(AsOf))).With(AsOf, x => x.AsOf),
        AskKind.Permission => Shape(f => new Ask.Permission(f.Of(Action) with { On = f.Day(On) }))
            .With(Action, x => x.Action).With(On, x => x.Action.On),
        AskKind.Allocation => Shape(f => new Ask.Allocation(f.Day(AsOf))).With(AsOf, x => x.AsOf),
        AskKind.Allocate => Shape(f => new Ask.Allocate(f.Day(On), f.Of(Balance), f.Of(Amount)))
            .With(On, x => x.On).With(Balance, x => x.Balance).With(Amount, x => x.Amount),
        AskKind.Audit => Shape(f => new Ask.Audit(f.Day(AsOf))).With(AsOf, x => x.AsOf),
        AskKind.Statement => Shape(f => new Ask.Statement(f.Day(AsOf))).With(AsOf, x => x.AsOf),
        AskKind.Next => Shape(f => new Ask.NextSteps(f.Day(On))).With(On, x => x.On),
        AskKind.Quote => Shape(f => new Ask.Quote(f.Of(Measure))).With(Measure, x => x.Measure),
        AskKind.Divide => Shape(f => new Ask.Divide(f.Day(On), f.Of(Amount), Sequence<ClaimBalance>.Empty, f.Of(Designated)))
            .With(On, x => x.On).With(Amount, x => x.Amount).IfAny(Designated, x => x.Designated, x => x.Designated is { Count: 0 } ? null : x.Designated),
        AskKind.Schedule => Shape(f => new Ask.Schedule(f.Day(On), f.Of(Steps), f.Of(When)))
            .With(On, x => x.On).With(Steps, x => x.Steps).Maybe(When, x => x.When),
        AskKind.Scope => Shape(f => new Ask.Scope(f.Of(Actor), f.Day(On))).With(Actor, x => x.Actor).With(On, x => x.On),
    };

    private static Shape<Ask, T> Shape<T>(Func<Facts, T> make)
        where T : Ask =>
        new Shape<Ask, T>(P, make).With(Kind, x => x.Kind);
}
