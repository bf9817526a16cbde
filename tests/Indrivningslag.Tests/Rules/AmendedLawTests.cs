using System.Globalization;
using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>A later act that takes a rule away, or brings an old one back, from 2025-01-01.</summary>
public class AmendedLawTests
{
    private static readonly LocalDate From = new(2025, 1, 1);

    private static readonly Given Other = Given.OtherClaim().DueOn("2024-12-01");

    [Fact]
    public void Plan_without_prices_is_unlisted() =>
        Other.Under(Amended(other => other with { Plan = null })).Then("2024-12-31", Plan()).Then("2025-01-01", Plan())
            .Costs().ShouldBe("45 10e.1.6.b", "0 10e.1");

    [Theory]
    [InlineData("14.00", "7.00")]
    [InlineData("14.01", "7.01")]
    [InlineData("14.02", "7.01")]
    [InlineData("14.03", "7.02")]
    public void Half_of_an_odd_price_is_rounded_up_to_the_cent(string price, string half)
    {
        var demand = decimal.Parse(price, CultureInfo.InvariantCulture);
        var bill = LawBook.Finland.Amend(From, "bill", [new LawChange("consumer.demand", new(Euro.Of(100), demand), new(null, 50))]);
        Given.ConsumerClaim(100).DueOn("2024-12-01").Under(bill).Then("2024-12-20", Word()).Then("2025-01-10", Demand()).Then("2025-02-10", Demand())
            .Costs().Ceilings(demand, decimal.Parse(half, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Established_channel_may_cease_to_open_demands()
    {
        var book = Amended(other => other with { DemandLaw = other.DemandLaw! with { EstablishedChannelSuffices = false } });
        var given = Other.Under(book).Then("2024-12-10", EstablishedChannel());
        given.May("2024-12-31", Demand(form: Durable)).IsPermitted();
        given.May("2025-01-01", Demand(form: Durable)).Meets("5b.2").Earliest(null);
    }

    [Fact]
    public void Trattas_closed_again_have_no_day_of_opening()
    {
        var closed = Citation.Parse("7.2");
        var book = LawBook.Finland.Amend(From, "bill", edition => edition, tratta => tratta with { ClosedToPersonsAndPartnerships = closed });
        var given = Other.Where(claim => claim with { DebtorForm = DebtorForm.SoleTrader }).Under(book).Then("2024-12-10", Reminder(0, term: 10));
        given.May("2024-12-31", Tratta()).IsPermitted();
        given.May("2025-01-01", Tratta()).Meets("7.2").Earliest(null).ChargeableFrom(null);
    }

    [Fact]
    public void Reasons_on_what_came_on_top_stay_with_the_rules_of_the_day_asked()
    {
        var book = LawBook.Finland.Amend(From, "bill", edition => edition with { EnforceableOther = null, Other = edition.Other with { VatOnTop = null } });
        var given = Other.DirectlyEnforceable().WithoutVatDeduction().Under(book).Then("2024-12-31", Demand(10));
        Assert.Equal(
            [Rule.OtherRules, Rule.ValueAddedTax, Rule.EnforceablePart],
            given.Act.Costs(given.Case, From.PlusDays(-1)).Reasons.Select(reason => reason.Rule));
        var later = given.Act.Costs(given.Case, From);
        Assert.Equal([Rule.OtherRules], later.Reasons.Select(reason => reason.Rule));
        Assert.Equal((2.55m, 12.55m), (later.Value.Totals.Vat.Amount, later.Value.Totals.DirectlyEnforceable.Amount));
    }

    /// <summary>One point more on 36 500 euros is 1.00 a day: from the first day of the act on, also within a half-year.</summary>
    [Theory]
    [InlineData("2025-02-09", 0)]
    [InlineData("2025-02-10", 1)]
    [InlineData("2025-02-11", 2)]
    [InlineData("2025-07-01", 142)]
    public void Later_margin_bears_interest_from_its_first_day(string asOf, decimal more)
    {
        var start = new LocalDate(2025, 2, 10);
        var statutory = Given.OtherClaim(36_500).DueOn("2025-01-31").Bearing(InterestTerms.Statutory);
        var commercial = Given.OtherClaim(36_500).DueOn("2025-01-31").Bearing(InterestTerms.StatutoryCommercial);
        var items = commercial.Where(claim => new Claim(claim.Id, ClaimCategory.Other, [new(Euro.Of(500), new(2024, 12, 31)), new(Euro.Of(36_000), claim.DueOn)]) { Interest = claim.Interest });
        More(statutory, LawBook.Finland.Amend(start, "bill", [new LawChange("lateInterestMargin", 8)]));
        More(commercial, LawBook.Finland.Amend(start, "bill", [new LawChange("lateInterestCommercialMargin", 9)]));
        More(items, LawBook.Finland.Amend(start, "bill", [new LawChange("lateInterestCommercialMargin", 9)]));
        More(statutory, LawBook.Finland.Amend(start, "bill", [new LawChange("lateInterestCommercialMargin", 9)]), none: true);

        void More(Given given, LawBook book, bool none = false) => Assert.Equal(
            none ? 0 : more,
            Interest(given.Under(book), asOf) - Interest(given, asOf));
    }

    private static decimal Interest(Given given, string asOf) => given.Statement(asOf).InterestLines.Sum(line => line.Amount.Amount);

    [Fact]
    public void Later_margin_begins_a_line_of_interest()
    {
        var book = LawBook.Finland.Amend(new LocalDate(2025, 2, 10), "bill", [new LawChange("lateInterestMargin", 8)]);
        var given = Given.OtherClaim(36_500).DueOn("2025-01-31").Bearing(InterestTerms.Statutory).Under(book);
        Assert.Equal(
            [(new LocalDate(2025, 2, 9), 10.5m, 9), (new LocalDate(2025, 2, 20), 11.5m, 11)],
            given.Statement("2025-02-20").InterestLines.Select(line => (line.Through, line.Percent!.Value, line.Days)));
    }

    /// <summary>A rate between the old margin and the new one is cut only where it exceeds the statutory one.</summary>
    [Fact]
    public void Rate_above_a_margin_of_any_time_is_held_against_the_statutory_one()
    {
        var book = LawBook.Finland.Amend(From, "bill", [new LawChange("lateInterestMargin", 0)]);
        var given = Given.ConsumerClaim(36_500).DueOn("2024-12-30").Bearing(InterestTerms.Fixed(7)).Under(book);
        Assert.Equal([7m, 3.5m], given.Statement("2025-01-02").InterestLines.Select(line => line.Percent!.Value));
    }

    [Theory]
    [InlineData("2024-12-31", "40.00")]
    [InlineData("2025-01-01", "30.50")]
    public void Days_of_a_consumer_credit_are_those_of_the_day_it_fell_due(string due, string interest)
    {
        var book = LawBook.Finland.Amend(From, "bill", [new LawChange("consumerCreditDays", 1)]);
        Given.ConsumerClaim(36_500).DueOn(due).Bearing(InterestTerms.ConsumerCredit(20)).Under(book)
            .Ledger(2).Outstanding($"{interest}/36500.00/0.00");
    }

    [Fact]
    public void Usual_next_steps_follow_the_act_of_the_day()
    {
        var book = LawBook.Finland.Amend(From, "bill", [new LawChange("nextExtensionDays", 13), new LawChange("nextPlanInstalments", 5)]);
        var given = Other.Under(book);
        Assert.Equal((14, 10m, 4, 30m), Steps(From.PlusDays(-1)));
        Assert.Equal((13, 0m, 5, 45m), Steps(From));

        (int Days, decimal Extension, int Instalments, decimal Plan) Steps(LocalDate on)
        {
            var steps = given.Act.Next(given.Case, on).Value;
            var extension = steps.Single(step => step.Action is TermExtension);
            var plan = steps.Single(step => step.Action is PaymentPlan);
            return (((TermExtension)extension.Action).Days, extension.Maximum!.Value.Amount, ((PaymentPlan)plan.Action).Instalments, plan.Maximum!.Value.Amount);
        }
    }

    private static LawBook Amended(Func<RegimeLaw, RegimeLaw> other) =>
        LawBook.Finland.Amend(From, "bill", edition => edition with { Other = other(edition.Other) });
}
