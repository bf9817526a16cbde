namespace Indrivningslag.Tests.Properties;

/// <summary>The list may name events of different days in any order, and facts more than once.</summary>
public class OrderProperties
{
    [CaseProperty]
    public void Costs_do_not_depend_on_the_order_of_the_list(Scenario scenario, Twist twist)
    {
        var (listed, order) = Relisted(scenario, twist);
        var (expected, actual) = (scenario.Costs().Value, listed.Costs().Value);
        Assert.Equal(expected.Totals, actual.Totals);
        Assert.Equal(
            expected.Measures.Select(Measured.Of),
            actual.Measures.Select(m => Measured.Of(m) with { Event = order[m.Event] }));
        Assert.Equal(expected.Breaches, Sequence.From(actual.Breaches.Select(b => b with { Event = order[b.Event] })));
    }

    [CaseProperty]
    public void Ledger_does_not_depend_on_the_order_of_the_list(Scenario scenario, Twist twist)
    {
        var (listed, order) = Relisted(scenario, twist);
        var (expected, actual) = (scenario.Ledger(), listed.Ledger());
        Assert.Equal(expected, actual with { Payments = Sequence.From(actual.Payments.Select(p => p with { Event = order[p.Event] })) });
    }

    [CaseProperty]
    public void Statement_does_not_depend_on_the_order_of_the_list(Scenario scenario, Twist twist)
    {
        var (listed, order) = Relisted(scenario, twist);
        var expected = scenario.Act.Statement(scenario.Case, scenario.On).Value;
        var actual = listed.Act.Statement(listed.Case, listed.On).Value;
        Assert.Equal(expected.InterestLines, actual.InterestLines);
        Assert.Equal(expected.FreeOfCharge, actual.FreeOfCharge);
        Assert.Equal(
            expected.CostLines,
            Sequence.From(actual.CostLines.Select(line => line with { Event = line.Event is { } place ? order[place] : null })));
    }

    [CaseProperty]
    public void Audit_does_not_depend_on_the_order_of_the_list(Asked asked, Twist twist)
    {
        var (listed, order) = Relisted(asked.Past, twist);
        var expected = asked.Past.Act.Audit(asked.Past.Case, asked.Past.On).Value;
        var actual = listed.Act.Audit(listed.Case, listed.On).Value;
        Assert.Equal(
            expected.Select(f => (f.Breach, f.Consequences, f.Supervisor, f.Overcharged)),
            actual.Select(f => (f.Breach with { Event = order[f.Breach.Event] }, f.Consequences, f.Supervisor, f.Overcharged)));
    }

    [CaseProperty]
    public void Permission_does_not_depend_on_the_order_of_the_list(Asked asked, Twist twist)
    {
        var (listed, _) = Relisted(asked.Past, twist);
        Assert.Equal(asked.Past.Act.Permission(asked.Past.Case, asked.Action), listed.Act.Permission(listed.Case, asked.Action));
    }

    [CaseProperty]
    public void A_fact_told_twice_counts_once_for_costs_and_debt(Scenario scenario, Twist twist)
    {
        var (once, twice) = OnceAndTwice(scenario.Case, twist);
        Assert.Equal(scenario.With(once).Totals(), scenario.With(twice).Totals());
        Assert.Equal(scenario.With(once).Ledger().Outstanding, scenario.With(twice).Ledger().Outstanding);
    }

    [CaseProperty]
    public void A_fact_told_twice_counts_once_for_permission(Asked asked, Twist twist)
    {
        var (once, twice) = OnceAndTwice(asked.Past.Case, twist);
        Assert.Equal(asked.After(once), asked.After(twice));
    }

    /// <summary>The same events in another order, days apart, and for each the place it had before.</summary>
    private static (Scenario Listed, int[] Order) Relisted(Scenario scenario, Twist twist)
    {
        var events = scenario.Case.Events;
        var days = twist.Dice().Shuffled(events.Select(e => e.On));
        var byDay = Enumerable.Range(0, events.Count).GroupBy(i => events[i].On).ToDictionary(day => day.Key, day => new Queue<int>(day));
        var order = Array.ConvertAll(days, day => byDay[day].Dequeue());
        return (scenario.With(Histories.Pick(scenario.Case, order)), order);
    }

    private static (CollectionCase Once, CollectionCase Twice) OnceAndTwice(CollectionCase @case, Twist twist)
    {
        var dice = twist.Dice();
        var sorted = Histories.Sorted(@case);
        var place = dice.Below(sorted.Events.Count + 1);
        var fact = Happenings.Fact(dice, Histories.DayAt(sorted, place), @case.Claim.Class);
        var once = Histories.Insert(sorted, place, fact);
        return (once, Histories.Insert(once, place, fact));
    }
}
