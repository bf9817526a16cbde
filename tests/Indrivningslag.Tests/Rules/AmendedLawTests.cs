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

    private static LawBook Amended(Func<RegimeLaw, RegimeLaw> other) =>
        LawBook.Finland.Amend(From, "bill", edition => edition with { Other = other(edition.Other) });
}
