using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Vocabulary;

/// <summary>The short forms that logs and debuggers show.</summary>
public class PrintedFormTests
{
    /// <summary>A written reminder, a demand that comes too early and costs too much, a payment.</summary>
    private static readonly Given Story = Given.ConsumerClaim(100).Bearing(InterestTerms.Fixed(7.5m))
        .Then(14, Reminder(5)).Then(20, Demand(20).Charged(20)).Then(30, Payment(10.5m));

    [Fact]
    public void Events_print_day_kind_and_who_or_how_much()
    {
        Assert.Equal("2024-03-15 paymentReminder creditor", Story.Case.Events[0].ToString());
        Assert.Equal("2024-03-21 paymentDemand agent", Story.Case.Events[1].ToString());
        Assert.Equal("2024-03-31 payment 10.50", Story.Case.Events[2].ToString());
        Assert.Equal("2024-03-31 remittance 3.00", Remittance(3)(Story.Day(30)).ToString());
        Assert.Equal("2024-03-31 planLapsed", PlanLapsed()(Story.Day(30)).ToString());
        Assert.Equal("2024-03-31 courtClaim exemptCollector", CourtClaim(CollectorRole.ExemptCollector)(Story.Day(30)).ToString());
    }

    [Fact]
    public void Claims_and_their_facts_print_short()
    {
        Assert.Equal("claim: 100.00 due 2024-03-01, consumer", Story.Claim.ToString());
        Assert.Equal("claim: 3 events", Story.Case.ToString());
        Assert.Equal("fixed 7.5 % from the due date", Story.Claim.Interest.ToString());
        Assert.Equal("fixed 8 % from 2024-04-01", InterestTerms.Fixed(8, new(2024, 4, 1)).ToString());
        Assert.Equal(["none", "statutory", "statutoryCommercial"], new[] { InterestTerms.None, InterestTerms.Statutory, InterestTerms.StatutoryCommercial }.Select(terms => terms.ToString()));
        Assert.Equal(["none", "agreedDueDate", "sent 2024-01-31"], new[] { DueNotice.None, DueNotice.AgreedDueDate, Story.Claim.DueNotice }.Select(notice => notice.ToString()));
        Assert.Equal("whole claim due never", new Instalments(null).ToString());
        Assert.Equal("whole claim due 2024-05-01", new Instalments(new(2024, 5, 1)).ToString());
        Assert.Equal("[1, 2]", Sequence.Of(1, 2).ToString());
    }

    [Fact]
    public void Costs_print_amounts_and_what_lowered_them()
    {
        var costs = Story.Costs(40).Decision;
        Assert.Equal("0.00 of at most 60.00", costs.ToString());
        Assert.Equal(costs.ToString(), costs.Value.ToString());
        Assert.Equal("0.00 of at most no cap", default(CostTotals).ToString());
        Assert.Equal(
            ["2024-03-15 paymentReminder creditor: 0.00 of 5.00 10.3", "2024-03-21 paymentDemand agent: 0.00 of 20.00 10b.2 5.1"],
            costs.Value.Measures.Select(measure => measure.ToString()));
        Assert.Equal("1: 5.1 reminder-too-recent", Assert.Single(costs.Value.Breaches).ToString());
        Assert.Equal("1: 5.1 reminder-too-recent, minor", (costs.Value.Breaches[0] with { Minor = true }).ToString());
        Assert.Equal(
            "2024-03-15 paymentReminder creditor: 5.00 of 5.00",
            Given.ConsumerClaim().Then(14, Reminder(5)).Costs().Decision.Value.Measures[0].ToString());
    }

    [Fact]
    public void Permissions_print_the_day_and_the_amount()
    {
        var demand = Demand()(Story.Day(20));
        var early = Given.ConsumerClaim().Then(14, Word());
        var permission = early.Act.Permission(early.Case, demand);
        Assert.Equal("2024-03-21 paymentDemand agent: not permitted, earliest 2024-03-29, at most 0.00", permission.ToString());
        Assert.Equal("5.1 reminder-too-recent, lifts 2024-03-29", permission.Value.Obstacles[0].ToString());
        var never = Given.ConsumerClaim().Then(14, Extinguished());
        var closed = never.Act.Permission(never.Case, demand).Value;
        Assert.Equal("2024-03-21 paymentDemand agent: not permitted, earliest never, at most 0.00", closed.ToString());
        Assert.Equal("4.3 extinguished, lifts never", closed.Obstacles[0].ToString());
        Assert.Equal(
            "2024-03-21 paymentDemand agent: permitted, earliest 2024-03-21, at most 50.00",
            Given.OtherClaim(500).May(20, Demand()).Permission.ToString());
        Assert.Equal(
            "2015-03-21 paymentDemand agent: permitted, earliest 2015-03-21, at most no limit",
            Given.OtherClaim(500).DueOn("2015-03-01").May(20, Demand()).Permission.ToString());
    }

