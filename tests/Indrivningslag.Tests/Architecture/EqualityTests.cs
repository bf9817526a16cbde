using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Architecture;

/// <summary>Answers are values: the same question gives an equal answer, found anew.</summary>
public class EqualityTests
{
    private static readonly Given Story = Given.OtherClaim()
        .Then(1, Reminder(20)).Then(5, Demand(500)).Then(30, Demand(500), OtherMeasure(7)).Then(40, Tratta(99));

    [Fact]
    public void Costs_are_equal() => Same(act => act.Costs(Story.Case, Story.Day(60)).Value);

    [Fact]
    public void Measures_are_equal() => Same(act => act.Costs(Story.Case, Story.Day(60)).Value.Measures);

    [Fact]
    public void Permissions_are_equal() => Same(act => act.Permission(Story.Case, new CourtClaim(Story.Day(60), CollectorRole.Agent)));

    [Fact]
    public void Next_steps_are_equal() => Same(act => act.Next(Story.Case, Story.Day(60)).Value);

    [Fact]
    public void Schedules_are_equal() => Same(act => act.Schedule(Story.Case, Story.Day(60), [new(Reminder()(Story.Day(0))), new(CourtClaim()(Story.Day(0)))]).Value);

    [Fact]
    public void Ledgers_are_equal() => Same(act => act.Allocation(Story.Case, Story.Day(60)));

    [Fact]
    public void Audits_are_equal() => Same(act => act.Audit(Story.Case, Story.Day(60)));

    [Fact]
    public void Statements_are_equal() => Same(act => act.Statement(Story.Case, Story.Day(60)));

    private static void Same<T>(Func<DebtCollectionAct, T> ask)
        where T : notnull
    {
        var (first, second) = (ask(Story.Act), ask(Story.Act with { }));
        Assert.True(EqualityComparer<T>.Default.Equals(first, second), "The same question gave answers that are not equal.");
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }
}
