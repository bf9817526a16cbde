namespace Indrivningslag.Tests.Properties;

/// <summary>Who asks before each step and does his duties has nothing to fear from an audit.</summary>
public class AuditProperties
{
    [CaseProperty]
    public void A_history_of_permitted_steps_holds_no_breach(Scenario scenario, Twist twist)
    {
        var lawful = Lawful(scenario, twist.Dice());
        Assert.Empty(lawful.Act.Audit(lawful.Case, lawful.On).Value);
        Assert.False(lawful.Totals().Forfeited);
    }

    [CaseProperty]
    public void Audit_and_costs_find_the_same_breaches(Asked asked)
    {
        var past = asked.Past;
        var uncharged = past.With(Histories.Each(past.Case, e => e is Measure measure ? measure with { Charged = null } : e));
        Assert.Equal(
            uncharged.Costs().Value.Breaches.Select(Told).Order(),
            uncharged.Act.Audit(uncharged.Case, uncharged.On).Value.Select(finding => Told(finding.Breach)).Order());
    }

    [CaseProperty]
    public void An_overcharge_is_found_exactly_when_more_was_charged_than_may_be(Asked asked)
    {
        // Breaches, and facts that work backwards, do not count against what was charged before them.
        var past = asked.Past;
        if (past.Costs().Value.Breaches.Count > 0 || past.Case.Events.Any(e => e is Tratta or BankruptcyDemand or ExceptionallyDifficult or Breach or SuspensionRequest or PaymentDemand { CopyToRepresentative: true }))
            return;
        var found = past.Act.Audit(past.Case, past.On).Value
            .Where(f => f.Overcharged > Euro.Zero)
            .Select(f => (f.Breach.Event, f.Overcharged));
        var expected = past.Costs().Value.Measures
            .Where(m => m.On >= Generated.Covered && m.Measure.Charged > m.Recoverable + m.Vat)
            .Select(m => (m.Event, m.Measure.Charged!.Value - m.Recoverable - m.Vat));
        Assert.Equal(expected.OrderBy(item => item.Event), found.OrderBy(item => item.Event));
    }

    private static (int Event, string Citation, bool Minor) Told(ListedBreach breach) => (breach.Event, breach.Citation.ToString(), breach.Minor);

    /// <summary>Facts and payments as they come; of actions those permitted, on the first day they are, with all duties done.</summary>
    private static Scenario Lawful(Scenario scenario, Dice dice)
    {
        var due = scenario.Claim.DueOn < Generated.Covered ? Generated.Covered.PlusDays(dice.Below(3_000)) : scenario.Claim.DueOn;
        var claim = scenario.Claim with { DueOn = due };
        var lawful = new Scenario(new CollectionCase(claim, []), scenario.Readings, claim.DueOn);
        for (var i = dice.Between(1, 12); i > 0; i--)
        {
            var on = lawful.On.PlusDays(dice.Pick<int>(Amounts.Gaps));
            CollectionEvent? next = dice.Weighted<Func<CollectionEvent?>>(
                (70, () => Permitted(lawful, Happenings.Action(dice, on, claim.Class, minor: false))),
                (15, () => Happenings.Payment(dice, on)),
                (15, () => Happenings.Fact(dice, on, claim.Class)))();
            if (next is not null)
                lawful = lawful.With(Histories.Append(lawful.Case, next)) with { On = next.On };
        }

        return lawful;
    }

    private static CollectionAction? Permitted(Scenario past, CollectionAction action) =>
        past.Act.Permission(past.Case, action).Value.Earliest is { } day ? Dutiful(action) with { On = day } : null;

    private static CollectionAction Dutiful(CollectionAction action) => action switch
    {
        PaymentReminder reminder => reminder with { InformedOfNoCosts = true, Charged = null },
        PaymentDemand demand => demand with { ArrivalEnsured = true, InformedOfNoCosts = true, Charged = null },
        Tratta tratta => tratta with { ArrivalEnsured = true, InformedOfNoCosts = true, Charged = null },
        Measure measure => measure with { InformedOfNoCosts = true, Charged = null },
        _ => action,
    };
}
