using NodaTime;

namespace Indrivningslag.Tests.Properties;

/// <summary>Balances over time are the sums of what they are made of.</summary>
public class LedgerProperties
{
    [CaseProperty]
    public void Parts_make_up_each_payment_that_counts(Scenario scenario) =>
        Assert.All(scenario.Ledger().Payments, posting =>
        {
            var parts = posting.Parts;
            var unauthorised = posting.Payment is { To: PaymentRecipient.Agent, DebtorKnewUnauthorised: true };
            Assert.Equal(
                unauthorised ? Euro.Zero : posting.Payment.Amount,
                parts.Interest + parts.Principal + parts.Costs + parts.InterestOnCosts + parts.Overpayment);
            Assert.Equal(Euro.Zero, parts.InterestOnCosts);
        });

    [CaseProperty]
    public void The_balance_is_what_the_lines_add_up_to(Scenario scenario)
    {
        var statement = scenario.Act.Statement(scenario.Case, scenario.On).Value;
        var (ledger, parts) = (statement.Ledger, statement.Ledger.Payments.Select(posting => posting.Parts).ToList());
        var interest = Measured.Sum(statement.InterestLines.Select(line => line.Amount));
        var costs = Measured.Sum(statement.CostLines.Select(line => line.Amount));
        Assert.Equal(scenario.Claim.Principal - Measured.Sum(parts.Select(p => p.Principal)), ledger.Outstanding.Principal);
        Assert.Equal(interest - Measured.Sum(parts.Select(p => p.Interest)), ledger.Outstanding.Interest);
        Assert.Equal(costs - Measured.Sum(parts.Select(p => p.Costs)), ledger.Outstanding.Costs - ledger.OverpaidCosts);
        Assert.Equal(scenario.Totals().Total, costs);
        Assert.Equal(scenario.Ledger(), ledger);
    }

    [CaseProperty]
    public void Interest_lines_follow_each_other_without_gap_or_overlap(Scenario scenario)
    {
        var lines = scenario.Act.Statement(scenario.Case, scenario.On).Value.InterestLines;
        Assert.All(lines, line => Assert.Equal(Period.DaysBetween(line.From, line.Through) + 1, line.Days));
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(pair.First.Through < pair.Second.From));
        Assert.All(lines, line => Assert.True(line.Days > 0 && line.Amount >= Euro.Zero && line.Through <= scenario.On));
    }

    [CaseProperty]
    public void Interest_over_a_split_period_is_the_same_within_a_cent_a_posting(Scenario scenario, Twist twist)
    {
        var dice = twist.Dice();
        var whole = scenario.With(Histories.Without<Payment>(scenario.Case));
        var split = whole;
        var postings = dice.Between(1, 5);
        for (var i = 0; i < postings; i++)
            split = split.With(Histories.Append(split.Case, new Payment(scenario.On.PlusDays(-dice.Below(300)), Euro.Zero)));
        var apart = whole.Ledger().Outstanding.Interest.Cents - split.Ledger().Outstanding.Interest.Cents;
        Assert.InRange(Math.Abs(apart), 0, postings);
    }

    [CaseProperty]
    public void A_payment_lowers_the_debt_of_its_day_by_what_is_not_overpaid(Scenario scenario, Twist twist)
    {
        var paid = Happenings.Payment(twist.Dice(), scenario.On) with { DebtorKnewUnauthorised = false };
        var past = Histories.Through(scenario.Case, scenario.On);
        var after = scenario.With(Histories.Append(past, paid)).Ledger();
        var counted = paid.Amount - after.Payments[^1].Parts.Overpayment;
        Assert.Equal(scenario.With(past).Ledger().Outstanding.Total - counted, after.Outstanding.Total);
    }

    [CaseProperty]
    public void A_payment_never_increases_a_later_debt(Scenario scenario, Twist twist)
    {
        var dice = twist.Dice();
        var past = scenario.With(Histories.Through(scenario.Case, scenario.On));
        var later = past with { On = scenario.On.PlusDays(dice.Below(400)) };
        var paid = later.With(Histories.Append(past.Case, Happenings.Payment(dice, scenario.On)));
        Assert.True(paid.Ledger().Outstanding.Total <= later.Ledger().Outstanding.Total);
    }

    [CaseProperty]
    public void A_payment_the_debtor_knew_was_not_due_to_the_agent_pays_nothing(Scenario scenario, Twist twist)
    {
        var on = scenario.On.PlusDays(-twist.Dice().Below(60));
        var unauthorised = new Payment(on, Euro.Of(100)) { To = PaymentRecipient.Agent, DebtorKnewUnauthorised = true };
        var ledger = scenario.With(Histories.Append(scenario.Case, unauthorised)).Ledger();
        Assert.Equal(scenario.Ledger().Outstanding, ledger.Outstanding);
        Assert.Equal(scenario.Ledger().ClientFunds, ledger.ClientFunds);
    }

    [CaseProperty]
    public void The_agent_holds_what_it_received_less_what_it_passed_on(Scenario scenario)
    {
        var past = Histories.Through(scenario.Case, scenario.On).Events;
        var received = past.OfType<Payment>().Where(p => p.To == PaymentRecipient.Agent && !p.DebtorKnewUnauthorised).Select(p => p.Amount);
        var passedOn = past.OfType<Remittance>().Select(remittance => remittance.Amount);
        Assert.Equal(Measured.Sum(received) - Measured.Sum(passedOn), scenario.Ledger().ClientFunds);
    }

    [CaseProperty]
    public void Nothing_outstanding_is_negative_and_costs_are_not_both_owed_and_overpaid(Scenario scenario)
    {
        var ledger = scenario.Ledger();
        Assert.True(ledger.Outstanding is { Principal.Cents: >= 0, Interest.Cents: >= 0, Costs.Cents: >= 0 });
        Assert.True(ledger.OverpaidCosts >= Euro.Zero);
        Assert.True(ledger.Outstanding.Costs == Euro.Zero || ledger.OverpaidCosts == Euro.Zero);
    }
}
