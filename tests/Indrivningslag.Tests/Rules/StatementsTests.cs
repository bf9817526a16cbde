using Indrivningslag.Tests.Support;
using static Indrivningslag.InformationKind;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>4 a §: what the debtor is told of the debt, and whether it is free of charge.</summary>
public class StatementsTests
{
    private static readonly Given OneADay = Given.OtherClaim(36_500).DueOn("2023-12-30").Bearing(InterestTerms.Fixed(1));

    [Fact]
    public void Interest_is_told_by_rate_and_principal()
    {
        ShouldBe(OneADay, 3, "2023-12-31 2024-01-02 36500.00 1 3 2.99");
        ShouldBe(
            OneADay.DueOn("2023-06-29").Bearing(InterestTerms.Statutory).Then(2, Payment(18_270.50m)),
            4,
            "2023-06-30 2023-06-30 36500.00 9.5 1 9.50",
            "2023-07-01 2023-07-01 36500.00 11 1 11.00",
            "2023-07-02 2023-07-03 18250.00 11 2 11.00");
        ShouldBe(OneADay.Bearing(InterestTerms.None), 100);
    }

    [Fact]
    public void Rounding_falls_on_the_last_line_before_a_posting() =>
        ShouldBe(
            Given.OtherClaim(10).DueOn("2023-06-29").Bearing(InterestTerms.Statutory),
            2,
            "2023-06-30 2023-06-30 10.00 9.5 1 0.00",
            "2023-07-01 2023-07-01 10.00 11 1 0.01");

    [Fact]
    public void Costs_are_told_by_measure_with_tax_and_provision()
    {
        Costs(
            Given.OtherClaim().WithoutVatDeduction().Then(1, Reminder(12)).Then(5, Demand(70)).Then(15, Demand(70)),
            "0 PaymentReminder +1 12.00 10e.1.1",
            "2 PaymentDemand +15 43.40 10e.1.3");
        Costs(Given.ConsumerClaim().Then(1, Reminder(7, form: DeliveryForm.Other)).Then(15, Demand(20)), "0 PaymentReminder +1 7.00 10a.2", "1 PaymentDemand +15 20.00 10a.1.2.b");
        Costs(Given.ConsumerClaim().Then(14, Reminder(5), Breach("4")));
    }

    [Theory]
    [InlineData("2015-03-01", "10e.1", "10.1")]
    [InlineData("2024-03-01", "10i.1", "10e.1.1")]
    public void Standard_compensation_beyond_the_costs_has_a_line_of_its_own(string due, string citation, string price)
    {
        Costs(Given.OtherClaim().DueOn(due).Commercial(2).Then(2, Reminder(12)), $"0 PaymentReminder +2 12.00 {price}", $"- - +1 68.00 {citation}");
        Costs(Given.OtherClaim().DueOn(due).Commercial(), $"- - +1 40.00 {citation}");
    }

    [Fact]
    public void Statement_of_a_claim_due_under_an_earlier_edition_cites_the_compensation_of_its_due_date() =>
        Assert.Equal("10e.1", Given.OtherClaim().DueOn("2021-03-01").Commercial().Statement("2024-03-01").CostLines[0].Citation.ToString());

    [Fact]
    public void Lines_add_up_to_the_balance_to_the_cent()
    {
        var given = OneADay.WithoutVatDeduction().Commercial(3).Bearing(InterestTerms.StatutoryCommercial)
            .Then(5, Reminder(12)).Then(20, Payment(777.77m)).Then(40, Demand(110)).Then(50, Payment(20_000)).Then(200, Payment(3.33m));
        foreach (var day in new[] { 0, 1, 20, 49, 50, 200, 333 })
        {
            var statement = given.Statement(day);
            var lines = statement.OriginalPrincipal.Amount + statement.InterestLines.Sum(line => line.Amount.Amount) + statement.CostLines.Sum(line => line.Amount.Amount);
            var paid = statement.Ledger.Payments.Sum(posting => posting.Payment.Amount.Amount - posting.Parts.Overpayment.Amount);
            Assert.Equal(lines - paid, statement.Ledger.Outstanding.Total.Amount);
            Assert.Equal(given.Ledger(day).Ledger.Outstanding, statement.Ledger.Outstanding);
        }
    }

    [Fact]
    public void Statement_that_nobody_asked_for_is_free() => Assert.True(Given.OtherClaim().Statement(5).FreeOfCharge);

    [Theory]
    [InlineData(Specification, "2024-04-01", "2025-03-31", false)]
    [InlineData(Specification, "2024-04-01", "2025-04-01", true)]
    [InlineData(Explanation, "2024-04-01", "2025-03-31", false)]
    [InlineData(Explanation, "2024-04-01", "2025-04-01", true)]
    [InlineData(Specification, "2024-02-29", "2025-02-27", false)]
    [InlineData(Specification, "2024-02-29", "2025-02-28", true)]
    [InlineData(Specification, "2024-04-01", "2024-04-01", false)]
    [InlineData(InformationKind.Balance, "2024-04-01", "2024-04-02", true)]
    public void Specification_and_account_are_free_once_a_year_and_the_total_always(InformationKind kind, string first, string second, bool free)
    {
        var given = Given.OtherClaim().DueOn("2024-01-01").Then(first, InformationRequest(kind));
        Assert.True(given.Statement(first).FreeOfCharge);
        Assert.Equal(free, given.Then(second, InformationRequest(kind)).Statement(second).FreeOfCharge);
    }

    [Fact]
    public void Each_kind_of_request_has_its_own_year()
    {
        var given = Given.OtherClaim().Then(1, InformationRequest(Specification));
        Assert.True(given.Then(2, InformationRequest(Explanation)).Statement(2).FreeOfCharge);
        Assert.True(given.Then(2, InformationRequest(Specification), InformationRequest(InformationKind.Balance)).Statement(2).FreeOfCharge);
        Assert.False(given.Then(2, InformationRequest(InformationKind.Balance), InformationRequest(Specification)).Statement(2).FreeOfCharge);
    }

    [Fact]
    public void Request_that_was_not_free_starts_no_year() =>
        Assert.True(Given.OtherClaim().DueOn("2023-01-01").Then("2023-04-01", InformationRequest(Specification)).Then("2024-03-31", InformationRequest(Specification))
            .Then("2024-04-01", InformationRequest(Specification)).Statement("2024-04-01").FreeOfCharge);

    /// <summary>Every line as first day, last day, principal, percent, days and amount.</summary>
    private static void ShouldBe(Given given, OnDay asOf, params string[] lines) =>
        Assert.Equal(lines, given.Statement(asOf).InterestLines.Select(line =>
            FormattableString.Invariant($"{line.From:yyyy-MM-dd} {line.Through:yyyy-MM-dd} {line.Principal} {line.Percent} {line.Days} {line.Amount}")));

    /// <summary>Every line as event, kind, day, amount and provision.</summary>
    private static void Costs(Given given, params string[] lines) =>
        Assert.Equal(lines, given.Statement(60).CostLines.Select(line => FormattableString.Invariant(
            $"{line.Event?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {line.Kind?.ToString() ?? "-"} +{NodaTime.Period.DaysBetween(given.Claim.DueOn, line.On)} {line.Amount} {line.Citation}")));
}