    [Fact]
    public void Next_steps_print_the_day_and_the_amount()
    {
        var steps = Story.Act.Next(Story.Case, Story.Day(30)).Value;
        Assert.Contains("2024-03-31 courtClaim agent: not permitted, earliest never, at most 0.00", steps.Select(step => step.ToString()));
        Assert.Contains("2024-03-31 paymentDemand agent: permitted, earliest 2024-03-31, at most 0.00", steps.Select(step => step.ToString()));
        Assert.Equal(
            "2024-03-31 paymentReminder creditor: permitted, earliest 2024-03-31, at most no limit",
            new NextStep
            {
                Action = Word()(Story.Day(30)),
                Permitted = true,
                Earliest = Story.Day(30),
                Latest = null,
                ChargeableFrom = null,
                Maximum = null,
            }.ToString());
    }

    [Fact]
    public void Schedules_print_their_steps_and_the_total()
    {
        var steps = new PlannedStep[] { new(Demand()(Story.Day(0))), new(Tratta()(Story.Day(0))) };
        var schedule = Given.ConsumerClaim().Act.Schedule(Given.ConsumerClaim().Then(14, Word()).Case, Story.Day(20), steps).Value;
        Assert.Equal("2 steps, not complete, total 24.00", schedule.ToString());
        Assert.Equal(
            ["paymentDemand agent on 2024-03-29, at most 24.00", "tratta agent on no day, at most 0.00"], schedule.Steps.Select(step => step.ToString()));
        Assert.Equal("0 steps, complete, total none", Story.Act.Schedule(Story.Case, Story.Day(30), []).Value.ToString());
    }

    [Fact]
    public void Ledgers_and_statements_print_balances()
    {
        var statement = Given.ConsumerClaim(100).Bearing(InterestTerms.Fixed(7.5m)).Then(14, Reminder(5)).Then(30, Payment(10.5m)).Statement(40);
        Assert.Equal("95.29 (principal 90.11, interest 0.18, costs 5.00, interest on costs 0.00)", statement.ToString());
        Assert.Equal(statement.ToString(), statement.Ledger.ToString());
        Assert.Equal(
            "2024-03-31 payment 10.50: interest 0.61, principal 9.89, costs 0.00, interest on costs 0.00, overpayment 0.00",
            statement.Ledger.Payments[0].ToString());
        Assert.Equal("2024-03-02..2024-03-31 100.00 at 7.5 %: 0.61", statement.InterestLines[0].ToString());
        Assert.Equal("2024-03-15 paymentReminder 5.00 10a.1.1", statement.CostLines[0].ToString());
        Assert.Equal("2024-03-15 standardCompensation 40.00 10i.1", new CostLine(null, null, new(2024, 3, 15), Euro.Of(40), Citation.Parse("10i.1")).ToString());
    }

    [Fact]
    public void Scopes_and_findings_print_their_place_in_the_Act()
    {
        Assert.Equal("consumer 3", Story.Act.Scope(Story.Claim, ScopeActor.Creditor, Story.Day(1)).Value.ToString());
        Assert.Equal("outside the Act 1.3", Story.Act.Scope(Story.Claim, ScopeActor.EnforcementAuthority, Story.Day(1)).Value.ToString());
        Assert.Equal(
            ["2024-03-21 paymentDemand agent: 5.1 reminder-too-recent, 10.3 13.1 17a 15", "2024-03-21 paymentDemand agent: 10a.1 overcharge, 17a 15"],
            Story.Act.Audit(Story.Case, Story.Day(40)).Value.Select(finding => finding.ToString()));
        Assert.Equal("5 editions, verified through 2026-11-21", Story.Act.ToString());
    }
}
