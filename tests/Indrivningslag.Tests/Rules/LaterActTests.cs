using Indrivningslag.Law;
using Indrivningslag.Tests.Support;
using NodaTime;
using static Indrivningslag.DeliveryForm;
using static Indrivningslag.Tests.Support.Steps;

namespace Indrivningslag.Tests.Rules;

/// <summary>Waits, counts and caps that a later act, or another day of transition, would change.</summary>
public class LaterActTests
{
    private static readonly LocalDate From = new(2025, 1, 1);

    [Theory]
    [InlineData("2024-12-31", "2025-12-31", true)]
    [InlineData("2024-12-31", "2026-01-01", false)]
    [InlineData("2025-01-01", "2025-07-01", true)]
    [InlineData("2025-01-01", "2025-07-02", false)]
    [InlineData("2025-01-02", "2025-07-02", true)]
    [InlineData("2025-01-02", "2025-07-03", false)]
    public void Consent_lasts_as_long_as_the_rule_of_its_own_day_allows(string given, string on, bool valid)
    {
        var book = LawBook.Finland.Amend(From, "bill", [new LawChange("consumer.consentMonths", 6)]);
        Given.ConsumerClaim().DueOn("2024-12-01").Under(book).Then("2024-12-10", Word()).Then(given, Consent(through: "2027-01-01"))
            .May(on, Demand(form: Durable)).Meets(valid ? [] : ["5.2"]);
    }

    [Fact]
    public void Longer_wait_after_the_reminder_comes_before_the_demand_that_a_later_act_prices()
    {
        var book = LawBook.Finland.Amend(From, "bill", [new LawChange("consumer.demandCount", 3), new LawChange("consumer.demandDaysAfterReminder", 60)]);
        var given = Given.ConsumerClaim().DueOn("2024-11-01").Under(book)
            .Then("2024-12-01", Word()).Then("2024-12-15", Demand(24)).Then("2024-12-29", Demand(12));
        given.May("2024-12-30", Demand()).IsPermitted().Maximum(0).ChargeableFrom("2025-01-30");
    }

    [Fact]
    public void Loan_that_becomes_a_consumer_claim_later_may_bear_a_second_plan_from_that_day()
    {
        var transitions = LawBook.Finland.Transitions with { PeerToPeerLoansFrom = new(From, Citation.Parse("3.2")) };
        var given = Given.PeerToPeerLoan(300).Under(LawBook.Finland with { Transitions = transitions })
            .Then(10, Plan(4, 20)).Then(20, PlanLapsed());
        given.May(30, Plan(4)).IsPermitted().Maximum(0).ChargeableFrom("2025-01-01");
    }

    [Fact]
    public void Lower_cap_on_the_enforceable_part_takes_nothing_back()
    {
        var book = LawBook.Finland.Amend(From, "bill", [new LawChange("enforceableCap", 10)]);
        var given = Given.OtherClaim().DueOn("2024-12-01").DirectlyEnforceable().Under(book);
        given.Then("2024-12-10", Reminder(12)).Then("2025-01-10", Demand(50)).Costs().ShouldBe("12", "50").Enforceable(12, 0);
        given.Then("2025-01-10", Demand(50)).Costs().Enforceable(10);
    }

    [Fact]
    public void Service_cost_of_a_consumer_claim_is_enforceable_where_it_is_listed()
    {
        var book = LawBook.Finland.Amend(From, "bill", edition => edition with
        {
            Consumer = edition.Consumer with { BankruptcyDemand = edition.Other.BankruptcyDemand, CapDirectlyEnforceable = new(Euro.Of(300), Citation.Parse("10d.3")) },
        });
        Given.ConsumerClaim().DueOn("2024-12-01").DirectlyEnforceable().Under(book).Then("2025-01-10", BankruptcyDemand(100, 40))
            .Costs().ShouldBe("140").Enforceable(140);
    }

    [Fact]
    public void Price_of_enforceable_consumer_claims_that_a_later_act_drops_leaves_nothing_enforceable()
    {
        var book = LawBook.Finland.Amend(From, "bill", edition => edition with { Consumer = edition.Consumer with { DemandDirectlyEnforceable = null, Plan = null } });
        var given = Given.OtherClaim().DueOn("2024-12-01").DirectlyEnforceable().Under(book);
        given.Then("2025-01-10", Demand(50)).Then("2025-01-20", Demand(50)).Then("2025-01-21", Plan(cost: 20)).Costs().Enforceable(0, 0, 0);
        given.Under(LawBook.Finland).Then("2025-01-10", Demand(50)).Then("2025-01-20", Demand(50)).Costs().Enforceable(14, 7);
    }

    [Fact]
    public void Two_faults_under_one_provision_are_one_breach_also_when_they_come_first()
    {
        var book = LawBook.Finland.Amend(From, "bill", edition => edition with
        {
            Other = edition.Other with { DemandLaw = edition.Other.DemandLaw! with { Arrival = edition.Other.DemandLaw.Form } },
        });
        Given.OtherClaim().DueOn("2024-12-01").Under(book).Then("2025-01-10", Demand(50, form: Durable)).Costs().Breaches("0 5b.2");
    }

    [Fact]
    public void Payment_that_could_not_be_divided_stops_every_answer_that_rests_on_the_principal()
    {
        var given = Given.ConsumerClaim().DueOn("2002-01-01").Bearing(InterestTerms.Statutory).Then("2006-01-01", Payment(100));
        Refused("2002-01-01", () => given.Then("2006-02-01", Demand(20)).Costs());
        var later = Given.OtherClaim().DueOn("2026-06-01").Bearing(InterestTerms.Statutory).Then("2026-07-02", Payment(100));
        Refused("2026-07-01", () => later.May("2026-08-01", Publication()));
        var original = later.Reading(readings => readings with { PrincipalForTiers = TierPrincipal.Original });
        Refused("2026-07-01", () => original.Then("2026-08-01", Demand(50)).Costs());
        Refused("2026-07-01", () => later.Ledger("2026-08-01"));
        original.Then("2026-07-15", Extinguished()).Then("2026-08-01", Demand(50)).Costs().ShouldBe("0 4.3");
    }

    private static void Refused(string halfYear, Func<object> ask) => Assert.Equal(OnDay.Iso(halfYear), Assert.Throws<MissingRateException>(ask).From);
}
