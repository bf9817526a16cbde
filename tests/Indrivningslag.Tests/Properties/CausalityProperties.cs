using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>What happens after the day asked about does not exist for the answer.</summary>
public class CausalityProperties
{
    [CaseProperty]
    public void Costs_know_nothing_of_later_events(Scenario scenario, Twist twist)
    {
        var (past, whole) = PastAndWhole(scenario, twist);
        Assert.Equal(past.Costs(), whole.Costs());
    }

    [CaseProperty]
    public void Totals_know_nothing_of_later_events(Scenario scenario, Twist twist)
    {
        var (past, whole) = PastAndWhole(scenario, twist);
        Assert.Equal(past.Totals(), whole.Totals());
    }

    [CaseProperty]
    public void Ledger_knows_nothing_of_later_events(Scenario scenario, Twist twist)
    {
        var (past, whole) = PastAndWhole(scenario, twist);
        Assert.Equal(past.Act.Allocation(past.Case, past.On), whole.Act.Allocation(whole.Case, whole.On));
    }

    [CaseProperty]
    public void Statement_knows_nothing_of_later_events(Scenario scenario, Twist twist)
    {
        var (past, whole) = PastAndWhole(scenario, twist);
        Assert.Equal(past.Act.Statement(past.Case, past.On), whole.Act.Statement(whole.Case, whole.On));
    }

    [CaseProperty]
    public void Audit_knows_nothing_of_later_events(Asked asked, Twist twist)
    {
        var (past, whole) = PastAndWhole(asked.Past, twist);
        Assert.Equal(past.Act.Audit(past.Case, past.On), whole.Act.Audit(whole.Case, whole.On));
    }

    [CaseProperty]
    public void Permission_knows_nothing_of_later_events(Asked asked, Twist twist)
    {
        var (past, whole) = PastAndWhole(asked.Past, twist);
        Assert.Equal(past.Act.Permission(past.Case, asked.Action), whole.Act.Permission(whole.Case, asked.Action));
    }

    [CaseProperty]
    public void Next_steps_know_nothing_of_later_events(Asked asked, Twist twist)
    {
        var (past, whole) = PastAndWhole(asked.Past, twist);
        Assert.Equal(past.Act.Next(past.Case, past.On).Value, whole.Act.Next(whole.Case, whole.On).Value);
    }

    /// <summary>The scenario through its day, and with a few things that happen afterwards.</summary>
    private static (Scenario Past, Scenario Whole) PastAndWhole(Scenario scenario, Twist twist)
    {
        var dice = twist.Dice();
        var past = Histories.Through(scenario.Case, scenario.On);
        var whole = past;
        for (var i = dice.Between(1, 4); i > 0; i--)
        {
            var later = scenario.On.PlusDays(dice.Between(1, 30));
            whole = Histories.Append(whole, Later(dice, later, whole));
        }

        return (scenario.With(past), scenario.With(whole));
    }

    /// <summary>Also facts that work backwards: they do so only from the day on which they are on record.</summary>
    private static CollectionEvent Later(Dice dice, LocalDate on, CollectionCase before) => dice.Weighted<Func<CollectionEvent>>(
        (4, () => Happenings.Any(dice, on, before.Claim.Class, [], minor: false)),
        (1, () => new Tratta(on, CollectorRole.Agent, DeliveryForm.Written)),
        (1, () => new BankruptcyDemand(on, CollectorRole.Agent)),
        (1, () => new ExceptionallyDifficult(on, true, true)),
        (1, () => new Waiver(on) { Principal = Euro.FromCents(1), Costs = Euro.Of(5) }),
        (1, () => new CostInterest(on)),
        (1, () => new Judgment(on)),
        (1, () => new SuspensionWithdrawn(on)),
        (before.Claim.Items is null && !before.Events.Any(item => item is CreditNote) ? 3 : 0, () => new CreditNote(on, Euro.FromCents(Math.Max(1, before.Claim.Principal.Cents / 2)))))();
}
