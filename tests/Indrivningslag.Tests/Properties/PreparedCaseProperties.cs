namespace Indrivningslag.Tests.Properties;

/// <summary>A prepared case, led on event by event, answers as the Act does for the case through that event.</summary>
public class PreparedCaseProperties
{
    [CaseProperty]
    public void Totals_after_every_event_are_those_of_the_case(Scenario scenario, Twist twist) =>
        AfterEveryEvent(scenario, twist, (prepared, past) => Assert.Equal(past.Totals(), prepared.CostTotals(past.On)));

    [CaseProperty]
    public void Balances_after_every_event_are_those_of_the_case(Scenario scenario, Twist twist) =>
        AfterEveryEvent(scenario, twist, (prepared, past) => Assert.Equal(past.Ledger().Outstanding, prepared.Outstanding(past.On)));

    [CaseProperty]
    public void Permissions_after_every_event_are_those_of_the_case(Asked asked, Twist twist) =>
        AfterEveryEvent(asked.Past, twist, (prepared, past) =>
        {
            if (past.On < Generated.Covered)
                return;
            var action = asked.Action with { On = past.On };
            Assert.Equal(past.Act.Permission(past.Case, action), prepared.Permission(action));
        });

    [CaseProperty]
    public void Next_steps_after_every_event_are_those_of_the_case(Scenario scenario, Twist twist) =>
        AfterEveryEvent(scenario, twist, (prepared, past) =>
        {
            if (past.On >= Generated.Covered)
                Assert.Equal(past.Act.Next(past.Case, past.On).Value, prepared.Next(past.On).Value);
        });

    /// <summary>Looks after every event, then or some time later, at the prepared case and at the case it should answer like.</summary>
    private static void AfterEveryEvent(Scenario scenario, Twist twist, Action<PreparedCase, Scenario> look)
    {
        var dice = twist.Dice();
        var sorted = Histories.Sorted(scenario.Case);
        var events = Histories.Each(sorted, e => e is Breach breach ? breach with { Measure = null } : e).Events;
        var past = scenario.With(new CollectionCase(scenario.Claim, []));
        var prepared = past.Act.Prepare(past.Case);
        foreach (var next in events)
        {
            var before = prepared;
            past = past.With(past.Case.With(next)) with { On = next.On.PlusDays(dice.Chance(50) ? 0 : dice.Below(40)) };
            prepared = before.With(next);
            look(prepared, past);
            look(past.Act.Prepare(past.Case), past);
        }
    }
}
