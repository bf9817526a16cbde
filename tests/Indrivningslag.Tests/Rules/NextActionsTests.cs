using Indrivningslag.Tests.Support;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>The usual next actions in one go: open on the day asked?, earliest, latest, chargeable from, and for how much then.</summary>
public class NextActionsTests
{
    [Fact]
    public void Fresh_consumer_claim() => ShouldBe(
        Given.ConsumerClaim(),
        5,
        "PaymentReminder Creditor: yes +5 - +14 5.00",
        "PaymentDemand Agent: no - - - 0.00",
        "TermExtension Creditor: yes +5 - +5 5.00",
        "PaymentPlan Creditor: yes +5 - +5 20.00",
        "Tratta Agent: no - - - 0.00",
        "TrattaPublication Agent: no - - - 0.00",
        "BankruptcyDemand Agent: yes +5 - - 0.00",
        "CourtClaim Agent: no - - - 0.00");

    [Fact]
    public void Reminded_consumer_claim() => ShouldBe(
        Given.ConsumerClaim(1_000.01m).Then(14, Reminder(5)).Then(15, Payment(0.01m)),
        20,
        "PaymentReminder Creditor: yes +20 - +28 5.00",
        "PaymentDemand Agent: no +28 - +28 24.00",
        "TermExtension Creditor: yes +20 - +20 5.00",
        "PaymentPlan Creditor: yes +20 - +20 20.00",
        "Tratta Agent: no - - - 0.00",
        "TrattaPublication Agent: no - - - 0.00",
        "BankruptcyDemand Agent: yes +20 - - 0.00",
        "CourtClaim Agent: no - - - 0.00");

    [Fact]
    public void Other_claim_with_a_running_term_and_an_extension() => ShouldBe(
        Given.OtherClaim(3_000).Then(1, Reminder(12, term: 20)).Then(5, Extension(14, 10)),
        10,
        "PaymentReminder Creditor: no +20 - +20 12.00",
        "PaymentDemand Agent: no +20 - +20 90.00",
        "TermExtension Creditor: yes +10 - +10 10.00",
        "PaymentPlan Creditor: yes +10 - +10 30.00",
        "Tratta Agent: no +22 - +22 140.00",
        "TrattaPublication Agent: no - - - 0.00",
        "BankruptcyDemand Agent: no +20 - +20 100.00",
        "CourtClaim Agent: yes +10 - - 0.00");

    [Fact]
    public void Other_claim_after_a_tratta() => ShouldBe(
        Given.OtherClaim(3_000).Then(1, Reminder(12, term: 10)).Then(11, Demand(90)).Then(12, Tratta(140)),
        13,
        "PaymentReminder Creditor: yes +13 - +21 12.00",
        "PaymentDemand Agent: yes +13 - - 0.00",
        "TermExtension Creditor: yes +13 - +13 10.00",
        "PaymentPlan Creditor: yes +13 - +13 30.00",
        "Tratta Agent: yes +13 - - 0.00",
        "TrattaPublication Agent: no +26 +72 - 0.00",
        "BankruptcyDemand Agent: yes +13 - +13 100.00",
        "CourtClaim Agent: yes +13 - - 0.00");

    [Fact]
    public void Claim_without_maxima_has_no_upper_amount() => ShouldBe(
        Given.OtherClaim(3_000).DueOn("2015-03-01"),
        5,
        "PaymentReminder Creditor: yes +5 - +5 any",
        "PaymentDemand Agent: yes +5 - +5 any",
        "TermExtension Creditor: yes +5 - +5 any",
        "PaymentPlan Creditor: yes +5 - +5 any",
        "Tratta Agent: no - - - 0.00",
        "TrattaPublication Agent: no - - - 0.00",
        "BankruptcyDemand Agent: yes +5 - +5 any",
        "CourtClaim Agent: yes +5 - - 0.00");

    [Fact]
    public void Days_and_forms_of_the_actions_are_the_usual_ones()
    {
        var steps = Given.OtherClaim().Act.Next(Given.OtherClaim().Case, Given.UsualDueDate.PlusDays(5)).Value.Select(step => step.Action).ToArray();
        Assert.All(steps, action => Assert.Equal(Given.UsualDueDate.PlusDays(5), action.On));
        Assert.Equal(DeliveryForm.Written, Assert.IsType<PaymentReminder>(steps[0]).Form);
        Assert.Equal(DeliveryForm.Written, Assert.IsType<PaymentDemand>(steps[1]).Form);
        Assert.Equal(14, Assert.IsType<TermExtension>(steps[2]).Days);
        Assert.Equal((DeliveryForm.Written, 4), (Assert.IsType<PaymentPlan>(steps[3]).Form, ((PaymentPlan)steps[3]).Instalments));
        Assert.Equal(DeliveryForm.Written, Assert.IsType<Tratta>(steps[4]).Form);
    }

    private static void ShouldBe(Given given, int day, params string[] expected) =>
        Assert.Equal(expected, given.Act.Next(given.Case, given.Day(day)).Value.Select(step =>
            $"{step.Action.Kind} {step.Action.By}: {(step.Permitted ? "yes" : "no")} {Day(given, step.Earliest)} {Day(given, step.Latest)} "
            + $"{Day(given, step.ChargeableFrom)} {step.Maximum?.ToString() ?? "any"}"));

    private static string Day(Given given, NodaTime.LocalDate? day) =>
        day is { } date ? FormattableString.Invariant($"+{NodaTime.Period.DaysBetween(given.Claim.DueOn, date)}") : "-";
}
